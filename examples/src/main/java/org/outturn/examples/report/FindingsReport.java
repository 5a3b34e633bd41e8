package org.outturn.examples.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.DataFinding;

/** What is odd in published tables, finding by finding. */
public final class FindingsReport {
  private static final int MOST_SPANS = 3;

  private FindingsReport() {}

  /**
   * The findings as text.
   *
   * @param findings the findings
   * @return lines of at most about 120 characters
   */
  public static String print(List<DataFinding> findings) {
    return table(findings).print();
  }

  /** What is said of a column many times over stands on one line, with its rows. */
  static TextTable table(List<DataFinding> findings) {
    TextTable table =
        new TextTable("What is odd in the tables")
            .words("table")
            .words("column")
            .words("what")
            .words("rows");
    findings.stream()
        .collect(
            Collectors.groupingBy(
                each -> List.of(each.table().tableName(), each.column(), sentence(each)),
                LinkedHashMap::new,
                Collectors.mapping(DataFinding::row, Collectors.toCollection(TreeSet::new))))
        .forEach(
            (said, rows) ->
                table.row(
                    said.get(0), said.get(1).replace(" - (Value)", ""), said.get(2), spans(rows)));
    return table;
  }

  private static String sentence(DataFinding finding) {
    return finding.oddity().id() + ": " + finding.says();
  }

  /** Rows as {@code 3, 7-9}; of more than a few spans the first and how many rows there are. */
  private static String spans(NavigableSet<Integer> rows) {
    List<String> spans = new ArrayList<>();
    for (int row : rows) {
      if (!rows.contains(row - 1)) {
        int last = row;
        while (rows.contains(last + 1)) {
          last++;
        }
        spans.add(last == row ? String.valueOf(row) : row + "-" + last);
      }
    }
    return spans.size() <= MOST_SPANS
        ? String.join(", ", spans)
        : String.join(", ", spans.subList(0, MOST_SPANS)) + " ... (" + rows.size() + " rows)";
  }

  /**
   * Writes a row for each finding.
   *
   * @param findings the findings
   * @param out where it goes; it is not closed
   */
  public static void write(List<DataFinding> findings, Writer out) {
    CsvTable table = new CsvTable(out, "project", "table", "row", "column", "oddity", "says");
    for (DataFinding each : findings) {
      table
          .text(each.project())
          .text(each.table().tableName())
          .number(each.row())
          .text(each.column())
          .text(each.oddity().id())
          .text(each.says())
          .endRow();
    }
    table.flush();
  }
}
