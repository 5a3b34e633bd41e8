package org.outturn.examples.report;

import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What changed from one statement to another, outcome by outcome. */
public final class StatementDifferenceReport {
  private final PaymentStatement before;
  private final PaymentStatement after;

  /**
   * The report of two statements.
   *
   * @param before the one
   * @param after the other
   * @throws IllegalArgumentException when their currencies differ, naming both
   */
  public StatementDifferenceReport(PaymentStatement before, PaymentStatement after) {
    Require.that(
        after.currency().equals(before.currency()),
        "currency",
        "must be " + before.currency() + " in both statements",
        after.currency());
    this.before = before;
    this.after = after;
  }

  /**
   * The report as text.
   *
   * @return a table, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable("What changed, amounts in " + before.currency().getCurrencyCode())
            .words("outcome")
            .numbers("paid before")
            .numbers("paid after")
            .numbers("net before")
            .numbers("net after")
            .numbers("difference");
    Map<String, OutcomePayment> was = byOutcome(before);
    Map<String, OutcomePayment> is = byOutcome(after);
    Set<String> outcomes = new LinkedHashSet<>(was.keySet());
    outcomes.addAll(is.keySet());
    for (String outcome : outcomes) {
      Amount from = net(was, outcome);
      Amount to = net(is, outcome);
      table.row(
          outcome,
          paid(was, outcome),
          paid(is, outcome),
          MoneyText.of(from),
          MoneyText.of(to),
          MoneyText.change(from, to));
    }
    return table
        .row(
            "net",
            "",
            "",
            MoneyText.of(before.net()),
            MoneyText.of(after.net()),
            MoneyText.change(before.net(), after.net()))
        .print();
  }

  private Amount net(Map<String, OutcomePayment> totals, String outcome) {
    OutcomePayment found = totals.get(outcome);
    return found == null ? Amount.zero(before.currency()) : found.net();
  }

  private static String paid(Map<String, OutcomePayment> totals, String outcome) {
    OutcomePayment found = totals.get(outcome);
    return Fractions.text(found == null ? BigFraction.ZERO : found.paid());
  }

  private static Map<String, OutcomePayment> byOutcome(PaymentStatement statement) {
    return Maps.uniqueIndex(statement.outcomes(), OutcomePayment::outcome);
  }
}
