package org.outturn.core.time;

/** How often payment periods begin. */
public enum Frequency {
  /** Every month. */
  MONTHLY(1),
  /** Every three months. */
  QUARTERLY(3),
  /** Every six months. */
  HALF_YEARLY(6),
  /** Every twelve months. */
  YEARLY(12);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /**
   * The length of a period.
   *
   * @return 1, 3, 6 or 12 months
   */
  public int months() {
    return months;
  }
}
