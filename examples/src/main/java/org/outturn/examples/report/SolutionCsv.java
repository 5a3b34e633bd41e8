package org.outturn.examples.report;

import java.io.Writer;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.solve.AnsweredFigure;
import org.outturn.pricing.solve.CaseNumbers;
import org.outturn.pricing.solve.Crossing;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.StatedInput;

/** What a number should be, and which numbers there are, as CSV. Exact; a third is 1/3. */
public final class SolutionCsv {
  private SolutionCsv() {}

  /**
   * Writes a row for each value that was looked at closely: as stated, each answer with its
   * neighbour, and the ends of the range.
   *
   * @param solution what was found
   * @param out where it goes; it is not closed
   */
  public static void write(Solution solution, Writer out) {
    CsvTable table =
        new CsvTable(out, "what", "path", "value", "figure", "result", "because", "target");
    for (NotApplied each : solution.notApplied()) {
      table.text("not applied").nothing(4).text(NotAppliedText.sentence(each)).nothing().endRow();
    }
    row(table, solution, "stated", solution.stated());
    for (Crossing each : solution.crossings()) {
      row(table, solution, each.isHighest() ? "highest answer" : "lowest answer", each.met());
      row(table, solution, "beside it", each.missed());
    }
    row(table, solution, "low end", solution.lowest());
    row(table, solution, "high end", solution.highest());
    table.flush();
  }

  private static void row(CsvTable table, Solution solution, String what, Point point) {
    table.text(what).text(solution.path());
    number(table, point.value());
    table.text(solution.answer());
    point.figure().shown().ifPresentOrElse(table::number, table::nothing);
    table.text(point.figure().because());
    table.text(solution.target().isMet(point.figure()) ? "met" : "not met").endRow();
  }

  /**
   * Writes a row for each rule that could not be applied, each figure and each number of a case.
   *
   * @param numbers the numbers and figures
   * @param out where it goes; it is not closed
   */
  public static void write(CaseNumbers numbers, Writer out) {
    CsvTable table = new CsvTable(out, "kind", "name", "value", "unit", "because");
    for (NotApplied each : numbers.notApplied()) {
      table.text("not applied").nothing(3).text(NotAppliedText.sentence(each)).endRow();
    }
    for (AnsweredFigure each : numbers.figures()) {
      table.text("figure").text(each.name());
      each.figure().shown().ifPresentOrElse(table::number, table::nothing);
      table.text(each.unit()).text(each.figure().because()).endRow();
    }
    for (StatedInput each : numbers.inputs()) {
      table.text("number").text(each.path());
      number(table, each.value());
      table.text(each.unit()).nothing().endRow();
    }
    table.flush();
  }

  /** A decimal stays a number, a fraction that is none its exact text. */
  private static void number(CsvTable table, BigFraction exact) {
    String text = Fractions.text(exact);
    if (text.contains("/")) {
      table.text(text);
    } else {
      table.number(new BigDecimal(text));
    }
  }
}
