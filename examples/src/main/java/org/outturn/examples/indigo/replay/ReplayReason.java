package org.outturn.examples.indigo.replay;

import java.util.Locale;

/** Why results at their prices are not what was paid. */
public enum ReplayReason {
  /** A limit of the contract cuts them. */
  LIMIT,
  /** The payers committed less. */
  COMMITMENT,
  /** Payments were made in place of outcomes. */
  GRANT_QUARTERS,
  /** The payment is another project's. */
  COPIED_PAYMENT,
  /** Payment and results count a metric by different whole numbers. */
  PEOPLE_AGAINST_CLAIMS,
  /** Payments lie outside the period of the results. */
  PARTIAL_PERIOD,
  /** The note of the payment says how much could be paid at most. */
  NOTED_MAXIMUM,
  /** Prices were divided out of the payment, so that an equal sum proves nothing. */
  DERIVED_PRICE;

  /**
   * Its name for people.
   *
   * @return such as {@code people against claims}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
