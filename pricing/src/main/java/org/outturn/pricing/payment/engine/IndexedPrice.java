package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;

/**
 * A price at a level of the index (rule indexed-price): what it pays rises and is rounded to the
 * minor unit; limits inside it, quantities and measured values do not.
 *
 * @param index how many times the first price
 * @param rounding of the contract
 */
record IndexedPrice(BigFraction index, Rounding rounding) implements Price.Cases<Price> {

  private Amount risen(Amount amount) {
    return Amount.ofMinor(
        amount.currency(), rounding.toMinor(Fractions.of(amount.value()).multiply(index)));
  }

  private BigDecimal risen(BigDecimal amount) {
    return BigDecimal.valueOf(
        rounding.toMinor(Fractions.of(amount).multiply(index)),
        rounding.currency().getDefaultFractionDigits());
  }

  private static <T> ImmutableList<T> each(List<T> all, UnaryOperator<T> rise) {
    return all.stream().map(rise).collect(ImmutableList.toImmutableList());
  }

  @Override
  public Price unit(UnitPrice price) {
    return new UnitPrice(risen(price.amount()));
  }

  @Override
  public Price graduated(GraduatedPrice price) {
    return new GraduatedPrice(
        each(price.tiers(), tier -> new Tier(tier.upTo(), risen(tier.amount()), tier.limit())),
        price.each());
  }

  @Override
  public Price banded(BandedPrice price) {
    return new BandedPrice(
        each(price.bands(), band -> new Band(band.upTo(), risen(band.amount()))), price.each());
  }

  @Override
  public Price threshold(ThresholdPrice price) {
    return new ThresholdPrice(price.at(), risen(price.amount()), price.pays(), price.each());
  }

  @Override
  public Price lumpSum(LumpSumPrice price) {
    return new LumpSumPrice(price.at(), risen(price.amount()), price.each());
  }

  /** Points in percent stay; the amount they are of rises. */
  @Override
  public Price table(TablePrice price) {
    return price
        .perAmount()
        .map(base -> price.withPerAmount(risen(base)))
        .orElseGet(
            () ->
                new TablePrice(
                    each(
                        price.points(),
                        point ->
                            new TablePoint(point.value(), risen(point.pays()), point.boundary())),
                    price.between(),
                    price.perAmount(),
                    price.floor().map(this::risen)));
  }

  @Override
  public Price shareOf(ShareOfPrice price) {
    return price;
  }
}
