package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
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
        outcomes("What changed, amounts in " + difference.currency().getCurrencyCode(), Names.IDS)
            .print(),
        NotAppliedText.table(BEFORE, difference.notAppliedBefore()),
        NotAppliedText.table(AFTER, difference.notAppliedAfter()));
  }

  /** Of either statement, each below a blank line; nothing where all rules were applied. */
  String notApplied() {
    return NotAppliedText.print(BEFORE, difference.notAppliedBefore())
        + NotAppliedText.print(AFTER, difference.notAppliedAfter());
  }

  /**
   * Which terms could not be applied.
   *
   * @return for each statement what that may mean in money, then a line for each rule; none for one
   *     in which all were applied
   */
  public List<List<String>> notAppliedLines() {
    return Stream.of(
            NotAppliedText.lines(BEFORE, difference.notAppliedBefore()),
            NotAppliedText.lines(AFTER, difference.notAppliedAfter()))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /**
   * Every figure: the sums, then outcomes, payers and periods.
   *
   * @param names what outcomes and payers are called
   * @return the tables, those without rows left out
   */
  public ImmutableList<Table> tables(Names names) {
    return Stream.of(sums(), outcomes("Outcome by outcome", names), payers(names), periods(names))
        .filter(table -> !table.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Every figure as text. */
  String printAll() {
    return tables(Names.IDS).stream().map(Table::print).collect(Collectors.joining("\n"));
  }

  private Table outcomes(String title, Names names) {
    Table.Builder table =
        Table.of("Outcomes", title)
            .words("outcome")
            .numbers("paid before", "paid after", "net before", "net after", "difference");
    for (OutcomeChange each : difference.outcomes()) {
      table.row(
          Cell.named(each.outcome(), names.outcome(each.outcome())),
          Cell.quantity(Fractions.grouped(each.paidBefore()), each.paidBefore()),
          Cell.quantity(Fractions.grouped(each.paidAfter()), each.paidAfter()),
          Cell.amount(each.net().before()),
          Cell.amount(each.net().after()),
          change(each.net()));
    }
    AmountChange net = difference.net();
    int above = table.size();
    return table
        .total(
            Cell.words("net"),
            Cell.nothing(),
            Cell.nothing(),
            sum(net.before(), above),
            sum(net.after(), above),
            change(net))
        .build();
  }

  private static Cell sum(Amount amount, int above) {
    Cell sum = Cell.amount(amount);
    return above == 0 ? sum : sum.by(Formulas.sumAbove(above));
  }

  private Table sums() {
    Table.Builder table =
        amounts(
            Table.of(
                    "Payment",
                    "What it changes in the payment, as of "
                        + difference.asOfAfter()
                        + ", amounts in "
                        + difference.currency().getCurrencyCode())
                .words("", "about"));
    row(table, difference.gross(), Cell.words("gross"), Cell.nothing());
    for (AdjustmentChange each : difference.adjustments()) {
      rowOfSome(
          table, each.amount(), Cell.words(each.rule().id()), Cell.words(each.id().orElse("")));
    }
    AmountChange net = difference.net();
    int above = table.size();
    table.total(
        Cell.words("net"),
        Cell.nothing(),
        sum(net.before(), above),
        sum(net.after(), above),
        change(net));
    rowOfSome(table, difference.fees(), Cell.words("fees"), Cell.nothing());
    rowOfSome(table, difference.grants(), Cell.words("grants"), Cell.nothing());
    return table.build();
  }

  private Table payers(Names names) {
    Table.Builder table = amounts(Table.of("Payers", "Payer by payer").words("payer"));
    for (PayerChange each : difference.payers()) {
      row(table, each.amount(), Cell.named(each.party(), names.party(each.party())));
    }
    row(table, difference.unfunded(), Cell.words("unfunded"));
    return table.build();
  }

  private Table periods(Names names) {
    Table.Builder table = amounts(Table.of("Periods", "Period by period").words("from", "to", ""));
    for (PeriodChange each : difference.periods()) {
      Cell from = Cell.day(Optional.of(each.period().startInclusive()));
      Cell to = Cell.day(each.period().lastDay());
      row(table, each.net(), from, to, Cell.words("net"));
      rowOfSome(table, each.fees(), from.again(), to.again(), Cell.words("fees"));
      rowOfSome(table, each.grants(), from.again(), to.again(), Cell.words("grants"));
      for (PayerChange payer : each.payers()) {
        row(
            table,
            payer.amount(),
            from.again(),
            to.again(),
            Cell.named(payer.party(), names.party(payer.party())));
      }
    }
    return table.build();
  }

  private static Table.Builder amounts(Table.Builder table) {
    return table.numbers("before", "after", "difference");
  }

  private static void rowOfSome(Table.Builder table, AmountChange amount, Cell... words) {
    if (amount.before().signum() != 0 || amount.after().signum() != 0) {
      row(table, amount, words);
    }
  }

  private static void row(Table.Builder table, AmountChange amount, Cell... words) {
    table.row(
        Stream.concat(
                Stream.of(words),
                Stream.of(
                    Cell.amount(amount.before()), Cell.amount(amount.after()), change(amount)))
            .toList());
  }

  /** It stands right of the two that it is the difference of. */
  private static Cell change(AmountChange amount) {
    return Cell.change(amount.before(), amount.after())
        .by(here -> here.beside(here.column() - 1) + "-" + here.beside(here.column() - 2));
  }
}
