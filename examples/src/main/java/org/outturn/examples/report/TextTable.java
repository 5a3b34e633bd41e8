package org.outturn.examples.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;

/** An aligned table with a title: words to the left, numbers to the right, no box around it. */
final class TextTable {
  private static final Character[] LINE_UNDER_HEADER = {
    null, null, null, null, null, null, null, '-', '-', '-', null, null, null, null, null, null,
    null, null, null, null, null, null, null, null, null, null, null, null, null
  };
  private static final int WIDEST = 96;

  private final String title;
  private final List<Column> columns = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();

  TextTable(String title) {
    this.title = title;
  }

  TextTable words(String header) {
    return column(header, HorizontalAlign.LEFT);
  }

  TextTable numbers(String header) {
    return column(header, HorizontalAlign.RIGHT);
  }

  private TextTable column(String header, HorizontalAlign align) {
    columns.add(
        new Column()
            .header(header)
            .headerAlign(align)
            .dataAlign(align)
            .maxWidth(WIDEST, OverflowBehaviour.NEWLINE));
    return this;
  }

  TextTable row(String... cells) {
    rows.add(cells);
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The title, an underlined header and the rows, each line without blanks at its end. */
  String print() {
    String table =
        AsciiTable.getTable(
            LINE_UNDER_HEADER, columns.toArray(new Column[0]), rows.toArray(new String[0][]));
    StringBuilder text = new StringBuilder(title).append('\n');
    table.lines().map(String::stripTrailing).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
