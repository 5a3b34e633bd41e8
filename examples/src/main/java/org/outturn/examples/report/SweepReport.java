package org.outturn.examples.report;

import java.util.List;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.input.Sweep;
import org.outturn.pricing.payment.statement.NotApplied;

/** A figure for each of several values of one number, as text. */
public final class SweepReport {
  private final Sweep sweep;
  private final List<NotApplied> notApplied;

  /**
   * The report of a sweep.
   *
   * @param sweep the figures
   * @param notApplied the rules that the evidence does not allow, of which they are made
   */
  public SweepReport(Sweep sweep, List<NotApplied> notApplied) {
    this.sweep = sweep;
    this.notApplied = notApplied;
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
    return NotAppliedText.above(table.print(), notApplied);
  }
}
