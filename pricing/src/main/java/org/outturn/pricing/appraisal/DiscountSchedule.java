package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import org.outturn.core.validation.Require;

/**
 * What a pound of a later year is worth in the base year, such as HM Treasury's standard schedule:
 * 0.3563 of it after 30 years.
 *
 * <p>The factor of a year is the product over the years before it: {@code factor(0) = 1} and {@code
 * factor(n) = factor(n - 1) / (1 + rate(n))}. A schedule comes with its source; none is built into
 * an appraisal.
 *
 * @param id its name, such as {@code hm-treasury-2026-02-standard}
 * @param basis whether it discounts real or nominal amounts
 * @param bands in the order of their years; the first from year 0 on
 * @param source where the rates come from
 */
public record DiscountSchedule(
    String id, PriceBasis basis, ImmutableList<DiscountBand> bands, Publication source) {
  /** The precision of every factor: 34 digits, half even (IEEE 754 decimal128). */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  /**
   * Refuses bands that do not begin in year 0 or are not in order.
   *
   * @param id its name
   * @param basis whether it discounts real or nominal amounts
   * @param bands in the order of their years
   * @param source where the rates come from
   */
  public DiscountSchedule {
    Require.id(id, "id");
    Require.that(
        !bands.isEmpty() && bands.get(0).from() == 0,
        "bands",
        "must begin with one from year 0",
        bands.isEmpty() ? "empty" : bands.get(0).from());
    for (int i = 1; i < bands.size(); i++) {
      Require.that(
          bands.get(i).from() > bands.get(i - 1).from(),
          "bands",
          "must be in the order of their years: after year " + bands.get(i - 1).from(),
          bands.get(i).from());
    }
  }

  /**
   * The rate of one year: by how much more it discounts than the year before it.
   *
   * @param year counted from the base year, at least 0
   * @return such as 0.035
   */
  public BigDecimal rate(int year) {
    Require.that(year >= 0, "year", "must be >= 0", year);
    BigDecimal rate = bands.get(0).rate();
    for (DiscountBand band : bands) {
      if (band.from() <= year) {
        rate = band.rate();
      }
    }
    return rate;
  }

  /**
   * What one unit of money of a year is worth in the base year.
   *
   * @param year counted from the base year, at least 0
   * @return from above 0 to 1, to {@link #PRECISION}
   */
  public BigDecimal factor(int year) {
    Require.that(year >= 0, "year", "must be >= 0", year);
    return factors(year + 1).get(year);
  }

  /**
   * The factors of the first years.
   *
   * @param years how many, the base year counted
   * @return the factors of the years 0 to {@code years - 1}
   */
  public ImmutableList<BigDecimal> factors(int years) {
    ImmutableList.Builder<BigDecimal> factors = ImmutableList.builder();
    BigDecimal factor = BigDecimal.ONE;
    for (int year = 0; year < years; year++) {
      if (year > 0) {
        factor = factor.divide(BigDecimal.ONE.add(rate(year)), PRECISION);
      }
      factors.add(factor);
    }
    return factors.build();
  }
}
