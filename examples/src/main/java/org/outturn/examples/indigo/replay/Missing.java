package org.outturn.examples.indigo.replay;

import java.util.Locale;

/** What a project lacks to be compared. */
public enum Missing {
  /** No price that can be read. */
  PRICES,
  /** No number of outcomes of a priced metric. */
  RESULTS,
  /** No payment that was made. */
  PAYMENTS,
  /** Its rows make no contract, or none that can be priced. */
  CONTRACT;

  /**
   * Its name for people.
   *
   * @return such as {@code prices}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
