package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Counts minor units and millionths in a {@code long}, and says so where one does not hold them:
 * {@code ExactLong.plus(Long.MAX_VALUE, 1)} is refused, never wrapped round to a negative number.
 */
public final class ExactLong {
  private static final String BOUND = "less than 2^63";
  private static final int BITS = Long.SIZE - 1;

  private ExactLong() {}

  /**
   * A sum.
   *
   * @param one a number
   * @param other another
   * @return the sum
   * @throws AmountOverflowException when it does not fit
   */
  public static long plus(long one, long other) {
    // Machines tell an overflow of this method at no cost.
    try {
      return Math.addExact(one, other);
    } catch (ArithmeticException overflow) {
      throw new AmountOverflowException("the sum of " + one + " and " + other, BOUND, overflow);
    }
  }

  /**
   * A difference.
   *
   * @param one a number
   * @param other what to take from it
   * @return the difference
   * @throws AmountOverflowException when it does not fit
   */
  public static long minus(long one, long other) {
    try {
      return Math.subtractExact(one, other);
    } catch (ArithmeticException overflow) {
      throw new AmountOverflowException(
          "the difference of " + one + " and " + other, BOUND, overflow);
    }
  }

  /**
   * A product.
   *
   * @param one a number
   * @param other another
   * @return the product
   * @throws AmountOverflowException when it does not fit
   */
  public static long times(long one, long other) {
    if (Math.multiplyHigh(one, other) != (one * other) >> BITS) {
      throw new AmountOverflowException("the product of " + one + " and " + other, BOUND);
    }
    return one * other;
  }

  /**
   * A whole number that was reckoned without bound.
   *
   * @param number any whole number
   * @return the same number
   * @throws AmountOverflowException when it does not fit
   */
  public static long of(BigInteger number) {
    if (number.bitLength() > BITS) {
      throw new AmountOverflowException(number.toString(), BOUND);
    }
    return number.longValue();
  }

  /**
   * A decimal without a fraction.
   *
   * @param number a whole number
   * @return the same number
   * @throws AmountOverflowException when it does not fit
   * @throws ArithmeticException when it has a fraction
   */
  public static long of(BigDecimal number) {
    return of(number.toBigIntegerExact());
  }
}
