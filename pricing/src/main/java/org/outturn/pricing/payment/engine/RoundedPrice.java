package org.outturn.pricing.payment.engine;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Quantities;

/**
 * An exact price of one outcome, at which any quantity is worth whole minor units, rounded once.
 * Whole numbers are multiplied and divided; only what goes beyond a {@code long} goes through exact
 * fractions.
 */
final class RoundedPrice {
  private final BigFraction minorUnits;
  private final Rounding rounding;

  /** The price of a millionth in parts of a minor unit; as many parts as the divisor says. */
  private final long numerator;

  /** 0 where numerator or divisor go beyond a {@code long}. */
  private final long divisor;

  /** What one outcome is worth: most claims are for one. */
  private final long ofOne;

  /** The price where it is of whole minor units, so that nothing is rounded; else 0. */
  private final long whole;

  /** The largest quantity that may be multiplied by the whole price; 0 where there is none. */
  private final long wholeUpTo;

  /**
   * A price.
   *
   * @param minorUnits what one outcome is worth, at least 0
   * @param rounding of the contract
   */
  RoundedPrice(BigFraction minorUnits, Rounding rounding) {
    this.minorUnits = minorUnits;
    this.rounding = rounding;
    BigFraction ofAMillionth = Units.ofMillionths(minorUnits);
    boolean fits = fits(ofAMillionth.getNumerator()) && fits(ofAMillionth.getDenominator());
    numerator = fits ? ofAMillionth.getNumerator().longValueExact() : 0;
    divisor = fits ? ofAMillionth.getDenominator().longValueExact() : 0;
    boolean isWhole = minorUnits.getDenominator().equals(BigInteger.ONE);
    whole = fits && isWhole ? minorUnits.getNumerator().longValueExact() : 0;
    wholeUpTo = whole == 0 ? 0 : Long.MAX_VALUE / whole;
    ofOne = of(Quantities.ONE);
  }

  private static boolean fits(BigInteger number) {
    return number.bitLength() < Long.SIZE;
  }

  /** What a quantity in millionths is worth, in minor units. */
  long of(long quantity) {
    if (quantity == Quantities.ONE && ofOne != 0) {
      return ofOne;
    }
    if (quantity <= wholeUpTo && quantity % Quantities.ONE == 0) {
      return whole * (quantity / Quantities.ONE);
    }
    return divisor != 0 && fits(numerator, quantity)
        ? LongMath.divide(numerator * quantity, divisor, rounding.mode())
        : rounding.ofMinor(minorUnits.multiply(Units.ofMillionths(quantity)));
  }

  private static boolean fits(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0;
  }
}
