package org.outturn.pricing.payment.engine;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.BandedPrice;

/** The band that all counted units reach prices every one of them. */
record BandedForm(BandedPrice price) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    Band reached =
        price.bands().stream()
            .filter(band -> holds(band, claimed.total()))
            .findFirst()
            .orElseThrow();
    return UnitForm.each(reached.amount(), claimed);
  }

  private static boolean holds(Band band, BigFraction total) {
    return band.upTo().map(end -> Fractions.compare(total, Fractions.of(end)) <= 0).orElse(true);
  }

  @Override
  public boolean looksAtTotal() {
    return true;
  }
}
