package org.outturn.pricing.payment;

import java.util.Optional;
import javax.money.MonetaryAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;

/**
 * What the claims verified in one payment period come to.
 *
 * @param period the payment period
 * @param due when it is paid; empty where the contract has no schedule
 * @param grossAmount before any adjustment
 * @param netAmount what is payable
 */
public record PeriodPayment(
    DateRange period, Optional<DueDate> due, Amount grossAmount, Amount netAmount) {

  /**
   * Before any adjustment.
   *
   * @return JSR-354 money
   */
  public MonetaryAmount gross() {
    return grossAmount.toMonetaryAmount();
  }

  /**
   * What is payable.
   *
   * @return JSR-354 money
   */
  public MonetaryAmount net() {
    return netAmount.toMonetaryAmount();
  }
}
