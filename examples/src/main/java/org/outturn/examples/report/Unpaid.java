package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * What one reason kept from being paid.
 *
 * @param rule the rule
 * @param reason the reason in words, such as {@code not eligible}, or the limit's name
 * @param example the whole reason of the first claim it met
 * @param claims how many claims it met
 * @param quantity how many outcomes are not paid
 * @param amount what is not paid, negative
 */
record Unpaid(
    Rule rule, String reason, String example, int claims, BigFraction quantity, Amount amount) {

  /** Every reason of a statement, in the order in which the rules are asked. */
  static ImmutableList<Unpaid> of(PaymentStatement statement) {
    Map<Key, Unpaid> byReason = new LinkedHashMap<>();
    for (StatementLine line : statement.lines()) {
      if (line.isAdjustment()) {
        byReason.compute(
            Key.of(line), (key, before) -> before == null ? first(key, line) : before.plus(line));
      }
    }
    return byReason.values().stream()
        .sorted(Comparator.comparing(Unpaid::rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** What lines of one reason have in common. */
  private record Key(Rule rule, String reason) {
    static Key of(StatementLine line) {
      return new Key(line.rule().orElseThrow(), line.finding().map(Finding::code).orElse(""));
    }
  }

  private static Unpaid first(Key key, StatementLine line) {
    return new Unpaid(
        key.rule,
        line.finding().map(Unpaid::words).orElse(""),
        line.finding().map(Finding::sentence).or(line::because).orElse(""),
        1,
        line.quantity(),
        line.net());
  }

  /** People read words where programs read a code; the name of a limit is no code. */
  private static String words(Finding finding) {
    String code = finding.code();
    return finding.id().filter(code::equals).isPresent()
        ? code
        : code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Unpaid plus(StatementLine line) {
    return new Unpaid(
        rule,
        reason,
        example,
        claims + 1,
        Fractions.sum(quantity, line.quantity()),
        amount.plus(line.net()));
  }
}
