package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.validation.Require;

/**
 * How exact amounts become whole minor units: a currency and a rounding mode, such as GBP to the
 * penny, HALF_UP. The policy is the contract's and is named here once; nothing else rounds money.
 *
 * @param currency the currency
 * @param mode any mode but UNNECESSARY
 */
public record Rounding(Currency currency, RoundingMode mode) {

  /**
   * Refuses a mode that does not round, and a currency that is not counted (as gold, XAU).
   *
   * @param currency the currency
   * @param mode any mode but UNNECESSARY
   */
  public Rounding {
    Require.that(
        currency.getDefaultFractionDigits() >= 0, "currency", "must have a minor unit", currency);
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("rounding must be a mode that rounds but was UNNECESSARY");
    }
  }

  /**
   * Rounds an exact value in major units to whole minor units.
   *
   * @param exact such as 583 1/3 pounds
   * @return minor units, such as 58333 pence
   * @throws AmountOverflowException when the result does not fit a {@code long}
   */
  public long toMinor(BigFraction exact) {
    BigInteger scale = BigInteger.TEN.pow(Currencies.minorDigits(currency));
    return round(exact.getNumerator().multiply(scale), exact.getDenominator());
  }

  /**
   * Rounds a part of a number of minor units.
   *
   * @param minorUnits the whole
   * @param part the part of it, such as 37/100
   * @return the part, in minor units
   * @throws AmountOverflowException when the result does not fit a {@code long}
   */
  public long partOf(long minorUnits, BigFraction part) {
    return round(
        part.getNumerator().multiply(BigInteger.valueOf(minorUnits)), part.getDenominator());
  }

  /**
   * Rounds an exact number of minor units.
   *
   * @param exact such as 1/3 of a penny
   * @return whole minor units
   * @throws AmountOverflowException when the result does not fit a {@code long}
   */
  public long ofMinor(BigFraction exact) {
    return round(exact.getNumerator(), exact.getDenominator());
  }

  private long round(BigInteger numerator, BigInteger denominator) {
    return ExactLong.of(new BigDecimal(numerator).divide(new BigDecimal(denominator), 0, mode));
  }
}
