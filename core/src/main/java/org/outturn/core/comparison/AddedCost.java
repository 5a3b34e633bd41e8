package org.outturn.core.comparison;

import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * A cost beside the payment to the provider, the same whatever is delivered: GBP 50,000.00 for
 * evaluation.
 *
 * @param kind what it is for
 * @param amount whole minor units, at least 0
 */
public record AddedCost(AddedCostKind kind, Amount amount) {

  /**
   * Refuses an amount that is negative or finer than a minor unit.
   *
   * @param kind what it is for
   * @param amount whole minor units, at least 0
   */
  public AddedCost {
    AgreedAmount.payable(amount, "amount");
  }
}
