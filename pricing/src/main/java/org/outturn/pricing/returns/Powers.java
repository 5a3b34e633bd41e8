package org.outturn.pricing.returns;

/**
 * Whole powers of a number from 0 to 1. Where there are many exponents for their range, each power
 * is the product of two from short tables, as {@code v^(64 j + k) = (v^64)^j v^k}; else it is asked
 * of the exponential function. Not thread-safe.
 */
final class Powers {
  /** About how many multiplications take as long as one exponential function. */
  private static final int MULTIPLICATIONS = 10;

  private final int bits;
  private final double[] low;
  private final double[] high;
  private double logarithm;

  /** Powers of at most {@code largest}, of which {@code count} are needed. */
  Powers(int count, long largest) {
    bits = (Long.SIZE - Long.numberOfLeadingZeros(largest) + 1) / 2;
    long entries = (1L << bits) + (largest >> bits) + 1;
    boolean isTabled = entries <= (long) MULTIPLICATIONS * count;
    low = new double[isTabled ? 1 << bits : 0];
    high = new double[isTabled ? (int) (largest >> bits) + 1 : 0];
  }

  /** Goes over to powers of {@code exp(-|logarithm|)}. */
  void of(double newLogarithm) {
    logarithm = -Math.abs(newLogarithm);
    if (low.length > 0) {
      fill(low, Math.exp(logarithm));
      fill(high, Math.exp(logarithm * low.length));
    }
  }

  private static void fill(double[] powers, double base) {
    double power = 1;
    for (int exponent = 0; exponent < powers.length; exponent++) {
      powers[exponent] = power;
      power *= base;
    }
  }

  double at(long exponent) {
    return low.length > 0
        ? low[(int) exponent & (low.length - 1)] * high[(int) (exponent >> bits)]
        : Math.exp(logarithm * exponent);
  }
}
