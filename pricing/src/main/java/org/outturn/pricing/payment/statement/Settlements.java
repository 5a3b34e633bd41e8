package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import org.outturn.core.money.Amount;

/**
 * What is invoiced to whom under a contract, period by period: from the first with evidence to the
 * last that is over by the as-of date; without a schedule one settlement of the whole.
 *
 * @param contract the contract's id
 * @param currency of every amount
 * @param asOf the last day whose verifications are seen
 * @param notApplied the rules that the contract states and the evidence does not allow
 * @param settlements in order of period, without a gap
 */
public record Settlements(
    String contract,
    Currency currency,
    LocalDate asOf,
    ImmutableList<NotApplied> notApplied,
    ImmutableList<Settlement> settlements) {

  /**
   * What all settlements invoice to all parties.
   *
   * @return whole minor units
   */
  public Amount total() {
    return settlements.stream()
        .flatMap(settlement -> settlement.payers().stream())
        .map(PayerPayment::amount)
        .reduce(Amount.zero(currency), Amount::plus);
  }
}
