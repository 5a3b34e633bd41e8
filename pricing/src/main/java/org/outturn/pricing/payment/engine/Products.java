package org.outturn.pricing.payment.engine;

import java.math.BigInteger;

/** Products of two numbers of at least 0, which may be beyond a {@code long}. */
final class Products {
  private Products() {}

  /** Compares {@code a * b} with {@code c * d}. */
  static int compare(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  /** {@code a * b / (c * d)}, rounded up. */
  static long quotientRoundedUp(long a, long b, long c, long d) {
    if (isLong(a, b) && isLong(c, d)) {
      return -Math.floorDiv(-(a * b), c * d);
    }
    BigInteger[] divided = product(a, b).divideAndRemainder(product(c, d));
    return Math.addExact(divided[0].longValueExact(), divided[1].signum());
  }

  private static boolean isLong(long a, long b) {
    return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
