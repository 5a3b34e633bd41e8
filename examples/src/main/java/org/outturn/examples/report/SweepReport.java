package org.outturn.examples.report;

import org.outturn.pricing.input.Point;
import org.outturn.pricing.input.Sweep;

/** A figure for each of several values of one number, as text. */
public final class SweepReport {
  private final Sweep sweep;

  /**
   * The report of a sweep.
   *
   * @param sweep the figures
   */
  public SweepReport(Sweep sweep) {
    this.sweep = sweep;
  }

  /**
   * The figures as a table.
   *
   * @return text, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable(sweep.path()).numbers("value").numbers(sweep.answer() + ", " + sweep.unit());
    for (Point point : sweep.points()) {
      table.row(
          SolutionText.number(point.value()), SolutionText.figure(point.figure(), sweep.unit()));
    }
    return table.print();
  }
}
