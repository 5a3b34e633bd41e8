package org.outturn.examples.report;

import java.io.Writer;
import java.util.List;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.MarginalWorth;
import org.outturn.pricing.incentive.SegmentIncentive;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What a contract makes worth doing as CSV: a row for each rule that could not be applied, then one
 * for each segment, differential and worth.
 */
public final class IncentivesCsv {
  private static final int CELLS_BEFORE_BECAUSE = 9;

  private IncentivesCsv() {}

  private static void notApplied(CsvTable table, String of, List<NotApplied> rules) {
    for (NotApplied each : rules) {
      table.text(of).nothing(CELLS_BEFORE_BECAUSE).text(NotAppliedText.sentence(each)).endRow();
    }
  }

  /**
   * Writes the rows.
   *
   * @param answer the answer
   * @param out where it goes; it is not closed
   */
  public static void write(IncentiveAnswer answer, Writer out) {
    CsvTable table =
        new CsvTable(
            out, "of", "segment", "outcome", "from", "to", "amount", "cost", "gain", "less", "is",
            "because");
    notApplied(table, "not applied", answer.projection().notApplied());
    notApplied(table, "not applied to the evidence", answer.notAppliedToEvidence());
    for (SegmentIncentive each : answer.segments()) {
      table.text("segment").text(each.segment().orElse("")).nothing().nothing().nothing();
      ResultCsv.quantity(table, each.payment());
      ResultCsv.quantity(table, each.cost());
      ResultCsv.quantity(table, each.gain());
      ResultCsv.quantity(table, each.less());
      table.text(each.pull().name()).nothing().endRow();
    }
    for (SegmentIncentive each : answer.segments()) {
      each.differentials()
          .forEach(
              (outcome, more) -> {
                table.text("differential").text(each.segment().orElse("")).text(outcome);
                table.nothing().nothing();
                ResultCsv.quantity(table, more);
                table.nothing(5).endRow();
              });
    }
    for (MarginalWorth worth : answer.worths()) {
      for (MarginalWorth.Step each : worth.steps()) {
        table.text("worth").text(worth.segment().orElse("")).text(worth.outcome());
        table.text(Integer.toString(each.from())).text(Integer.toString(each.to()));
        table.number(each.each().value());
        table.nothing(5).endRow();
      }
    }
    table.flush();
  }
}
