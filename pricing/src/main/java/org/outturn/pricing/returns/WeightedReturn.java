package org.outturn.pricing.returns;

import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * The return on one of several investments, such as 8.9348 % on GBP 100,000.00. Their mean,
 * weighted by what was invested, is how fund reports sum up returns; it is not the internal rate of
 * all their flows together.
 *
 * @param invested the weight, above 0
 * @param rate 0.089348 is 8.9348 %; -1 is the loss of everything
 */
public record WeightedReturn(Amount invested, double rate) {

  /**
   * Refuses a weight that is not above 0 and a rate that is not finite or below -1.
   *
   * @param invested the weight, above 0
   * @param rate 0.089348 is 8.9348 %; -1 is the loss of everything
   */
  public WeightedReturn {
    Require.that(invested.signum() > 0, "invested", "must be > 0", invested);
    Require.that(
        rate >= -1 && rate < Double.POSITIVE_INFINITY,
        "rate",
        "must be a finite number from -1 on",
        rate);
  }

  /**
   * The mean of returns, weighted by what was invested.
   *
   * @param returns at least one, all in one currency
   * @return between the least and the greatest of the rates
   * @throws IllegalArgumentException when there is none, or they have two currencies, naming both
   */
  public static double mean(List<WeightedReturn> returns) {
    Require.that(!returns.isEmpty(), "returns", "must be at least one", returns.size());
    double invested =
        returns.stream()
            .map(WeightedReturn::invested)
            .reduce(Amount::plus)
            .orElseThrow()
            .value()
            .doubleValue();
    return returns.stream()
        .mapToDouble(each -> each.rate * (each.invested.value().doubleValue() / invested))
        .sum();
  }
}
