package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * The answer in short, low, base and high side by side: every figure is a formula over the
 * workings, and says beside it whether Outturn's run of the inputs as they were gives the same.
 */
final class AnswerSheet {
  private final SheetPen pen;
  private final Book book;
  private final BusinessCaseAnswer answer;
  private final AnswerRows rows;

  AnswerSheet(SheetPen pen, Book book, BusinessCaseAnswer answer, ChecksSheet checks) {
    this.pen = pen;
    this.book = book;
    this.answer = answer;
    this.rows = new AnswerRows(pen, book, checks, answer.of().terms().currency());
  }

  /**
   * Writes it.
   *
   * @param lines the figures
   * @param places where the figures of each volume stand
   * @return the rows of the costs per outcome under inputs and under outcomes, counted from 1
   */
  CostRows write(AnswerLines lines, ImmutableMap<Volume, VolumePlaces> places) {
    asked();
    pen.headings(
        List.of("figure", "unit"),
        Stream.concat(Volumes.names(), Stream.of(AnswerRows.BESIDE)).toList());
    int headings = pen.rowNumber();
    pen.row().text("times the outcomes in the tallies").text("times");
    for (Volume volume : Volume.values()) {
      pen.formula(at(places, volume).factor(), Look.SHARE);
      book.define("volume_" + volume.words(), pen.here());
    }
    group("What would the contract pay?", lines.payments(), places);
    group("Who pays?", lines.payers(), places);
    group("Where does the cash go?", lines.cash(), places);
    group("What would investors earn?", lines.returns(), places);
    group("What would paying for inputs have cost?", lines.costs(), places);
    int last = pen.rowNumber();
    rows.end(Volume.values().length);
    return new CostRows(headings, last - 1, last);
  }

  /**
   * Rows for a chart.
   *
   * @param volumes the names of the volumes
   * @param inputs the costs per outcome under inputs
   * @param outcomes the costs per outcome under outcomes
   */
  record CostRows(int volumes, int inputs, int outcomes) {}

  private static VolumePlaces at(ImmutableMap<Volume, VolumePlaces> places, Volume volume) {
    return Objects.requireNonNull(places.get(volume), "every volume has its places");
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
                + ". Every figure follows the inputs.");
    for (NotApplied each : answer.at(Volume.BASE).notApplied()) {
      pen.row().text(each.rule().id() + " " + NotAppliedText.sentence(each) + " (base volume)");
    }
    FollowedTerms.notFollowed(answer)
        .forEach(
            each ->
                pen.row()
                    .text(
                        "Fixed: what the contract pays follows no input, since there is no formula"
                            + " for "
                            + each
                            + "."));
    pen.row();
  }

  private void group(
      String question, List<AnswerLine> lines, ImmutableMap<Volume, VolumePlaces> places) {
    rows.group(question);
    lines.forEach(line -> line(line, places));
  }

  private void line(AnswerLine line, ImmutableMap<Volume, VolumePlaces> places) {
    rows.start(line.label(), line.unit());
    for (Volume volume : Volume.values()) {
      rows.figure(
          line.label(),
          volume.words(),
          line.name() + "_" + volume.words(),
          line.formula().apply(at(places, volume)),
          line.exact().apply(answer.at(volume)),
          line.look());
    }
    rows.beside(Volume.values().length);
  }
}
