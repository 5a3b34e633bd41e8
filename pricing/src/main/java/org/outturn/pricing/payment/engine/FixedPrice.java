package org.outturn.pricing.payment.engine;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Quantities;

/**
 * A price at which a quantity is worth the same whatever other claims say, less a rate of
 * deadweight: whole numbers are multiplied and rounded once; only products beyond a {@code long} go
 * through exact fractions.
 */
final class FixedPrice {
  private final BigFraction price;
  private final BigFraction attributable;
  private final boolean isReduced;
  private final Rounding rounding;

  /** The price in parts of a minor unit, as many parts as {@link #grossDivisor} says. */
  private final long numerator;

  private final long grossDivisor;
  private final long payableNumerator;
  private final long payableDivisor;
  private final long grossOfOne;
  private final long payableOfOne;

  /** Minor units for one outcome where they are whole, so that nothing is rounded; else 0. */
  private final long wholeGross;

  private final long wholePayable;

  /**
   * A price.
   *
   * @param amount for one outcome
   * @param attributable the part of it that would not have been earned anyway
   * @param rounding of the contract
   */
  FixedPrice(Amount amount, BigFraction attributable, Rounding rounding) {
    this.price = Fractions.of(amount.value());
    this.attributable = attributable;
    this.isReduced = !attributable.equals(BigFraction.ONE);
    this.rounding = rounding;
    BigFraction gross = minorUnitsOfAMillionth(amount);
    BigFraction payable = gross.multiply(attributable);
    boolean small = isSmall(gross) && isSmall(payable);
    numerator = small ? gross.getNumerator().longValueExact() : 0;
    grossDivisor = small ? gross.getDenominator().longValueExact() : 0;
    payableNumerator = small ? payable.getNumerator().longValueExact() : 0;
    payableDivisor = small ? payable.getDenominator().longValueExact() : 0;
    wholeGross = wholeOfOne(numerator, grossDivisor);
    wholePayable = wholeOfOne(payableNumerator, payableDivisor);
    grossOfOne = gross(Quantities.ONE);
    payableOfOne = payable(Quantities.ONE);
  }

  private static long wholeOfOne(long ofAMillionth, long divisor) {
    return divisor != 0
            && fits(ofAMillionth, Quantities.ONE)
            && ofAMillionth * Quantities.ONE % divisor == 0
        ? ofAMillionth * Quantities.ONE / divisor
        : 0;
  }

  private static BigFraction minorUnitsOfAMillionth(Amount amount) {
    BigDecimal minor = amount.value().movePointRight(amount.currency().getDefaultFractionDigits());
    return Fractions.of(minor).divide(BigFraction.of(Quantities.ONE));
  }

  private static boolean isSmall(BigFraction fraction) {
    return fraction.getNumerator().bitLength() < Long.SIZE
        && fraction.getDenominator().bitLength() < Long.SIZE;
  }

  /** What a quantity in millionths is worth, in minor units. */
  long gross(long quantity) {
    if (quantity == Quantities.ONE && grossOfOne != 0) {
      return grossOfOne;
    }
    if (wholeGross != 0 && isWhole(quantity) && fits(wholeGross, quantity)) {
      return wholeGross * (quantity / Quantities.ONE);
    }
    return grossDivisor != 0 && fits(numerator, quantity)
        ? LongMath.divide(numerator * quantity, grossDivisor, mode())
        : rounding.toMinor(exact(quantity));
  }

  /** The same, less deadweight. */
  long payable(long quantity) {
    if (quantity == Quantities.ONE && payableOfOne != 0) {
      return payableOfOne;
    }
    if (wholePayable != 0 && isWhole(quantity) && fits(wholePayable, quantity)) {
      return wholePayable * (quantity / Quantities.ONE);
    }
    return payableDivisor != 0 && fits(payableNumerator, quantity)
        ? LongMath.divide(payableNumerator * quantity, payableDivisor, mode())
        : rounding.toMinor(exact(quantity).multiply(attributable));
  }

  private RoundingMode mode() {
    return rounding.mode();
  }

  private static boolean isWhole(long quantity) {
    return quantity % Quantities.ONE == 0;
  }

  private static boolean fits(long one, long other) {
    return Math.multiplyHigh(one, other) == 0 && one * other >= 0;
  }

  private BigFraction exact(long quantity) {
    return price.multiply(BigFraction.of(quantity, Quantities.ONE));
  }

  /** Whether an outcome is worth nothing. */
  boolean isFree() {
    return price.signum() == 0;
  }

  /** Whether deadweight takes all of it. */
  boolean isAllDeadweight() {
    return attributable.signum() == 0 && !isFree();
  }

  /** Whether deadweight takes anything off it. */
  boolean isReduced() {
    return isReduced;
  }
}
