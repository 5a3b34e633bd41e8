package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * What one reason kept from being paid.
 *
 * @param rule the rule
 * @param reason the reason code or the limit's name
 * @param example the whole reason of the first claim it met
 * @param claims how many claims it met
 * @param quantity how many outcomes are not paid
 * @param amount what is not paid, negative
 */
record Unpaid(
    Rule rule, String reason, String example, int claims, BigFraction quantity, Amount amount) {

  /** Every reason of a statement, in the order in which the rules are asked. */
  static ImmutableList<Unpaid> of(PaymentStatement statement) {
    Map<String, Unpaid> byReason = new LinkedHashMap<>();
    for (StatementLine line : statement.lines()) {
      if (line.isAdjustment()) {
        Unpaid one = of(line, line.net());
        byReason.merge(one.rule + " " + one.reason, one, Unpaid::plus);
      }
    }
    return byReason.values().stream()
        .sorted(Comparator.comparing(Unpaid::rule))
        .collect(ImmutableList.toImmutableList());
  }

  private static Unpaid of(StatementLine line, Amount amount) {
    return new Unpaid(
        line.rule().orElseThrow(),
        line.finding().map(Finding::code).orElse(""),
        line.finding().map(Finding::sentence).or(line::because).orElse(""),
        1,
        line.quantity(),
        amount);
  }

  private Unpaid plus(Unpaid other) {
    return new Unpaid(
        rule,
        reason,
        example,
        claims + other.claims,
        quantity.add(other.quantity),
        amount.plus(other.amount));
  }
}
