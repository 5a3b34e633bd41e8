package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;

/**
 * Tiers by cumulative quantity, each pricing the outcomes inside it: the first 370 at GBP 1100.00,
 * the next 40 at GBP 1000.00, the rest at GBP 1350.00.
 *
 * @param tiers in rising order, the last without an upper end
 */
public record GraduatedPrice(ImmutableList<Tier> tiers) implements Price {

  /**
   * Refuses tiers out of order, or a last tier with an upper end.
   *
   * @param tiers in rising order, the last without an upper end
   */
  public GraduatedPrice {
    PriceSteps.rising(tiers.stream().map(Tier::upTo).toList(), "tiers");
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
