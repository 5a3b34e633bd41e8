package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import org.outturn.core.money.Amount;

/**
 * What a pricing comes to, without its lines: for those who price a million times.
 *
 * @param gross every claim as made, before any adjustment
 * @param net what is payable
 * @param fees for activity, service and guarantees
 * @param grants in place of outcomes
 * @param payers what each party pays, in the order the contract lists payers
 * @param unfunded what no payer's commitment covers
 * @param periods the payment periods from the first claim's to the last one's
 * @param outcomes what each outcome of the contract comes to, in its order
 */
public record PaymentTotals(
    Amount gross,
    Amount net,
    Amount fees,
    Amount grants,
    ImmutableList<PayerPayment> payers,
    Amount unfunded,
    ImmutableList<PeriodPayment> periods,
    ImmutableList<OutcomeTotal> outcomes) {

  /**
   * What one outcome comes to.
   *
   * @param outcome its id
   * @param gross before any adjustment
   * @param net what is payable
   */
  public record OutcomeTotal(String outcome, Amount gross, Amount net) {}
}
