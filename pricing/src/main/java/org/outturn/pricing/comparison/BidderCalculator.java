package org.outturn.pricing.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/**
 * Works out what a bidder's investment needs (rule break-even): outcomes = people x rate x (1 +
 * quality) x (1 + productivity), cost = base cost x (1 + investment). All exact. Has no state;
 * thread-safe.
 */
public final class BidderCalculator {
  /** The calculator. */
  public static final BidderCalculator DEFAULT = new BidderCalculator();

  private BidderCalculator() {}

  /**
   * Evaluates a bidder's case.
   *
   * @param bidder the case
   * @return what it comes to, and what it would take to get the money back
   */
  public BidderResult evaluate(BidderCase bidder) {
    BigFraction baseCost = Payable.exact(bidder.cost());
    BigFraction price = Payable.exact(bidder.price());
    BigFraction rate = bidder.successRate().toFraction();
    BigFraction baseOutcomes = Fractions.of(bidder.people()).multiply(rate);
    BigFraction quality = raised(bidder.quality());
    BigFraction productivity = raised(bidder.productivity());
    BigFraction cost = baseCost.multiply(raised(bidder.investment()));
    BigFraction payment = baseOutcomes.multiply(quality).multiply(productivity).multiply(price);
    BigFraction needed = cost.divide(price);
    BigFraction uplift = needed.divide(baseOutcomes);
    BigFraction qualityNeeded = uplift.divide(productivity);
    return BidderResult.builder()
        .of(bidder)
        .people(Fractions.of(bidder.people()).multiply(productivity))
        .successRate(Share.of(rate.multiply(quality)))
        .cost(cost)
        .payment(payment)
        .outcomesNeeded(needed)
        .upliftNeeded(uplift.subtract(BigFraction.ONE))
        .qualityNeeded(
            Fractions.compare(rate.multiply(qualityNeeded), BigFraction.ONE) > 0
                ? Optional.empty()
                : Optional.of(qualityNeeded.subtract(BigFraction.ONE)))
        .productivityNeeded(uplift.divide(quality).subtract(BigFraction.ONE))
        .investmentAffordable(payment.divide(baseCost).subtract(BigFraction.ONE))
        .build();
  }

  private static BigFraction raised(BigDecimal part) {
    return BigFraction.ONE.add(Fractions.of(part));
  }
}
