package org.outturn.pricing.comparison;

import java.math.RoundingMode;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;

/** Between exact fractions, in which a comparison computes, and what can be paid. */
final class Payable {
  private Payable() {}

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
