package org.outturn.core.money;

import java.util.Currency;

/** Finds ISO 4217 currencies that money can be counted in. */
public final class Currencies {
  private Currencies() {}

  /**
   * The currency of a code.
   *
   * @param code an ISO 4217 code in capitals, such as {@code "GBP"}
   * @return the currency
   * @throws IllegalArgumentException when no such currency is known, or it has no minor unit (as
   *     gold, XAU)
   */
  public static Currency of(String code) {
    Currency currency;
    try {
      currency = Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "expected an ISO 4217 currency code such as GBP but found '" + code + "'", unknown);
    }
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(
          "expected a currency with a minor unit but found '" + code + "'");
    }
    return currency;
  }

  /**
   * How many decimals the minor unit has.
   *
   * @param currency a currency
   * @return 2 for GBP, 0 for JPY, 3 for KWD
   */
  public static int minorDigits(Currency currency) {
    return currency.getDefaultFractionDigits();
  }
}
