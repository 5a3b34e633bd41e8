package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.ShareOfPrice;

/** A share of the saving measured. */
record ShareOfForm(ShareOfPrice price) implements PriceForm {
  /** Stands for the share among the steps of prices; no price has so many tiers. */
  private static final int SHARE = Integer.MAX_VALUE;

  private static final BigFraction HUNDRED = BigFraction.of(100);

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction saving = claimed.result().map(MeasuredResult::saving).orElse(BigFraction.ZERO);
    BigFraction worth = price.rate().toFraction().multiply(saving).multiply(claimed.share());
    return new Worth(
        ImmutableList.of(new PricedUnits.Piece(claimed.share(), worth, SHARE)),
        claimed.share(),
        () ->
            TableForm.shown(price.rate().toFraction().multiply(HUNDRED))
                + " % of a saving of "
                + Fractions.text(saving));
  }

  @Override
  public Optional<Amount> ownLimit(int step) {
    return price.limit();
  }
}
