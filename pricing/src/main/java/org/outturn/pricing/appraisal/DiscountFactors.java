package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.validation.Require;

/**
 * What a pound of a later year is worth in the base year: under HM Treasury's standard schedule
 * 0.3563 of it after 30 years.
 *
 * <p>The factor of a year is the product over the years before it: {@code factor(0) = 1} and {@code
 * factor(n) = factor(n - 1) / (1 + rate(n))}. Has no state; thread-safe.
 */
public final class DiscountFactors {
  /** The factors. */
  public static final DiscountFactors DEFAULT = new DiscountFactors();

  /** The precision of every factor: 34 digits, half even (IEEE 754 decimal128). */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  private DiscountFactors() {}

  /**
   * What one unit of money of a year is worth in the base year.
   *
   * @param schedule the rates
   * @param year counted from the base year, at least 0
   * @return from above 0 to 1, to {@link #PRECISION}
   */
  public BigDecimal factor(DiscountSchedule schedule, int year) {
    Require.that(year >= 0, "year", "must be >= 0", year);
    return factors(schedule, year + 1).get(year);
  }

  /**
   * The factors of the first years.
   *
   * @param schedule the rates
   * @param years how many, the base year counted
   * @return the factors of the years 0 to {@code years - 1}
   */
  public ImmutableList<BigDecimal> factors(DiscountSchedule schedule, int years) {
    ImmutableList.Builder<BigDecimal> factors = ImmutableList.builder();
    BigDecimal factor = BigDecimal.ONE;
    for (int year = 0; year < years; year++) {
      if (year > 0) {
        factor = factor.divide(BigDecimal.ONE.add(schedule.rate(year)), PRECISION);
      }
      factors.add(factor);
    }
    return factors.build();
  }
}
