package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.outturn.core.money.Amount;

/**
 * Amounts rounded for reading: {@code GBP 2.94 bn}, {@code GBP 2.94 m}, {@code GBP 10,224}; never
 * to calculate with.
 */
public final class RoundMoney {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal IN_MILLIONS_FROM = BigDecimal.valueOf(100_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final int DECIMALS_OF_A_MILLION = 2;

  private RoundMoney() {}

  /**
   * An amount for reading.
   *
   * @param amount the amount
   * @return such as {@code GBP 2.94 m}
   */
  public static String of(Amount amount) {
    return of(amount.value(), amount.currency().getCurrencyCode());
  }

  /**
   * An amount for reading.
   *
   * @param amount the amount
   * @param currency its currency; blank where that is said elsewhere
   * @return such as {@code GBP 2.94 m}
   */
  public static String of(BigDecimal amount, String currency) {
    String text = text(amount);
    return currency.isEmpty() ? text : currency + " " + text;
  }

  private static String text(BigDecimal amount) {
    if (amount.abs().compareTo(BILLION) >= 0) {
      return counted(amount, BILLION) + " bn";
    }
    return amount.abs().compareTo(IN_MILLIONS_FROM) >= 0
        ? counted(amount, MILLION) + " m"
        : MoneyText.of(amount.setScale(0, RoundingMode.HALF_UP));
  }

  private static String counted(BigDecimal amount, BigDecimal unit) {
    return MoneyText.of(amount.divide(unit, DECIMALS_OF_A_MILLION, RoundingMode.HALF_UP));
  }
}
