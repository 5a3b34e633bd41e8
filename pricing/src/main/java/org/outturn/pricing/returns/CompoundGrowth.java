package org.outturn.pricing.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.outturn.core.investment.AnnualRate;

/**
 * What one unit of money grows to at a yearly rate: {@code (1 + r)^(days / 365)}, to 40 digits, the
 * same on every machine. Needed where a cap on the rate of return decides what is payable, so there
 * is no floating point in it.
 */
final class CompoundGrowth {
  private static final int DAYS_IN_YEAR = InternalRateOfReturn.DAYS_IN_YEAR;

  /** Of the growth that is given. */
  static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

  /** Of the steps on the way, so that the digits given are right. */
  private static final MathContext WORKING = new MathContext(60, RoundingMode.HALF_EVEN);

  private static final BigDecimal SETTLED = BigDecimal.ONE.movePointLeft(56);

  private final BigDecimal ofYear;
  private final BigDecimal ofDay;

  CompoundGrowth(AnnualRate rate) {
    ofYear = BigDecimal.ONE.add(rate.value());
    ofDay = root(ofYear);
  }

  /**
   * The root that makes one year's growth of 365 days, by Newton's method. The start lies above it
   * (Bernoulli's inequality), from where the steps fall towards it without overshooting.
   */
  private static BigDecimal root(BigDecimal growth) {
    BigDecimal n = BigDecimal.valueOf(DAYS_IN_YEAR);
    BigDecimal root = BigDecimal.ONE.add(growth.subtract(BigDecimal.ONE).divide(n, WORKING));
    BigDecimal step;
    do {
      BigDecimal power = root.pow(DAYS_IN_YEAR - 1, WORKING);
      step =
          power
              .multiply(root, WORKING)
              .subtract(growth, WORKING)
              .divide(power.multiply(n, WORKING), WORKING);
      root = root.subtract(step, WORKING);
    } while (step.abs().compareTo(SETTLED) > 0);
    return root;
  }

  /** What one unit grows to over so many days; exact over whole years where 40 digits hold it. */
  BigDecimal over(long days) {
    int years = Math.toIntExact(days / DAYS_IN_YEAR);
    int further = Math.toIntExact(days % DAYS_IN_YEAR);
    return ofYear.pow(years, WORKING).multiply(ofDay.pow(further, WORKING), WORKING).round(DIGITS);
  }
}
