package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.payment.StatementLine;

/**
 * What the lines of a statement come to for one outcome.
 *
 * @param outcome the outcome
 * @param claimed how many were claimed
 * @param paid how many are paid
 * @param gross before any adjustment
 * @param net what is payable
 */
public record OutcomeTotals(
    Outcome outcome, BigFraction claimed, BigFraction paid, Amount gross, Amount net) {

  /**
   * The totals of a statement.
   *
   * @param statement the statement
   * @return one for every outcome that has a line, in the order of the contract
   */
  public static ImmutableList<OutcomeTotals> of(PaymentStatement statement) {
    Amount zero = Amount.ofMinor(statement.currency(), 0);
    Map<String, OutcomeTotals> totals = new LinkedHashMap<>();
    for (Outcome outcome : statement.contract().outcomes()) {
      totals.put(
          outcome.id(), new OutcomeTotals(outcome, BigFraction.ZERO, BigFraction.ZERO, zero, zero));
    }
    Map<String, OutcomeTotals> seen = new LinkedHashMap<>();
    for (StatementLine line : statement.lines()) {
      totals.computeIfPresent(line.outcome(), (id, so) -> so.plus(line));
      seen.put(line.outcome(), totals.get(line.outcome()));
    }
    return totals.values().stream()
        .filter(each -> seen.containsKey(each.outcome().id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What limits and other terms changed.
   *
   * @return net less gross; a reduction is negative
   */
  public Amount adjustments() {
    return net.plus(gross.negated());
  }

  private OutcomeTotals plus(StatementLine line) {
    return new OutcomeTotals(
        outcome,
        line.isAdjustment() ? claimed : claimed.add(line.quantity()),
        paid.add(line.quantity()),
        gross.plus(Amount.ofMinor(gross.currency(), line.grossMinor())),
        net.plus(Amount.ofMinor(net.currency(), line.netMinor())));
  }
}
