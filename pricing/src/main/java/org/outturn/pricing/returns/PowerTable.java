package org.outturn.pricing.returns;

/**
 * Whole powers of a number, each the product of two from short tables: {@code v^(64 j + k) =
 * (v^64)^j v^k}. Not thread-safe: it is filled anew for each number.
 */
final class PowerTable {
  private static final int CHAINS = 4;

  /** Up to here a base less one is exact. */
  private static final double NEAR_ONE = 0.5;

  private final int bits;
  private final double[] low;
  private final double[] high;

  /** Powers from 0 to {@code largest}. */
  PowerTable(int largest) {
    bits = bits(largest);
    low = new double[1 << bits];
    high = new double[(largest >> bits) / CHAINS * CHAINS + CHAINS];
  }

  private static int bits(int largest) {
    return Math.max(2, (Integer.SIZE - Integer.numberOfLeadingZeros(largest) + 1) / 2);
  }

  /** How many multiplications it takes to go over to another number. */
  static long work(int largest) {
    return (1L << bits(largest)) + (largest >> bits(largest));
  }

  /** Goes over to powers of {@code e^logarithm}. */
  void fill(double logarithm) {
    fill(low, logarithm);
    fill(high, logarithm * low.length);
  }

  /**
   * Four chains of products at a time, because each product waits for the one before. What rounding
   * takes from the base is given back to each power, or it would add up.
   */
  private static void fill(double[] powers, double logarithm) {
    boolean isNearOne = Math.abs(logarithm) < NEAR_ONE;
    double aboveOne = isNearOne ? Math.expm1(logarithm) : 0;
    double base = isNearOne ? 1 + aboveOne : Math.exp(logarithm);
    double lost = isNearOne ? (aboveOne - (base - 1)) / base : 0;
    double square = base * base;
    double fourth = square * square;
    double power = 1;
    double next = base;
    double third = square;
    double last = square * base;
    for (int exponent = 0; exponent < powers.length; exponent += CHAINS) {
      powers[exponent] = power + power * (lost * exponent);
      powers[exponent + 1] = next + next * (lost * (exponent + 1));
      powers[exponent + 2] = third + third * (lost * (exponent + 2));
      powers[exponent + 3] = last + last * (lost * (exponent + 3));
      power *= fourth;
      next *= fourth;
      third *= fourth;
      last *= fourth;
    }
  }

  double at(int exponent) {
    return low[exponent & (low.length - 1)] * high[exponent >> bits];
  }
}
