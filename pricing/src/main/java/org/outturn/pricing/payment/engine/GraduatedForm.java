package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    ImmutableList<PricedUnits.Piece> priced = pieces.build();
    return new Worth(priced, claimed.units(), () -> how(priced, claimed.position()));
  }

  private String how(List<PricedUnits.Piece> pieces, BigFraction before) {
    return pieces.stream()
            .map(
                piece ->
                    Fractions.grouped(piece.units())
                        + " x "
                        + price.tiers().get(piece.step()).amount())
            .collect(Collectors.joining(" + "))
        + (before.signum() == 0 ? "" : ", after " + Fractions.grouped(before) + " before it");
  }

  @Override
  public Optional<Amount> ownLimit(int step) {
    return price.tiers().get(step).limit();
  }

  @Override
  public boolean hasOwnLimit() {
    return price.tiers().stream().anyMatch(tier -> tier.limit().isPresent());
  }
}
