package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Each;

/**
 * Bands by total quantity; the band reached prices every outcome: GBP 500.00 each up to 100, GBP
 * 450.00 each, from the first, beyond.
 *
 * @param bands in rising order, the last without an upper end
 * @param each for what counting starts afresh; empty where it runs over the whole contract
 */
public record BandedPrice(ImmutableList<Band> bands, Optional<Each> each) implements Price {

  /**
   * Refuses bands out of order, or a last band with an upper end.
   *
   * @param bands in rising order, the last without an upper end
   * @param each for what counting starts afresh; empty where it runs over the whole contract
   */
  public BandedPrice {
    PriceSteps.rising(bands.stream().map(Band::upTo).toList(), "bands");
  }

  /**
   * The amounts by total quantity.
   *
   * @return for every quantity from 0 on, the amount for one outcome
   */
  public ImmutableRangeMap<BigDecimal, Amount> byTotal() {
    ImmutableRangeMap.Builder<BigDecimal, Amount> byTotal = ImmutableRangeMap.builder();
    Range<BigDecimal> rest = Range.atLeast(BigDecimal.ZERO);
    for (Band band : bands) {
      byTotal.put(
          band.upTo().map(end -> Range.atMost(end)).orElse(Range.all()).intersection(rest),
          band.amount());
      if (band.upTo().isPresent()) {
        rest = Range.greaterThan(band.upTo().get());
      }
    }
    return byTotal.build();
  }

  /**
   * This price counting afresh.
   *
   * @param other for each of what
   * @return the price
   */
  public BandedPrice withEach(Each other) {
    return new BandedPrice(bands, Optional.of(other));
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return bands.stream().map(Band::amount).collect(ImmutableList.toImmutableList());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.banded(this);
  }
}
