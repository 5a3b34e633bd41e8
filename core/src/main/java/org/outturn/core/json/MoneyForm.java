package org.outturn.core.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Decimals;

/** The JSON form of amounts in the contract's currency: {@code "19000.00"}. */
final class MoneyForm {
  private final Optional<Currency> stated;
  private final Currency currency;

  private MoneyForm(Optional<Currency> stated) {
    this.stated = stated;
    this.currency = stated.orElseGet(() -> Currencies.of("GBP"));
  }

  /** Where the contract states no known currency, amounts are still held to be numbers >= 0. */
  static MoneyForm of(Fields fields, @Nullable String currency) {
    return new MoneyForm(fields.optional("currency", currency, Currencies::of));
  }

  Currency currency() {
    return currency;
  }

  Amount none() {
    return Amount.ofMinor(currency, 0);
  }

  Amount read(Fields fields, String key, @Nullable String text) {
    return optional(fields, key, text).orElse(none());
  }

  Optional<Amount> optional(Fields fields, String key, @Nullable String text) {
    return fields.optional(key, text, this::amount);
  }

  private Amount amount(String text) {
    BigDecimal value = Decimals.parse(text);
    if (stated.isPresent()) {
      return Amount.of(currency, value);
    }
    if (value.signum() < 0) {
      throw new IllegalArgumentException("must be >= 0 but was " + value.toPlainString());
    }
    return Amount.of(currency, value.setScale(0, RoundingMode.DOWN));
  }

  static String write(Amount amount) {
    return amount.value().toPlainString();
  }
}
