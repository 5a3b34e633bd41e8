package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  /** Label, unit, a figure for each volume, and whether they are Outturn's. */
  private static final int COLUMNS = 3 + Volume.values().length;

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
   * @return the rows of the costs per outcome under inputs and under outcomes, counted from 1;
   *     empty where nobody asks for them
   */
  Optional<CostRows> write(AnswerLines lines, ImmutableMap<Volume, VolumePlaces> places) {
    asked();
    pen.headings(
        List.of("figure", "unit"),
        Stream.concat(Volumes.names(), Stream.of(AnswerRows.BESIDE)).toList());
    int headings = pen.rowNumber();
    volumes(places);
    Optional<CostRows> costs = Optional.empty();
    for (Map.Entry<String, ImmutableList<AnswerLine>> each : lines.groups().entrySet()) {
      group(each.getKey(), each.getValue(), places);
      if (each.getKey().equals(AnswerLines.COSTS)) {
        costs = Optional.of(new CostRows(headings, pen.rowNumber() - 1, pen.rowNumber()));
      }
    }
    rows.end(Volume.values().length);
    return costs;
  }

  private void volumes(ImmutableMap<Volume, VolumePlaces> places) {
    boolean isOfDelivery = answer.of().delivery().isPresent();
    if (answer.of().terms().volumes().isEmpty()) {
      pen.row().text("scenario of the delivery").nothing();
      for (Volume volume : Volume.values()) {
        pen.text(answer.of().terms().scenarios().of(volume), Look.CHECK);
      }
      return;
    }
    pen.row()
        .text(isOfDelivery ? "times the referrals" : "times the outcomes in the tallies")
        .text("times");
    for (Volume volume : Volume.values()) {
      pen.formula(at(places, volume).factor().orElseThrow(), Look.SHARE);
      book.define("volume_" + volume.words(), pen.here());
    }
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
    pen.sentence(
        "What would contract "
            + answer.of().contract().id()
            + " pay at low, base and high volume"
            + (answer.of().finance().isPresent() ? ", what would investors earn" : "")
            + (answer.compared().isPresent() ? ", what would paying for inputs have cost" : "")
            + (answer.at(Volume.BASE).value().isPresent() ? ", what is it worth to the public" : "")
            + "?",
        COLUMNS);
    pen.row()
        .text(
            "All amounts are in "
                + terms.currency().getCurrencyCode()
                + ". Every figure follows the inputs.");
    for (NotApplied each : answer.at(Volume.BASE).notApplied()) {
      pen.sentence(
          each.rule().id() + " " + NotAppliedText.sentence(each) + " (base volume)", COLUMNS);
    }
    FollowedTerms.notFollowed(answer)
        .forEach(
            each ->
                pen.sentence(
                    "Fixed: what the contract pays follows no input, since there is no formula"
                        + " for "
                        + each
                        + ".",
                    COLUMNS));
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
