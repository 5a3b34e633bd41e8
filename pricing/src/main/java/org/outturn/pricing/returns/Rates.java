package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
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

  /** The answer whose only rate has this logarithm of 1 + rate. */
  static RateOfReturn answer(double growth) {
    double rate = Math.expm1(growth);
    return isHeld(rate) ? RateOfReturn.unique(rate) : RateOfReturn.beyond(side(rate));
  }

  /** The answer whose rates have these logarithms of 1 + rate, ascending. */
  static RateOfReturn answer(List<Double> growths) {
    ImmutableSet.Builder<Double> rates = ImmutableSet.builder();
    ImmutableList.Builder<RateOfReturn.Side> beyond = ImmutableList.builder();
    for (double growth : growths) {
      double rate = Math.expm1(growth);
      if (isHeld(rate)) {
        rates.add(rate);
      } else {
        beyond.add(side(rate));
      }
    }
    return RateOfReturn.of(rates.build().asList(), beyond.build());
  }

  private static boolean isHeld(double rate) {
    return rate >= RateOfReturn.LEAST && rate <= RateOfReturn.GREATEST;
  }

  private static RateOfReturn.Side side(double rate) {
    return rate < 0 ? RateOfReturn.Side.BELOW : RateOfReturn.Side.ABOVE;
  }
}
