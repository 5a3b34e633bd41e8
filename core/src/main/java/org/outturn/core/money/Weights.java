package org.outturn.core.money;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.validation.Require;

/** Numbers that say in which proportion a whole is spread: 1, 1, 2 give a half to the last. */
public final class Weights {
  private Weights() {}

  /**
   * Weights that a whole can be spread by.
   *
   * @param weights the weight of each part
   * @param most how many there may be
   * @return the same numbers without trailing zeros
   * @throws IllegalArgumentException for none, more than {@code most}, one below 0, or all 0,
   *     naming {@code weights}
   */
  public static ImmutableList<BigDecimal> plain(List<BigDecimal> weights, int most) {
    ImmutableList<BigDecimal> plain =
        weights.stream()
            .map(weight -> Fractions.canonical(Decimals.bounded(weight)))
            .collect(ImmutableList.toImmutableList());
    Require.that(plain.size() <= most, "weights", "must be at most " + most, plain.size());
    Require.that(
        plain.stream().allMatch(weight -> weight.signum() >= 0)
            && plain.stream().anyMatch(weight -> weight.signum() > 0),
        "weights",
        "must be >= 0 and not all 0",
        plain);
    return plain;
  }

  /**
   * The part of the whole that each weight gives.
   *
   * @param weights at least 0, not all 0
   * @return shares that sum to 1, in the same order
   */
  public static ImmutableList<Share> shares(List<BigDecimal> weights) {
    BigFraction sum = Fractions.of(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    return weights.stream()
        .map(each -> Share.of(Fractions.of(each).divide(sum)))
        .collect(ImmutableList.toImmutableList());
  }
}
