package org.outturn.pricing.returns;

import org.outturn.core.validation.Require;

/** What a rate is: 0.05 is 5 % a year or a period. */
final class Rates {
  private Rates() {}

  /** Refuses NaN, infinities and a loss of everything or more. */
  static double require(double rate, String field) {
    return Require.that(
        rate > -1 && rate < Double.POSITIVE_INFINITY,
        field,
        "must be a finite number above -1",
        rate);
  }

  /**
   * The rate whose 1 + rate has this logarithm, or the nearest number that can stand for a rate.
   */
  static double fromGrowth(double growth) {
    return Math.min(Double.MAX_VALUE, Math.max(Math.nextUp(-1.0), Math.expm1(growth)));
  }
}
