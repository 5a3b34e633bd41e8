package org.outturn.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.outturn.core.validation.Require;

/**
 * Periods of a fixed number of months that run on from an anchor both ways: quarters from
 * 2019-10-01 begin on 2019-10-01, 2020-01-01, 2020-04-01.
 *
 * <p>Every boundary is counted from the anchor, never from the one before, so nothing drifts; a day
 * the month lacks falls on its last day.
 *
 * @param anchor a day on which a period begins
 * @param months the length of a period, at least 1
 * @param monthEnds whether every boundary is the last day of its month (31 Jan, 28 Feb, 31 Mar)
 */
public record RegularPeriods(LocalDate anchor, int months, boolean monthEnds) implements Periods {

  /**
   * Refuses a length below one month, and month ends from an anchor that is none.
   *
   * @param anchor a day on which a period begins
   * @param months the length of a period, at least 1
   * @param monthEnds whether every boundary is the last day of its month (31 Jan, 28 Feb, 31 Mar)
   */
  public RegularPeriods {
    Require.that(months >= 1, "months", "must be >= 1", months);
    Require.that(
        !monthEnds || isMonthEnd(anchor),
        "anchor",
        "must be the last day of its month where every boundary is",
        anchor);
  }

  /**
   * Payment periods: where the anchor is the last day of its month, so is every boundary.
   *
   * @param frequency the length of a period
   * @param anchor a day on which a period begins
   * @return the periods
   */
  public static RegularPeriods of(Frequency frequency, LocalDate anchor) {
    return new RegularPeriods(anchor, frequency.months(), isMonthEnd(anchor));
  }

  /**
   * Years from anniversary to anniversary; those of 29 February fall on 28 February in common
   * years.
   *
   * @param start the first day of year 0
   * @return the years
   */
  public static RegularPeriods years(LocalDate start) {
    return new RegularPeriods(start, Frequency.YEARLY.months(), false);
  }

  @Override
  public int indexOf(LocalDate date) {
    long monthsBetween = ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(date));
    int index = Math.toIntExact(Math.floorDiv(monthsBetween, months));
    return date.isBefore(boundary(index)) ? index - 1 : index;
  }

  @Override
  public DateRange period(int index) {
    return DateRange.of(boundary(index), boundary(index + 1));
  }

  @Override
  public boolean has(int index) {
    return true;
  }

  private static boolean isMonthEnd(LocalDate date) {
    return YearMonth.from(date).atEndOfMonth().equals(date);
  }

  private LocalDate boundary(int index) {
    LocalDate boundary = anchor.plusMonths((long) index * months);
    return monthEnds ? YearMonth.from(boundary).atEndOfMonth() : boundary;
  }
}
