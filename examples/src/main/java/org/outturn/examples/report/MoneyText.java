package org.outturn.examples.report;

import java.math.BigDecimal;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;

/** Writes amounts for people, the same on every machine: {@code 2,944,525.00}. */
public final class MoneyText {
  private MoneyText() {}

  /**
   * An amount.
   *
   * @param amount the amount
   * @return its digits in groups of three, with the decimals it has
   */
  public static String of(Amount amount) {
    return of(amount.value());
  }

  /**
   * An amount with its currency.
   *
   * @param amount the amount
   * @return such as {@code GBP 2,944,525.00}
   */
  public static String withCurrency(Amount amount) {
    return amount.toString();
  }

  /** A change from one amount to another, with its sign: {@code +100.00}. */
  static String change(Amount from, Amount to) {
    Amount change = to.minus(from);
    return (change.signum() > 0 ? "+" : "") + of(change);
  }

  /**
   * A number of things.
   *
   * @param count how many
   * @return its digits in groups of three: {@code 12,000}
   */
  public static String of(long count) {
    return of(BigDecimal.valueOf(count));
  }

  /**
   * Any number.
   *
   * @param number the number
   * @return its digits in groups of three, with the decimals it has
   */
  public static String of(BigDecimal number) {
    return Decimals.grouped(number);
  }
}
