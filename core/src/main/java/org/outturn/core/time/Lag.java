package org.outturn.core.time;

import java.time.LocalDate;
import org.outturn.core.validation.Require;

/**
 * A number of days with its unit, such as 30 calendar days or 10 working days.
 *
 * @param days how many, 0 to 3660
 * @param unit what is counted
 */
public record Lag(int days, Unit unit) {
  /** No days at all. */
  public static final Lag NONE = new Lag(0, Unit.CALENDAR);

  private static final int LONGEST = 3660;

  /** What a lag counts. */
  public enum Unit {
    /** Every day. */
    CALENDAR,
    /** Working days of the contract's calendar. */
    WORKING
  }

  /**
   * Refuses a negative lag, or one over ten years.
   *
   * @param days how many, 0 to 3660
   * @param unit what is counted
   */
  public Lag {
    Require.that(days >= 0 && days <= LONGEST, "days", "must be from 0 to " + LONGEST, days);
  }

  /**
   * The date this lag after another.
   *
   * @param date a day; it does not count itself
   * @param calendar which days are working days
   * @return the later day, not yet moved by any convention
   */
  public LocalDate after(LocalDate date, BusinessCalendar calendar) {
    return unit == Unit.CALENDAR ? date.plusDays(days) : calendar.plusWorkingDays(date, days);
  }
}
