package org.outturn.core.comparison;

import java.util.Currency;
import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/** Rule one-currency: every amount of a comparison is of one currency. */
final class OneCurrency {
  private OneCurrency() {}

  static List<Amount> check(Currency currency, List<Amount> amounts, String field) {
    amounts.forEach(
        amount ->
            Require.that(
                amount.currency().equals(currency),
                field,
                "must be in " + currency.getCurrencyCode(),
                amount));
    return amounts;
  }
}
