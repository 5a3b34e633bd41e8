package org.outturn.core.investment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Allocation;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Weights;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.RegularPeriods;

/**
 * A cost spread over periods by weights, each part due on the first day of its period: GBP 100.00
 * over three quarters by 1, 1, 1 is 33.34, 33.33 and 33.33 (rule whole-split).
 *
 * @param kind what it is for
 * @param amount the whole of it, whole minor units, at least 0
 * @param from the first day of the first period
 * @param frequency the length of a period
 * @param weights the weight of each period, at least 0, not all 0
 */
public record CostProfile(
    CostKind kind,
    Amount amount,
    LocalDate from,
    Frequency frequency,
    ImmutableList<BigDecimal> weights)
    implements Cost {
  /** The most periods that a cost is spread over: 100 years of months. */
  public static final int MOST_PERIODS = 1200;

  /**
   * Refuses negative weights, weights of 0 alone, and more than 1200 of them.
   *
   * @param kind what it is for
   * @param amount the whole of it, whole minor units, at least 0
   * @param from the first day of the first period
   * @param frequency the length of a period
   * @param weights the weight of each period, at least 0, not all 0
   */
  public CostProfile {
    AgreedAmount.payable(amount, "amount");
    weights = weights(weights);
  }

  /**
   * Weights as a profile has them.
   *
   * @param weights the weight of each period
   * @return the same numbers without trailing zeros
   * @throws IllegalArgumentException for none, more than {@link #MOST_PERIODS}, one below 0, or all
   *     0, naming {@code weights}
   */
  public static ImmutableList<BigDecimal> weights(List<BigDecimal> weights) {
    return Weights.plain(weights, MOST_PERIODS);
  }

  @Override
  public CostProfile of(Amount whole) {
    return new CostProfile(kind, whole, from, frequency, weights);
  }

  @Override
  public ImmutableList<DatedAmount> payments() {
    RegularPeriods periods = RegularPeriods.of(frequency, from);
    List<Amount> parts = Allocation.byLargestRemainder(amount, Weights.shares(weights));
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new DatedAmount(periods.period(i).startInclusive(), parts.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.profile(this);
  }
}
