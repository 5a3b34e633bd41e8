package org.outturn.examples.indigo;

import java.util.Locale;

/** What may be odd in published tables: {@code COPIED_PAYMENT} is a payment of another project. */
public enum Oddity {
  /** A table is not there. */
  MISSING_TABLE,
  /** A file cannot be read as CSV, or not to its end. */
  BROKEN_FILE,
  /** A column is not there. */
  MISSING_COLUMN,
  /** A column that the standard does not have. */
  UNKNOWN_COLUMN,
  /** A column stands twice; the first is read. */
  REPEATED_COLUMN,
  /** A row has more or fewer fields than the first line. */
  RAGGED_ROW,
  /** A row has no project, or one that the table of projects does not have. */
  UNKNOWN_PROJECT,
  /** A row is about an outcome metric that the project does not have. */
  UNKNOWN_METRIC,
  /** A name that should differ stands twice in a project. */
  REPEATED_NAME,
  /** A currency that is no ISO 4217 code, such as {@code Russian Ruble}. */
  UNKNOWN_CURRENCY,
  /** A project's amounts are in several currencies. */
  SEVERAL_CURRENCIES,
  /** A payment equals that of another project whose results it fits better. */
  COPIED_PAYMENT,
  /** Prices stand against the wrong metrics from one row on. */
  SHIFTED_PRICES,
  /** Prices and their amounts in US dollars do not keep step. */
  PRICES_OUT_OF_STEP,
  /** A later step of a way was reached by clearly more than the step before it. */
  OUT_OF_STEP_RESULT,
  /** A result counts another unit than its metric does. */
  OTHER_UNIT,
  /** A date that is none, such as {@code 2018-13}. */
  INVALID_DATE,
  /** A period that ends before it begins. */
  INVALID_PERIOD,
  /** A number written as text that can be read all the same, such as {@code C$1.3M}. */
  NUMBER_AS_TEXT,
  /** Text where a number belongs, from which none can be read, such as {@code =M33}. */
  UNREADABLE_NUMBER,
  /** A rate of one or more, where others are shares: {@code 8} may be 8 %. */
  RATE_AS_PERCENT,
  /** A number below zero where none can be. */
  NEGATIVE_NUMBER,
  /** A price that is an amount divided by a count. */
  DERIVED_PRICE,
  /** A cap per person in a field of the whole contract or outcome. */
  CAP_PER_PERSON,
  /** A cap that the notes give to another round of projects. */
  CAP_OF_OTHER_ROUND,
  /** More was paid than the payers committed. */
  ABOVE_COMMITMENTS,
  /** A payment that says neither planned nor actual. */
  NO_PAYMENT_TYPE,
  /** Two periods of one series overlap. */
  OVERLAPPING_PERIODS,
  /** More was paid than people times price. */
  PEOPLE_AGAINST_CLAIMS,
  /** More decimals than the currency has. */
  EXCESS_DECIMALS,
  /** Several payers in one cell. */
  SEVERAL_PAYERS,
  /** A figure is missing, which is not zero. */
  MISSING_FIGURE;

  /**
   * Its name as documents write it.
   *
   * @return such as {@code copied-payment}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
