package org.outturn.pricing.payment.engine;

/** Compares products of two numbers of at least 0, which may be beyond a {@code long}. */
final class Products {
  private Products() {}

  /** Compares {@code a * b} with {@code c * d}. */
  static int compare(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }
}
