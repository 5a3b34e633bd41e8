package org.outturn.examples.workbook;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.money.Currencies;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * The answer in short, base, low and high side by side: every figure is a formula over the other
 * sheets, and says whether it agrees with the library's exact figure.
 */
final class AnswerSheet {
  /** To how many decimals figures agree that are no amounts. */
  private static final int DECIMALS = 9;

  private final SheetPen pen;
  private final Book book;
  private final BusinessCaseAnswer answer;
  private final ChecksSheet checks;

  AnswerSheet(SheetPen pen, Book book, BusinessCaseAnswer answer, ChecksSheet checks) {
    this.pen = pen;
    this.book = book;
    this.answer = answer;
    this.checks = checks;
  }

  void write(Sheets sheets) {
    asked();
    pen.headings(
        List.of("figure", "unit"),
        Stream.concat(VolumeColumns.names().stream(), Stream.of("agrees with Outturn")).toList());
    factors();
    AnswerLines lines = new AnswerLines(answer, sheets);
    group("What would the contract pay?", lines.payments());
    group("Who pays?", lines.payers());
    group("What would investors earn?", lines.returns());
    group("What would paying for inputs have cost?", lines.costs());
    for (Volume volume : Volume.values()) {
      if (sheets.cashAt(volume).isDiscounted()) {
        checks.addProof(volume, sheets.cashAt(volume));
      }
    }
    pen.row();
    pen.row().text("every figure agrees with Outturn, and the rates of return are proven");
    pen.nothing().nothing().nothing().nothing().formula(checks.all(), Look.CHECK);
    book.define("checks_hold", pen.here());
  }

  private void asked() {
    BusinessCase terms = answer.of().terms();
    pen.title("Business case: " + terms.name());
    pen.row()
        .text(
            "What would contract "
                + answer.of().contract().id()
                + " pay at low, base and high volume, what would investors earn, and what would"
                + " paying for inputs have cost?");
    pen.row()
        .text(
            "All amounts are in "
                + terms.currency().getCurrencyCode()
                + ". Formulas work out sums, differences, ratios and discounting; prices and"
                + " limits were applied by Outturn.");
    for (NotApplied each : answer.at(Volume.BASE).statement().notApplied()) {
      pen.row().text(each.rule().id() + " " + NotAppliedText.sentence(each) + " (base volume)");
    }
    pen.row();
  }

  private void factors() {
    pen.row().text("times the outcomes in the tallies").text("times");
    for (Volume volume : Volume.values()) {
      pen.number(answer.of().terms().volumes().of(volume).doubleValue(), Look.QUANTITY);
      book.define("volume_" + volume.words(), pen.here());
    }
    IntStream people =
        answer.of().contract().cohorts().stream()
            .map(Cohort::plannedSize)
            .flatMapToInt(OptionalInt::stream);
    people
        .mapToLong(each -> each)
        .reduce(Long::sum)
        .ifPresent(
            planned ->
                pen.row()
                    .text("people, as the contract plans")
                    .text("people")
                    .nothing()
                    .number((double) planned, Look.DAYS));
  }

  private void group(String question, List<AnswerLine> lines) {
    pen.row();
    pen.row().text(question, Look.GROUP);
    lines.forEach(this::line);
  }

  private void line(AnswerLine line) {
    pen.row().text(line.label()).text(line.unit());
    for (VolumeAnswer each : answer.volumes()) {
      Volume volume = each.volume();
      pen.formula(line.formula().apply(volume), line.look());
      if (!line.name().isEmpty()) {
        book.define(line.name() + "_" + volume.words(), pen.here());
      }
      checks.add(
          line.label(), volume, pen.here(), line.exact().apply(each), line.look(), decimals(line));
    }
    pen.formula(checks.last(answer.volumes().size()), Look.CHECK);
  }

  private int decimals(AnswerLine line) {
    return line.look() == Look.AMOUNT
        ? Currencies.minorDigits(answer.of().terms().currency())
        : DECIMALS;
  }
}
