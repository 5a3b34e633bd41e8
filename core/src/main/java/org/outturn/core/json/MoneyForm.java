package org.outturn.core.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Decimals;

/** The JSON form of amounts in a document's one currency: {@code "19000.00"}. */
public final class MoneyForm {
  private final Optional<Currency> stated;
  private final Currency currency;

  private MoneyForm(Optional<Currency> stated) {
    this.stated = stated;
    this.currency = stated.orElseGet(() -> Currencies.of("GBP"));
  }

  /**
   * The amounts of a document. Where it states no known currency, that is noted and amounts are
   * still held to be numbers of at least 0.
   *
   * @param fields the object whose key {@code currency} states it
   * @param currency an ISO 4217 code; null where it was left out or refused before
   * @return the form
   */
  public static MoneyForm of(Fields fields, @Nullable String currency) {
    return new MoneyForm(fields.optional("currency", currency, Currencies::of));
  }

  /**
   * The currency.
   *
   * @return the document's, or a stand-in where it states no known one
   */
  public Currency currency() {
    return currency;
  }

  /**
   * No money.
   *
   * @return zero in the currency
   */
  public Amount none() {
    return Amount.zero(currency);
  }

  /**
   * Reads an amount.
   *
   * @param fields the object
   * @param key the key
   * @param text its text
   * @return the amount; zero where it is absent or refused
   */
  public Amount read(Fields fields, String key, @Nullable String text) {
    return optional(fields, key, text).orElse(none());
  }

  /**
   * Reads an amount that may be left out.
   *
   * @param fields the object
   * @param key the key
   * @param text its text
   * @return the amount; empty where it is absent or refused
   */
  public Optional<Amount> optional(Fields fields, String key, @Nullable String text) {
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

  /**
   * Writes an amount.
   *
   * @param amount the amount
   * @return its plain text at the currency's scale
   */
  public static String write(Amount amount) {
    return amount.value().toPlainString();
  }
}
