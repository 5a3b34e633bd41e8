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
}
