package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Fractions;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.difference.AdjustmentChange;
import org.outturn.pricing.difference.AmountChange;
import org.outturn.pricing.difference.OutcomeChange;
import org.outturn.pricing.difference.PayerChange;
import org.outturn.pricing.difference.PaymentDifference;
import org.outturn.pricing.difference.PeriodChange;

/** What changed from one statement to another: outcome by outcome, or every figure of it. */
public final class PaymentDifferenceReport {
  private static final String BEFORE = "Not applied before: ";
  private static final String AFTER = "Not applied after: ";

  private final PaymentDifference difference;

  /**
   * The report of a difference.
   *
   * @param difference what changed
   */
  public PaymentDifferenceReport(PaymentDifference difference) {
    this.difference = difference;
  }

  /**
   * What changed outcome by outcome, as text.
   *
   * @return a table, below the rules that could not be applied; the same on every machine
   */
  public String print() {
    return NotAppliedText.above(
        outcomes("What changed, amounts in " + difference.currency().getCurrencyCode()).print(),
        NotAppliedText.table(BEFORE, difference.notAppliedBefore()),
        NotAppliedText.table(AFTER, difference.notAppliedAfter()));
  }

  /** Of either statement, each below a blank line; nothing where all rules were applied. */
  String notApplied() {
    return NotAppliedText.print(BEFORE, difference.notAppliedBefore())
        + NotAppliedText.print(AFTER, difference.notAppliedAfter());
  }

  /** Every figure: the sums, then outcomes, payers and periods. */
  String printAll() {
    return Stream.of(sums(), outcomes("Outcome by outcome"), payers(), periods())
        .filter(table -> !table.isEmpty())
        .map(TextTable::print)
        .collect(Collectors.joining("\n"));
  }

  private TextTable outcomes(String title) {
    TextTable table =
        new TextTable(title)
            .words("outcome")
            .numbers("paid before")
            .numbers("paid after")
            .numbers("net before")
            .numbers("net after")
            .numbers("difference");
    for (OutcomeChange each : difference.outcomes()) {
      table.row(
          each.outcome(),
          Fractions.grouped(each.paidBefore()),
          Fractions.grouped(each.paidAfter()),
          MoneyText.of(each.net().before()),
          MoneyText.of(each.net().after()),
          change(each.net()));
    }
    AmountChange net = difference.net();
    return table.row(
        "net", "", "", MoneyText.of(net.before()), MoneyText.of(net.after()), change(net));
  }

  private TextTable sums() {
    TextTable table =
        amounts(
            new TextTable(
                    "What it changes in the payment, as of "
                        + difference.asOfAfter()
                        + ", amounts in "
                        + difference.currency().getCurrencyCode())
                .words("")
                .words("about"));
    row(table, difference.gross(), "gross", "");
    for (AdjustmentChange each : difference.adjustments()) {
      rowOfSome(table, each.amount(), each.rule().id(), each.id().orElse(""));
    }
    row(table, difference.net(), "net", "");
    rowOfSome(table, difference.fees(), "fees", "");
    rowOfSome(table, difference.grants(), "grants", "");
    return table;
  }

  private TextTable payers() {
    TextTable table = amounts(new TextTable("Payer by payer").words("payer"));
    for (PayerChange each : difference.payers()) {
      row(table, each.amount(), each.party());
    }
    row(table, difference.unfunded(), "unfunded");
    return table;
  }

  private TextTable periods() {
    TextTable table =
        amounts(new TextTable("Period by period").words("from").words("to").words(""));
    for (PeriodChange each : difference.periods()) {
      row(table, each.net(), from(each.period()), lastDay(each.period()), "net");
      rowOfSome(table, each.fees(), "", "", "fees");
      rowOfSome(table, each.grants(), "", "", "grants");
      for (PayerChange payer : each.payers()) {
        row(table, payer.amount(), "", "", payer.party());
      }
    }
    return table;
  }

  private static TextTable amounts(TextTable table) {
    return table.numbers("before").numbers("after").numbers("difference");
  }

  private static void rowOfSome(TextTable table, AmountChange amount, String... words) {
    if (amount.before().signum() != 0 || amount.after().signum() != 0) {
      row(table, amount, words);
    }
  }

  private static void row(TextTable table, AmountChange amount, String... words) {
    table.row(
        Stream.concat(
                Stream.of(words),
                Stream.of(
                    MoneyText.of(amount.before()), MoneyText.of(amount.after()), change(amount)))
            .toArray(String[]::new));
  }

  private static String change(AmountChange amount) {
    return MoneyText.change(amount.before(), amount.after());
  }

  private static String from(DateRange period) {
    return period.startInclusive().toString();
  }

  private static String lastDay(DateRange period) {
    return period.lastDay().map(LocalDate::toString).orElse("");
  }
}
