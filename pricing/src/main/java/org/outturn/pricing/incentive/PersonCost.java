package org.outturn.pricing.incentive;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * What one person costs whoever delivers the outcomes: {@code new PersonCost(Optional.of("young"),
 * Amount.of("GBP", "900"))}.
 *
 * @param segment whose cost it is; empty for everyone of whom nothing else is said
 * @param amount at least 0
 */
public record PersonCost(Optional<String> segment, Amount amount) {

  /**
   * Refuses a negative cost.
   *
   * @param segment whose cost it is; empty for everyone of whom nothing else is said
   * @param amount at least 0
   */
  public PersonCost {
    Require.that(amount.signum() >= 0, "amount", "must be at least 0", amount);
  }

  /**
   * Costs by segment, as {@link Incentives} takes them.
   *
   * @param costs one for each segment at most
   * @return by the segment's id, under the empty text what everyone else costs
   * @throws IllegalArgumentException when two are of one segment
   */
  public static ImmutableMap<String, Amount> bySegment(List<PersonCost> costs) {
    ImmutableMap.Builder<String, Amount> bySegment = ImmutableMap.builder();
    costs.forEach(cost -> bySegment.put(cost.segment().orElse(""), cost.amount()));
    return bySegment.buildOrThrow();
  }
}
