package org.outturn.examples.report;

import org.outturn.examples.starts.StartingPoint;

/** The files to start from, and what computes with each. */
public final class StartsReport {

  /**
   * The list as text.
   *
   * @return a table, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable("Files to start from, each written by init KIND")
            .words("kind")
            .words("called")
            .words("holds")
            .words("and then");
    for (StartingPoint each : StartingPoint.values()) {
      table.row(each.kind(), each.file(), each.holds(), each.command());
    }
    return table.print();
  }
}
