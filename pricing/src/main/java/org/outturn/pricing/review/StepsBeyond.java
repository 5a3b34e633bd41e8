package org.outturn.pricing.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;

/**
 * From which number of outcomes on a price has a part that nothing comes to.
 *
 * @param most the largest number of outcomes there is
 */
record StepsBeyond(BigDecimal most) implements Price.Cases<Optional<BigDecimal>> {
  @Override
  public Optional<BigDecimal> unit(UnitPrice price) {
    return Optional.empty();
  }

  @Override
  public Optional<BigDecimal> graduated(GraduatedPrice price) {
    return ends(price.tiers().stream().map(Tier::upTo));
  }

  @Override
  public Optional<BigDecimal> banded(BandedPrice price) {
    return ends(price.bands().stream().map(Band::upTo));
  }

  @Override
  public Optional<BigDecimal> threshold(ThresholdPrice price) {
    return Optional.of(price.at()).filter(at -> at.compareTo(most) > 0);
  }

  @Override
  public Optional<BigDecimal> lumpSum(LumpSumPrice price) {
    return Optional.of(price.at()).filter(at -> at.compareTo(most) > 0);
  }

  @Override
  public Optional<BigDecimal> table(TablePrice price) {
    return Optional.empty();
  }

  @Override
  public Optional<BigDecimal> shareOf(ShareOfPrice price) {
    return Optional.empty();
  }

  private Optional<BigDecimal> ends(Stream<Optional<BigDecimal>> ends) {
    return ends.flatMap(Optional::stream).filter(end -> end.compareTo(most) >= 0).findFirst();
  }
}
