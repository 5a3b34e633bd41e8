package org.outturn.examples.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An aligned table with a title: words to the left, numbers to the right, no box around it. */
final class TextTable {
  private static final Character[] LINE_UNDER_HEADER = {
    null, null, null, null, null, null, null, '-', '-', '-', null, null, null, null, null, null,
    null, null, null, null, null, null, null, null, null, null, null, null, null
  };
  private static final int WIDEST = 96;
  private static final int WIDEST_TABLE = 120;
  private static final int BLANKS = 2;
  private static final int BETWEEN_COLUMNS = 1;

  /** Less than this no word column is given. */
  private static final int NARROWEST = 24;

  private final String title;
  private final List<String> headers = new ArrayList<>();
  private final List<HorizontalAlign> aligns = new ArrayList<>();
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
    headers.add(header);
    aligns.add(align);
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
    String table = AsciiTable.getTable(LINE_UNDER_HEADER, columns(), rows.toArray(new String[0][]));
    StringBuilder text = new StringBuilder(title).append('\n');
    table.lines().map(String::stripTrailing).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private Column[] columns() {
    int[] widths = widths();
    Column[] columns = new Column[widths.length];
    for (int column = 0; column < columns.length; column++) {
      columns[column] =
          new Column()
              .header(headers.get(column))
              .headerAlign(aligns.get(column))
              .dataAlign(aligns.get(column))
              .maxWidth(widths[column] + BLANKS, OverflowBehaviour.NEWLINE);
    }
    return columns;
  }

  /** How wide each column is; the widest words are broken where the table is too wide. */
  private int[] widths() {
    int[] widths = headers.stream().mapToInt(String::length).toArray();
    for (String[] row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.min(WIDEST, Math.max(widths[column], row[column].length()));
      }
    }
    int tooMuch =
        IntStream.of(widths).map(width -> width + BLANKS + BETWEEN_COLUMNS).sum() - WIDEST_TABLE;
    int widest = widestWords(widths);
    if (tooMuch > 0 && widest >= 0) {
      widths[widest] = Math.max(NARROWEST, widths[widest] - tooMuch);
    }
    return widths;
  }

  private int widestWords(int[] widths) {
    return IntStream.range(0, widths.length)
        .filter(column -> aligns.get(column) == HorizontalAlign.LEFT)
        .filter(column -> widths[column] > NARROWEST)
        .reduce((one, other) -> widths[one] >= widths[other] ? one : other)
        .orElse(-1);
  }
}
