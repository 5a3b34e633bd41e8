package org.outturn.examples.businesscase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.MoneyText;

/** Amounts rounded for reading: {@code GBP 2.94 m}, {@code GBP 10,224}; never to calculate with. */
final class RoundMoney {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal IN_MILLIONS_FROM = BigDecimal.valueOf(100_000);
  private static final int DECIMALS_OF_A_MILLION = 2;

  private RoundMoney() {}

  static String of(Amount amount) {
    return of(amount.value(), amount.currency().getCurrencyCode());
  }

  static String of(BigDecimal amount, String currency) {
    String text =
        amount.abs().compareTo(IN_MILLIONS_FROM) >= 0
            ? MoneyText.of(amount.divide(MILLION, DECIMALS_OF_A_MILLION, RoundingMode.HALF_UP))
                + " m"
            : MoneyText.of(amount.setScale(0, RoundingMode.HALF_UP));
    return currency + " " + text;
  }
}
