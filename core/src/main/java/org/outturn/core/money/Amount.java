package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * An exact amount of money in one currency, such as {@code GBP 19,000.00}. Positive is owed by a
 * payer, negative is a reduction.
 *
 * <p>Holds no rounding rule and no exchange rate. It is what Outturn stores and computes with;
 * {@link #toMonetaryAmount()} is its JSR-354 form, built when asked for and not before, because the
 * first JSR-354 amount of a JVM is slow. {@code GBP 5}, {@code GBP 5.0} and {@code GBP 5.00} are
 * equal. Immutable and thread-safe.
 */
public final class Amount implements Comparable<Amount> {
  private final Currency currency;
  private final BigDecimal value;

  /** An amount whose value has at least the decimals of its currency, and no zeros after those. */
  private Amount(Currency currency, BigDecimal canonical) {
    this.currency = currency;
    this.value = canonical;
  }

  private static Amount exactly(Currency currency, BigDecimal value) {
    return new Amount(currency, canonical(value, Currencies.minorDigits(currency)));
  }

  /**
   * An amount.
   *
   * @param currency the currency
   * @param value the exact value in major units: pounds, not pence
   * @return the amount
   * @throws IllegalArgumentException when the value has more than 15 digits before the point or 18
   *     after it
   */
  public static Amount of(Currency currency, BigDecimal value) {
    return exactly(currency, Decimals.bounded(value));
  }

  /**
   * An amount, such as {@code Amount.of("GBP", "19000.00")}.
   *
   * @param currencyCode an ISO 4217 code
   * @param value a decimal number in major units
   * @return the amount
   * @throws IllegalArgumentException for an unknown currency or a text that is no decimal
   */
  public static Amount of(String currencyCode, String value) {
    return exactly(Currencies.of(currencyCode), Decimals.parse(value));
  }

  /**
   * The exact amount a JSR-354 amount stands for.
   *
   * @param amount any implementation
   * @return the amount
   * @throws IllegalArgumentException for a currency outside ISO 4217
   */
  public static Amount of(MonetaryAmount amount) {
    return of(
        Currencies.of(amount.getCurrency().getCurrencyCode()),
        amount.getNumber().numberValueExact(BigDecimal.class));
  }

  /**
   * No money.
   *
   * @param currency the currency
   * @return such as {@code GBP 0.00}
   */
  public static Amount zero(Currency currency) {
    return exactly(currency, BigDecimal.ZERO);
  }

  /**
   * An amount counted in minor units: {@code ofMinor(GBP, 1900000)} is {@code GBP 19,000.00}.
   *
   * @param currency the currency
   * @param minorUnits pence for GBP, yen for JPY
   * @return the amount
   */
  public static Amount ofMinor(Currency currency, long minorUnits) {
    return new Amount(currency, BigDecimal.valueOf(minorUnits, Currencies.minorDigits(currency)));
  }

  private static BigDecimal canonical(BigDecimal value, int minorDigits) {
    if (value.scale() == minorDigits) {
      return value;
    }
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return plain.setScale(Math.max(minorDigits, plain.scale()));
  }

  /**
   * The currency.
   *
   * @return an ISO 4217 currency
   */
  public Currency currency() {
    return currency;
  }

  /**
   * The exact value in major units, with at least as many decimals as the currency has.
   *
   * @return such as {@code 19000.00}
   */
  public BigDecimal value() {
    return value;
  }

  /**
   * The amount counted in minor units.
   *
   * @return pence for GBP
   * @throws AmountOverflowException when it does not fit a {@code long}
   * @throws ArithmeticException when the amount is finer than a minor unit
   */
  public long toMinor() {
    BigInteger minor = value.movePointRight(Currencies.minorDigits(currency)).toBigIntegerExact();
    if (minor.bitLength() >= Long.SIZE) {
      throw new AmountOverflowException(toString(), "less than 2^63 minor units");
    }
    return minor.longValue();
  }

  /**
   * Whether the amount is a whole number of minor units.
   *
   * @return false for GBP 15.125
   */
  public boolean isWholeMinor() {
    return value.scale() <= Currencies.minorDigits(currency);
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return value.signum();
  }

  /**
   * The sum of two amounts of one currency.
   *
   * @param other the other amount
   * @return the exact sum
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public Amount plus(Amount other) {
    return exactly(currency, value.add(sameCurrency(other).value));
  }

  /**
   * What is left of this amount when another of its currency is taken from it.
   *
   * @param other the other amount
   * @return the exact difference, negative where the other is larger
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public Amount minus(Amount other) {
    return exactly(currency, value.subtract(sameCurrency(other).value));
  }

  /**
   * The amount with its sign turned.
   *
   * @return the exact opposite
   */
  public Amount negated() {
    return exactly(currency, value.negate());
  }

  /**
   * This amount as JSR-354 money, with an explicit context that no settings file can change.
   *
   * @return Moneta's {@code Money} of the same exact value
   */
  public MonetaryAmount toMonetaryAmount() {
    return MonetaryAmounts.of(this);
  }

  private Amount sameCurrency(Amount other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "amounts must have one currency but were " + this + " and " + other);
    }
    return other;
  }

  /**
   * Orders amounts of one currency by value.
   *
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  @Override
  public int compareTo(Amount other) {
    return value.compareTo(sameCurrency(other).value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amount that
        && currency.equals(that.currency)
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, value);
  }

  /** For people: the currency code and the value, such as {@code GBP 19,000.00}. */
  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + Decimals.grouped(value);
  }
}
