package org.outturn.pricing.comparison;

import java.math.RoundingMode;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;
import org.outturn.core.validation.Require;

/** What can be paid: whole minor units, at least 0. */
final class Payable {
  private static final int MOST_DECIMALS_OF_A_PRICE = 6;

  private Payable() {}

  static Amount checked(Amount amount, String field) {
    return Require.that(
        amount.signum() >= 0 && amount.isWholeMinor(),
        field,
        "must be >= 0 and whole minor units",
        amount);
  }

  /** A price for one, which may be finer than a minor unit. */
  static Amount checkedPrice(Amount price, String field) {
    Require.that(price.signum() >= 0, field, "must be >= 0", price);
    return Require.that(
        price.value().stripTrailingZeros().scale() <= MOST_DECIMALS_OF_A_PRICE,
        field,
        "must have at most " + MOST_DECIMALS_OF_A_PRICE + " decimals",
        price);
  }

  /**
   * The one place where a comparison rounds money: what a mechanism pays, to whole minor units,
   * half up.
   */
  static Amount rounded(Currency currency, BigFraction exact) {
    return Amount.ofMinor(currency, new Rounding(currency, RoundingMode.HALF_UP).toMinor(exact));
  }

  static BigFraction exact(Amount amount) {
    return Fractions.of(amount.value());
  }
}
