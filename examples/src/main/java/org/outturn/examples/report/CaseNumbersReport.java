package org.outturn.examples.report;

import org.outturn.pricing.solve.AnsweredFigure;
import org.outturn.pricing.solve.CaseNumbers;
import org.outturn.pricing.solve.StatedInput;

/** The numbers of a case that can be varied, and the figures that can be given a target. */
public final class CaseNumbersReport {
  private final CaseNumbers numbers;

  /**
   * The report of a case.
   *
   * @param numbers its numbers and figures
   */
  public CaseNumbersReport(CaseNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Both as tables.
   *
   * @return text, the same on every machine
   */
  public String print() {
    TextTable figures =
        new TextTable("Figures, for --target").words("figure").numbers("value").words("unit");
    for (AnsweredFigure each : numbers.figures()) {
      figures.row(each.name(), SolutionText.figure(each.figure(), each.unit()), each.unit());
    }
    TextTable inputs =
        new TextTable("Numbers, for --for").words("path").numbers("value").words("unit");
    for (StatedInput each : numbers.inputs()) {
      inputs.row(each.path(), SolutionText.number(each.value()), each.unit());
    }
    return NotAppliedText.above(figures.print() + "\n" + inputs.print(), numbers.notApplied());
  }
}
