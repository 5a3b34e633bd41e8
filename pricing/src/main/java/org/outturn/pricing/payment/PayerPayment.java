package org.outturn.pricing.payment;

import javax.money.MonetaryAmount;
import org.outturn.core.money.Amount;

/**
 * What one party pays.
 *
 * @param party its id
 * @param exactAmount whole minor units, at least 0
 */
public record PayerPayment(String party, Amount exactAmount) {

  /**
   * What it pays.
   *
   * @return JSR-354 money
   */
  public MonetaryAmount amount() {
    return exactAmount.toMonetaryAmount();
  }
}
