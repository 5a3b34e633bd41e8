package org.outturn.pricing.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Rounding;

/**
 * How exact figures of an appraisal are shown: money to the minor unit, ratios to four decimals,
 * half up. The one place where they are rounded; nothing is computed from what it gives.
 *
 * @param currency the currency of the case
 */
public record FigureRounding(Currency currency) {
  private static final int RATIO_DECIMALS = 4;

  /**
   * Money to be shown.
   *
   * @param exact in major units
   * @return whole minor units
   */
  public Amount money(BigFraction exact) {
    return Amount.ofMinor(currency, new Rounding(currency, RoundingMode.HALF_UP).toMinor(exact));
  }

  /**
   * A ratio to be shown.
   *
   * @param exact such as 359/250
   * @return such as 1.4360
   */
  public static BigDecimal ratio(BigFraction exact) {
    return exact.bigDecimalValue(RATIO_DECIMALS, RoundingMode.HALF_UP);
  }
}
