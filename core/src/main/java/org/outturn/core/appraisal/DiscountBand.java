package org.outturn.core.appraisal;

import java.math.BigDecimal;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * The rate of discount from one year on: 3 % from year 31. It ends where the next band begins.
 *
 * @param from the first year, counted from the base year, which is 0
 * @param rate for each year, 3 % is 0.03; from 0 to 1
 */
public record DiscountBand(int from, BigDecimal rate) {

  /**
   * Refuses years before the base year and rates outside 0 to 1.
   *
   * @param from the first year
   * @param rate for each year
   */
  public DiscountBand {
    Require.that(from >= 0, "from", "must be >= 0", from);
    Require.that(
        rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0,
        "rate",
        "must be from 0 to 1",
        Fractions.plain(rate));
    rate = Fractions.canonical(rate);
  }

  /**
   * A band, such as {@code DiscountBand.of(31, "0.03")}.
   *
   * @param from the first year
   * @param rate for each year
   * @return the band
   */
  public static DiscountBand of(int from, String rate) {
    return new DiscountBand(from, new BigDecimal(rate));
  }
}
