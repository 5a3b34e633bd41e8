package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.ThresholdPrice;

/** Nothing until the threshold is reached; then every unit, or those beyond it. */
record ThresholdForm(ThresholdPrice price) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction unpaid = unpaid(claimed);
    BigFraction paid = claimed.units().subtract(unpaid);
    BigFraction worth = paid.multiply(Fractions.of(price.amount().value()));
    return new Worth(
        ImmutableList.of(
            new PricedUnits.Piece(unpaid, BigFraction.ZERO), new PricedUnits.Piece(paid, worth)),
        claimed.units(),
        () -> Fractions.text(paid) + " x " + price.amount());
  }

  /** How many units come before those paid. */
  private BigFraction unpaid(ClaimedUnits claimed) {
    BigFraction at = Fractions.of(price.at());
    return switch (price.pays()) {
      case ALL -> Fractions.compare(claimed.total(), at) >= 0 ? BigFraction.ZERO : claimed.units();
      case EXCESS ->
          Fractions.min(
              claimed.units(), Fractions.max(BigFraction.ZERO, at.subtract(claimed.position())));
    };
  }

  @Override
  public boolean looksAtTotal() {
    return price.pays() == ThresholdPrice.Pays.ALL;
  }
}
