package org.outturn.pricing.returns;

import java.time.LocalDate;
import org.outturn.core.money.Amount;
import org.outturn.core.time.IsoDates;

/**
 * Money that moves on a day, as its holder sees it: {@code CashFlow.of("2020-01-31", "GBP",
 * "-362500")} is an investment of GBP 362,500.00.
 *
 * @param date the day
 * @param amount an inflow is positive, an outflow negative; zero says that nothing moved
 */
public record CashFlow(LocalDate date, Amount amount) {

  /**
   * A cash flow from texts, such as {@code CashFlow.of("2020-01-31", "GBP", "-362500")}.
   *
   * @param date an ISO date
   * @param currencyCode an ISO 4217 code
   * @param value a decimal number in major units
   * @return the cash flow
   * @throws IllegalArgumentException for a text that is no ISO date, an unknown currency, or a text
   *     that is no decimal
   */
  public static CashFlow of(String date, String currencyCode, String value) {
    return new CashFlow(IsoDates.parse(date), Amount.of(currencyCode, value));
  }
}
