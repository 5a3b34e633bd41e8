package org.outturn.examples.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.outturn.core.money.Amount;

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

  /** A change from one amount to another, with its sign: {@code +100.00}. */
  static String change(Amount from, Amount to) {
    Amount change = to.minus(from);
    return (change.signum() > 0 ? "+" : "") + of(change);
  }

  /**
   * Any number.
   *
   * @param number the number
   * @return its digits in groups of three, with the decimals it has
   */
  public static String of(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }
}
