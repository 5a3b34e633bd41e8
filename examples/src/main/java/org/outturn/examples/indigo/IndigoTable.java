package org.outturn.examples.indigo;

import java.util.Locale;

/** A table of the INDIGO export, one CSV file: {@code OUTCOME_PRICINGS} is outcome_pricings.csv. */
public enum IndigoTable {
  /** A row for each project: names, dates, totals. */
  PROJECTS,
  /** What counts as an outcome. */
  OUTCOME_METRICS,
  /** What an outcome is paid. */
  OUTCOME_PRICINGS,
  /** What was achieved. */
  RESULTS,
  /** Plans of payments and their re-forecasts. */
  OUTCOME_PAYMENT_PLANS,
  /** What was planned to be paid, and what was paid. */
  OUTCOME_PAYMENTS,
  /** The most each payer pays. */
  OUTCOME_PAYMENT_COMMITMENTS,
  /** Who invested how much. */
  INVESTMENTS,
  /** Drawdowns, interest, repayments. */
  TRANSACTIONS;

  /**
   * Its name in the export.
   *
   * @return such as {@code outcome_pricings}
   */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Its file in the export.
   *
   * @return such as {@code outcome_pricings.csv}
   */
  public String fileName() {
    return tableName() + ".csv";
  }
}
