package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.Tier;

/** Each tier prices the units inside it. */
record GraduatedForm(GraduatedPrice price) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction at = claimed.position();
    BigFraction end = at.add(claimed.units());
    ImmutableList.Builder<PricedUnits.Piece> pieces = ImmutableList.builder();
    List<Tier> tiers = price.tiers();
    for (int step = 0; step < tiers.size(); step++) {
      Tier tier = tiers.get(step);
      BigFraction to = tier.upTo().map(Fractions::of).map(up -> Fractions.min(up, end)).orElse(end);
      if (Fractions.compare(at, to) < 0) {
        BigFraction inside = to.subtract(at);
        pieces.add(
            new PricedUnits.Piece(
                inside, inside.multiply(Fractions.of(tier.amount().value())), step));
        at = to;
      }
    }
    return new Worth(
        pieces.build(),
        claimed.units(),
        () -> Fractions.text(claimed.units()) + " at the prices of its tiers");
  }

  @Override
  public Optional<Amount> ownLimit(int step) {
    return price.tiers().get(step).limit();
  }
}
