package org.outturn.pricing.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.terms.StatedValue;

/**
 * What an input is counted in.
 *
 * @param kind what kind of number it is
 * @param name such as {@code GBP}, {@code share}, {@code rate a year} or {@code number}
 * @param stepDecimals the decimals of a step that means something: 2 for pounds and pence, 4 for a
 *     share, 0 for a number of people
 * @param mostDecimals the most decimals that are asked for: 2 for pounds, or as many as were stated
 */
public record InputUnit(Kind kind, String name, int stepDecimals, int mostDecimals) {
  /** The decimals of a hundredth of a percentage point. */
  private static final int BASIS_POINT = 4;

  /** As many times what is stated. */
  static final InputUnit LEVEL =
      new InputUnit(Kind.LEVEL, "times as stated", BASIS_POINT, BASIS_POINT);

  /** Kinds of numbers. */
  public enum Kind {
    /** Money. */
    AMOUNT,
    /** A part of a whole, from 0 to 1. */
    SHARE,
    /** An agreed rate a year, 0.08 for 8 %. */
    RATE,
    /** How many times what is stated, for several numbers at once. */
    LEVEL,
    /** Any other number, such as a quantity of outcomes. */
    NUMBER,
    /** Another number that is always whole, such as days. */
    WHOLE
  }

  /**
   * What a stated number is counted in.
   *
   * @param number a number
   * @return its unit
   */
  public static InputUnit of(StatedValue number) {
    int decimals = number.decimals().orElseThrow();
    if (number.value() instanceof Amount amount) {
      int minor = Currencies.minorDigits(amount.currency());
      int own = amount.value().stripTrailingZeros().scale();
      return new InputUnit(
          Kind.AMOUNT, amount.currency().getCurrencyCode(), minor, Math.max(minor, own));
    }
    if (number.value() instanceof Share) {
      return new InputUnit(Kind.SHARE, "share", BASIS_POINT, decimals);
    }
    if (number.value() instanceof AnnualRate) {
      return new InputUnit(Kind.RATE, "rate a year", BASIS_POINT, decimals);
    }
    return decimals == 0
        ? new InputUnit(Kind.WHOLE, "whole number", 0, 0)
        : new InputUnit(Kind.NUMBER, "number", 0, decimals);
  }

  /**
   * The least step that means something.
   *
   * @return a penny for pounds, a hundredth of a percentage point for shares, rates and levels, 1
   *     for other numbers
   */
  public BigFraction step() {
    return Fractions.of(BigDecimal.ONE.movePointLeft(stepDecimals));
  }

  /**
   * A number as finely as it is asked for.
   *
   * @param exact any number
   * @return rounded half up to the most decimals
   */
  public BigFraction rounded(BigFraction exact) {
    return Fractions.of(exact.bigDecimalValue(mostDecimals, RoundingMode.HALF_UP));
  }
}
