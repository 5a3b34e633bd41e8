package org.outturn.core.investment;

import java.time.LocalDate;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * Money on a day: an outcome payment of GBP 42,950.00 on 2020-10-31, a cost that falls due.
 *
 * @param date the day
 * @param amount whole minor units, at least 0
 */
public record DatedAmount(LocalDate date, Amount amount) {

  /**
   * Refuses an amount that is negative or finer than a minor unit.
   *
   * @param date the day
   * @param amount whole minor units, at least 0
   */
  public DatedAmount {
    AgreedAmount.payable(amount, "amount");
  }
}
