package org.outturn.examples.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.outturn.core.money.Amount;

/** Writes amounts for people, the same on every machine: {@code 2,944,525.00}. */
final class MoneyText {
  private MoneyText() {}

  static String of(Amount amount) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(amount.value().scale());
    format.setMaximumFractionDigits(amount.value().scale());
    return format.format(amount.value());
  }
}
