package org.outturn.pricing.returns;

/**
 * Whole powers of a number, each the product of two from short tables: {@code v^(64 j + k) =
 * (v^64)^j v^k}. Not thread-safe.
 */
final class PowerTable {
  private static final int CHAINS = 4;

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
    fill(low, Math.exp(logarithm));
    fill(high, Math.exp(logarithm * low.length));
  }

  /** Four chains of products at a time, because each product waits for the one before. */
  private static void fill(double[] powers, double base) {
    double square = base * base;
    double fourth = square * square;
    double power = 1;
    double next = base;
    double third = square;
    double last = square * base;
    for (int exponent = 0; exponent < powers.length; exponent += CHAINS) {
      powers[exponent] = power;
      powers[exponent + 1] = next;
      powers[exponent + 2] = third;
      powers[exponent + 3] = last;
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
