package org.outturn.examples.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.difference.AdjustmentChange;
import org.outturn.pricing.difference.AmountChange;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.OutcomeChange;
import org.outturn.pricing.difference.PayerChange;
import org.outturn.pricing.difference.PaymentDifference;
import org.outturn.pricing.difference.PeriodChange;
import org.outturn.pricing.difference.TermsChange;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What changed from one contract to another as CSV: a row for each term, and for each figure of the
 * payment. A sum of the rows of one part is the sum of the statement; parts overlap.
 */
public final class DifferenceCsv {
  private static final int CELLS_OF_FIGURES = 6;

  private final CsvTable table;

  private DifferenceCsv(Writer out) {
    this.table =
        new CsvTable(
            out, "part", "of", "from", "to", "kind", "before", "after", "difference", "sentence");
  }

  /**
   * Writes a row for each rule that could not be applied, then one for each term and each figure.
   *
   * @param difference what changed
   * @param out where it goes; it is not closed
   */
  public static void write(ContractDifference difference, Writer out) {
    DifferenceCsv csv = new DifferenceCsv(out);
    difference.payment().ifPresent(csv::notApplied);
    difference.terms().changes().forEach(csv::term);
    difference.payment().ifPresent(csv::payment);
    csv.table.flush();
  }

  private void notApplied(PaymentDifference payment) {
    payment.notAppliedBefore().forEach(each -> notApplied("not applied before", each));
    payment.notAppliedAfter().forEach(each -> notApplied("not applied after", each));
  }

  private void notApplied(String part, NotApplied rule) {
    table.text(part).text(rule.rule().id()).nothing(CELLS_OF_FIGURES);
    table.text(NotAppliedText.sentence(rule)).endRow();
  }

  private void term(TermsChange change) {
    table.text("term").text(change.path()).text("").text("").text(change.kind().name());
    table.text(change.textBefore()).text(change.textAfter()).text("").text(change.sentence());
    table.endRow();
  }

  private void payment(PaymentDifference payment) {
    row("sum", "gross", Optional.empty(), payment.gross());
    for (AdjustmentChange each : payment.adjustments()) {
      String of = each.rule().id() + each.id().map(id -> " " + id).orElse("");
      row("adjustment", of, Optional.empty(), each.amount());
    }
    row("sum", "net", Optional.empty(), payment.net());
    row("sum", "fees", Optional.empty(), payment.fees());
    row("sum", "grants", Optional.empty(), payment.grants());
    row("sum", "unfunded", Optional.empty(), payment.unfunded());
    for (PayerChange each : payment.payers()) {
      row("payer", each.party(), Optional.empty(), each.amount());
    }
    for (OutcomeChange each : payment.outcomes()) {
      row("outcome", each.outcome(), Optional.empty(), each.net());
    }
    payment.periods().forEach(this::period);
  }

  private void period(PeriodChange change) {
    Optional<DateRange> period = Optional.of(change.period());
    row("period", "gross", period, change.gross());
    row("period", "net", period, change.net());
    row("period", "fees", period, change.fees());
    row("period", "grants", period, change.grants());
    for (PayerChange each : change.payers()) {
      row("period payer", each.party(), period, each.amount());
    }
  }

  private void row(String part, String of, Optional<DateRange> period, AmountChange change) {
    table
        .text(part)
        .text(of)
        .text(period.map(DateRange::startInclusive).map(LocalDate::toString).orElse(""))
        .text(period.flatMap(DateRange::endExclusive).map(LocalDate::toString).orElse(""))
        .text("");
    number(change.before());
    number(change.after());
    number(change.difference());
    table.text("").endRow();
  }

  private void number(Amount amount) {
    table.number(amount.value());
  }
}
