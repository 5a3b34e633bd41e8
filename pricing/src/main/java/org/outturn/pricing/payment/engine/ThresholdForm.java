package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.ThresholdPrice;

/** Nothing until the threshold is reached; then every unit, or those beyond it. */
record ThresholdForm(ThresholdPrice price) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction unpaid =
        claimed
            .result()
            .filter(MeasuredResult::isCountedOn)
            .map(result -> unpaidOfEffect(result, claimed))
            .orElseGet(() -> unpaid(claimed));
    BigFraction paid = claimed.units().subtract(unpaid);
    BigFraction worth = paid.multiply(Fractions.of(price.amount().value()));
    return new Worth(
        ImmutableList.of(
            new PricedUnits.Piece(unpaid, BigFraction.ZERO), new PricedUnits.Piece(paid, worth)),
        claimed.units(),
        () -> Fractions.grouped(paid) + " x " + price.amount() + how(claimed));
  }

  private String how(ClaimedUnits claimed) {
    return switch (price.pays()) {
      case ALL -> ", every unit once " + Fractions.grouped(at()) + " is reached";
      case EXCESS ->
          ", those beyond "
              + Fractions.grouped(at())
              + (claimed.position().signum() == 0
                  ? ""
                  : ", after " + Fractions.grouped(claimed.position()) + " before it");
    };
  }

  /** How many units come before those paid. */
  private BigFraction unpaid(ClaimedUnits claimed) {
    return switch (price.pays()) {
      case ALL ->
          Fractions.compare(claimed.total(), at()) >= 0 ? BigFraction.ZERO : claimed.units();
      case EXCESS -> firstOf(claimed.units(), at().subtract(claimed.position()));
    };
  }

  /** The same against a comparison group: the threshold is an effect. */
  private BigFraction unpaidOfEffect(MeasuredResult result, ClaimedUnits claimed) {
    if (claimed.units().signum() == 0) {
      return BigFraction.ZERO;
    }
    BigFraction effect = result.value().orElseThrow();
    return switch (price.pays()) {
      case ALL -> Fractions.compare(effect, at()) >= 0 ? BigFraction.ZERO : claimed.units();
      case EXCESS -> {
        BigFraction below = result.units().multiply(at()).divide(effect);
        BigFraction before = result.units().multiply(claimed.from());
        yield firstOf(claimed.units(), below.subtract(before));
      }
    };
  }

  private static BigFraction firstOf(BigFraction units, BigFraction most) {
    return Fractions.min(units, Fractions.max(BigFraction.ZERO, most));
  }

  private BigFraction at() {
    return Fractions.of(price.at());
  }

  @Override
  public boolean looksAtTotal() {
    return price.pays() == ThresholdPrice.Pays.ALL;
  }
}
