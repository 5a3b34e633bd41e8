package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Each;

/**
 * Tiers by cumulative quantity, each pricing the outcomes inside it: the first 370 at GBP 1,100.00,
 * the next 40 at GBP 1,000.00, the rest at GBP 1,350.00.
 *
 * @param tiers in rising order, the last without an upper end
 * @param each for what counting starts afresh; empty where it runs over the whole contract
 */
public record GraduatedPrice(ImmutableList<Tier> tiers, Optional<Each> each) implements Price {

  /**
   * Refuses tiers out of order, or a last tier with an upper end.
   *
   * @param tiers in rising order, the last without an upper end
   * @param each for what counting starts afresh; empty where it runs over the whole contract
   */
  public GraduatedPrice {
    PriceSteps.rising(tiers.stream().map(Tier::upTo).toList(), "tiers");
  }

  /**
   * This price counting afresh.
   *
   * @param other for each of what
   * @return the price
   */
  public GraduatedPrice withEach(Each other) {
    return new GraduatedPrice(tiers, Optional.of(other));
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return tiers.stream()
        .flatMap(tier -> Stream.concat(Stream.of(tier.amount()), tier.limit().stream()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.graduated(this);
  }
}
