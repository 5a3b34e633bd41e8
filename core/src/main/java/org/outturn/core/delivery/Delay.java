package org.outturn.core.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * A time that passes: 6 months, 20 days, or 3 months and 14 days. Months are counted first; a day
 * the month lacks falls on its last day.
 *
 * @param months 0 to 1200
 * @param days 0 to 3660, calendar days
 */
public record Delay(int months, int days) {
  /** No time at all. */
  public static final Delay NONE = new Delay(0, 0);

  private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");

  /** The most months: 100 years. */
  public static final int MOST_MONTHS = 1200;

  /** The most days: ten years. */
  public static final int MOST_DAYS = 3660;

  /**
   * Refuses a time below 0 or beyond reason.
   *
   * @param months 0 to 1200
   * @param days 0 to 3660
   */
  public Delay {
    Require.that(
        months >= 0 && months <= MOST_MONTHS, "months", "must be from 0 to " + MOST_MONTHS, months);
    Require.that(days >= 0 && days <= MOST_DAYS, "days", "must be from 0 to " + MOST_DAYS, days);
  }

  /**
   * Months alone.
   *
   * @param months 0 to 1200
   * @return the time
   */
  public static Delay ofMonths(int months) {
    return new Delay(months, 0);
  }

  /**
   * Days alone.
   *
   * @param days 0 to 3660
   * @return the time
   */
  public static Delay ofDays(int days) {
    return new Delay(0, days);
  }

  /**
   * The day this long after another.
   *
   * @param date a day
   * @return the same day or a later one
   */
  public LocalDate after(LocalDate date) {
    return date.plusMonths(months).plusDays(days);
  }

  /**
   * This time so many times: twice 3 months is 6 months.
   *
   * @param factor at least 0
   * @return the time
   * @throws IllegalArgumentException where that is no whole number of months and days
   */
  Delay times(BigDecimal factor) {
    return new Delay(whole(factor, months), whole(factor, days));
  }

  /**
   * About so many times this time: 13.5 times a month is 13 months and 15 days.
   *
   * @param factor at least 0
   * @return the time to whole days, what is left of a month counted as that part of 365.25 / 12
   *     days; the most there can be where it is longer
   */
  public Delay about(BigDecimal factor) {
    BigDecimal exact = factor.multiply(BigDecimal.valueOf(months));
    BigDecimal whole = exact.setScale(0, RoundingMode.FLOOR);
    BigDecimal rest =
        exact
            .subtract(whole)
            .multiply(DAYS_OF_MONTH)
            .add(factor.multiply(BigDecimal.valueOf(days)));
    return new Delay(
        whole.min(BigDecimal.valueOf(MOST_MONTHS)).intValueExact(),
        rest.setScale(0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(MOST_DAYS)).intValueExact());
  }

  private static int whole(BigDecimal factor, int number) {
    BigDecimal product = factor.multiply(BigDecimal.valueOf(number));
    Require.that(
        product.stripTrailingZeros().scale() <= 0
            && product.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0,
        "factor",
        "must give whole months and days",
        Fractions.plain(product));
    return product.intValueExact();
  }

  /** Such as {@code 3 months and 14 days}, {@code 1 day} or {@code no time}. */
  @Override
  public String toString() {
    if (months == 0 && days == 0) {
      return "no time";
    }
    String ofMonths = months == 0 ? "" : counted(months, "month");
    String ofDays = days == 0 ? "" : counted(days, "day");
    return ofMonths + (months > 0 && days > 0 ? " and " : "") + ofDays;
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
