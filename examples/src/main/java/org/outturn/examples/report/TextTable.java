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

  /**
   * The title, an underlined header and the rows, each line without blanks at its end. Columns of
   * numbers that do not fit beside each other stand one below the other, under their own header.
   */
  String print() {
    StringBuilder text = new StringBuilder(title).append('\n');
    int[] widths = widths();
    String before = "";
    for (List<Integer> part : parts(widths)) {
      text.append(before);
      AsciiTable.getTable(LINE_UNDER_HEADER, columns(part, widths), rows(part))
          .lines()
          .map(String::stripTrailing)
          .forEach(line -> text.append(line).append('\n'));
      before = "\n";
    }
    return text.toString();
  }

  private Column[] columns(List<Integer> part, int[] widths) {
    return part.stream()
        .map(
            column ->
                new Column()
                    .header(headers.get(column))
                    .headerAlign(aligns.get(column))
                    .dataAlign(aligns.get(column))
                    .maxWidth(widths[column] + BLANKS, OverflowBehaviour.NEWLINE))
        .toArray(Column[]::new);
  }

  private String[][] rows(List<Integer> part) {
    return rows.stream()
        .map(row -> part.stream().map(column -> row[column]).toArray(String[]::new))
        .toArray(String[][]::new);
  }

  /**
   * Which columns stand beside each other; the words at the left, or its first column, begin each.
   */
  private List<List<Integer>> parts(int[] widths) {
    List<Integer> all = IntStream.range(0, widths.length).boxed().toList();
    if (tooMuch(all, widths) <= 0) {
      return List.of(all);
    }
    List<Integer> words = all.stream().takeWhile(this::isWords).toList();
    List<Integer> first = words.isEmpty() ? all.subList(0, 1) : words;
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>(first);
    for (int column : all.subList(first.size(), all.size())) {
      part.add(column);
      if (tooMuch(part, widths) > 0 && part.size() > first.size() + 1) {
        parts.add(List.copyOf(part.subList(0, part.size() - 1)));
        part = new ArrayList<>(first);
        part.add(column);
      }
    }
    parts.add(part);
    return parts;
  }

  private boolean isWords(int column) {
    return aligns.get(column) == HorizontalAlign.LEFT;
  }

  private static int tooMuch(List<Integer> columns, int[] widths) {
    return columns.stream().mapToInt(column -> widths[column] + BLANKS + BETWEEN_COLUMNS).sum()
        - WIDEST_TABLE;
  }

  /** How wide each column is; the widest words are broken where the table is too wide. */
  private int[] widths() {
    int[] widths = headers.stream().mapToInt(String::length).toArray();
    for (String[] row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.min(WIDEST, Math.max(widths[column], row[column].length()));
      }
    }
    List<Integer> all = IntStream.range(0, widths.length).boxed().toList();
    int widest = widestWords(widths);
    while (tooMuch(all, widths) > 0 && widest >= 0) {
      int least = Math.max(NARROWEST, widths[widest] - tooMuch(all, widths));
      widths[widest] = Math.min(widths[widest] - 1, Math.max(least, next(widest, widths)));
      widest = widestWords(widths);
    }
    return widths;
  }

  /** How wide the widest of the other columns of words is. */
  private int next(int widest, int[] widths) {
    return IntStream.range(0, widths.length)
        .filter(column -> column != widest && isWords(column))
        .map(column -> widths[column])
        .max()
        .orElse(0);
  }

  private int widestWords(int[] widths) {
    return IntStream.range(0, widths.length)
        .filter(this::isWords)
        .filter(column -> widths[column] > NARROWEST)
        .reduce((one, other) -> widths[one] >= widths[other] ? one : other)
        .orElse(-1);
  }
}
