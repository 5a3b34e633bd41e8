package org.outturn.examples.report;

import java.io.Writer;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.MarginalWorth;
import org.outturn.pricing.incentive.SegmentIncentive;

/** What a contract makes worth doing as CSV: a row for each segment, differential and worth. */
public final class IncentivesCsv {
  private IncentivesCsv() {}

  /**
   * Writes the rows.
   *
   * @param answer the answer
   * @param out where it goes; it is not closed
   */
  public static void write(IncentiveAnswer answer, Writer out) {
    CsvTable table =
        new CsvTable(
            out, "of", "segment", "outcome", "from", "to", "amount", "cost", "gain", "less", "is");
    for (SegmentIncentive each : answer.segments()) {
      table.text("segment").text(each.segment().orElse("")).nothing().nothing().nothing();
      ResultCsv.quantity(table, each.payment());
      ResultCsv.quantity(table, each.cost());
      ResultCsv.quantity(table, each.gain());
      ResultCsv.quantity(table, each.less());
      table.text(each.pull().name()).endRow();
    }
    for (SegmentIncentive each : answer.segments()) {
      each.differentials()
          .forEach(
              (outcome, more) -> {
                table.text("differential").text(each.segment().orElse("")).text(outcome);
                table.nothing().nothing();
                ResultCsv.quantity(table, more);
                table.nothing().nothing().nothing().nothing().endRow();
              });
    }
    for (MarginalWorth worth : answer.worths()) {
      for (MarginalWorth.Step each : worth.steps()) {
        table.text("worth").text(worth.segment().orElse("")).text(worth.outcome());
        table.text(Integer.toString(each.from())).text(Integer.toString(each.to()));
        table.number(each.each().value());
        table.nothing().nothing().nothing().nothing().endRow();
      }
    }
    table.flush();
  }
}
