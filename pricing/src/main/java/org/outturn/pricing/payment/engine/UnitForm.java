package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.UnitPrice;

/** The same price for every unit. */
record UnitForm(UnitPrice price) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    return each(price.amount(), claimed);
  }

  /** All units at one price. */
  static Worth each(Amount amount, ClaimedUnits claimed) {
    BigFraction units = claimed.units();
    return new Worth(
        ImmutableList.of(
            new PricedUnits.Piece(units, units.multiply(Fractions.of(amount.value())))),
        units,
        () -> Fractions.text(units) + " x " + amount);
  }

  @Override
  public Optional<Amount> fixedPrice() {
    return Optional.of(price.amount());
  }
}
