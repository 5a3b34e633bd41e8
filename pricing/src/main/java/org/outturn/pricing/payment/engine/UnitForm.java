package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.UnitPrice;

/**
 * The same price for every unit; where the tariff is two-sided, what fell below zero is paid back
 * at that price (rule two-sided).
 */
record UnitForm(UnitPrice price, boolean twoSided) implements PriceForm {

  @Override
  public Worth of(ClaimedUnits claimed) {
    BigFraction below = claimed.below();
    return twoSided && below.signum() > 0
        ? worth(
            below, below.multiply(Fractions.of(price.amount().value())).negate(), price.amount())
        : each(price.amount(), claimed);
  }

  /** All units at one price. */
  static Worth each(Amount amount, ClaimedUnits claimed) {
    BigFraction units = claimed.units();
    return worth(units, units.multiply(Fractions.of(amount.value())), amount);
  }

  private static Worth worth(BigFraction units, BigFraction money, Amount amount) {
    return new Worth(
        ImmutableList.of(new PricedUnits.Piece(units, money)),
        units,
        () -> (money.signum() < 0 ? "-" : "") + Fractions.grouped(units) + " x " + amount);
  }

  @Override
  public Optional<Amount> fixedPrice() {
    return Optional.of(price.amount());
  }
}
