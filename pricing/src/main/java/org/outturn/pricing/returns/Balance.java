package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.money.Amount;

/**
 * The sum of all flows up to the end of a day.
 *
 * @param date the day
 * @param amount positive where more came in than went out
 */
record Balance(LocalDate date, Amount amount) {

  /** The balance of every day that has a flow, in date order. */
  static ImmutableList<Balance> of(CashFlows flows) {
    ImmutableList.Builder<Balance> balances = ImmutableList.builder();
    Amount amount = Amount.zero(flows.currency());
    LocalDate day = flows.first();
    for (CashFlow flow : flows.flows()) {
      if (!flow.date().equals(day)) {
        balances.add(new Balance(day, amount));
        day = flow.date();
      }
      amount = amount.plus(flow.amount());
    }
    return balances.add(new Balance(day, amount)).build();
  }
}
