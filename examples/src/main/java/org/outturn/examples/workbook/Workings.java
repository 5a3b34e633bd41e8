package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.outturn.core.validation.Require;

/**
 * A sheet of workings after the FAST standard: time runs from left to right, each row is one
 * formula, the same in every column, with its unit and the rule it follows.
 */
final class Workings {
  /** The column in which time begins, counted from 0, here and on the sheet of inputs. */
  static final int FIRST = 6;

  private static final int IN_ALL = FIRST - 2;
  private static final int MOST = 16_000;
  private static final Pattern TOKEN = Pattern.compile("\\{(?:@([^!}]+)!)?(\\d+)([<:=]?)}");

  private final SheetPen pen;
  private final String sheet;
  private final int columns;
  private final List<Row> known = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int lastRow;

  /**
   * Starts the sheet below its title.
   *
   * @param pen writes it
   * @param title what it works out
   * @param columns how long the timeline is
   */
  Workings(SheetPen pen, String title, int columns) {
    Require.that(
        columns <= MOST,
        "days on which cash moves",
        "must be at most " + MOST + ", the columns of a sheet,",
        columns);
    this.pen = pen;
    this.sheet = pen.sheetName();
    this.columns = columns;
    pen.title(title);
    pen.headings(List.of("line", "unit", "rule", ""), List.of("in all", "opening"));
    lastRow = pen.rowNumber();
  }

  int columns() {
    return columns;
  }

  /** A row that other formulas may name before it stands on the sheet. */
  Row later() {
    Row row = new Row(known.size());
    known.add(row);
    return row;
  }

  /** Puts the name of a group of rows, after an empty one. */
  void group(String name) {
    lastRow++;
    put(later(), name, "", "", Look.GROUP);
  }

  Row row(String label, String unit, String rule, Look look) {
    return put(later(), label, unit, rule, look);
  }

  /** Puts a row that was named before. */
  Row put(Row row, String label, String unit, String rule, Look look) {
    lastRow++;
    row.placed(lastRow);
    row.named(label, unit, rule, look);
    rows.add(row);
    return row;
  }

  /** A formula over cells that stand below each other in one column. */
  static String down(Row first, Row last) {
    return first.here() + ":" + last.here();
  }

  /** A formula: the sum of rows in one column, by blocks of rows that stand below each other. */
  static String sum(List<Row> summed) {
    List<String> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < summed.size(); i++) {
      boolean isLast =
          i == summed.size() - 1 || summed.get(i + 1).number() != summed.get(i).number() + 1;
      if (isLast) {
        blocks.add(from == i ? summed.get(i).here() : down(summed.get(from), summed.get(i)));
        from = i + 1;
      }
    }
    return summed.isEmpty() ? "0" : "SUM(" + String.join(",", blocks) + ")";
  }

  /** The same formula as other sheets name it. */
  String resolved(String formula) {
    return resolved(formula, FIRST);
  }

  /** Writes every row. */
  void write() {
    for (Row row : rows) {
      while (pen.rowNumber() < row.number()) {
        pen.row();
      }
      write(row);
    }
  }

  private void write(Row row) {
    pen.text(row.label(), row.look() == Look.GROUP ? Look.GROUP : Look.TEXT)
        .text(row.unit())
        .text(row.rule())
        .nothing();
    if (row.fixedInAll().isPresent()) {
      pen.number(row.fixedInAll().getAsDouble(), row.look(), Origin.FIXED);
    } else {
      row.inAll()
          .ifPresentOrElse(each -> pen.formula(resolved(each), row.lookInAll()), pen::nothing);
    }
    row.opening().ifPresentOrElse(each -> pen.formula(resolved(each), row.look()), pen::nothing);
    row.formula()
        .ifPresent(
            each -> {
              for (int i = 0; i < columns; i++) {
                pen.formula(resolved(each, FIRST + i), row.look());
              }
            });
    row.fixed().forEach(each -> pen.number(each, row.look(), Origin.FIXED));
    row.days().forEach(each -> pen.date(each, Origin.FIXED));
  }

  private String resolved(String formula, int column) {
    return TOKEN
        .matcher(formula)
        .replaceAll(token -> Matcher.quoteReplacement(cell(token, column)));
  }

  /** The cell of the sheet of inputs in the same column. */
  static String ofInputs(int row) {
    return ofSheet(StatedInputs.SHEET, row);
  }

  /** The cell of another sheet in the same column. */
  static String ofSheet(String name, int row) {
    return Row.OPEN + "@" + name + "!" + row + "}";
  }

  /** The cell of another sheet of workings in the same column. */
  String elsewhere(Row row) {
    return ofSheet(sheet, row.number());
  }

  /** The cells of a row of another sheet, from the first column to the last. */
  String allOfSheet(String name, int row) {
    return new AreaReference(
            new CellReference(name, row - 1, FIRST, true, true),
            new CellReference(name, row - 1, FIRST + columns - 1, true, true),
            SpreadsheetVersion.EXCEL2007)
        .formatAsString();
  }

  /**
   * The cells of rows that stand below each other, from the first column to the last.
   *
   * @param first the upper row
   * @param last the lower row, on the sheet already
   */
  String block(Row first, Row last) {
    return place(first.number(), FIRST, true)
        + ":"
        + place(last.number(), FIRST + columns - 1, true);
  }

  private String cell(MatchResult token, int column) {
    int number = Integer.parseInt(token.group(2));
    Optional<String> elsewhere = Optional.ofNullable(token.group(1));
    if (elsewhere.isPresent()) {
      return new CellReference(elsewhere.get(), number - 1, column, false, false).formatAsString();
    }
    int row = known.get(number).number();
    String name =
        switch (token.group(3)) {
          case "<" -> place(row, column - 1, false);
          case ":" -> all(row);
          case "=" -> "'" + sheet + "'!" + place(row, IN_ALL, true);
          default -> place(row, column, false);
        };
    return name;
  }

  private String all(int row) {
    return "'"
        + sheet
        + "'!"
        + place(row, FIRST, true)
        + ":"
        + place(row, FIRST + columns - 1, true);
  }

  private static String place(int row, int column, boolean fixed) {
    return new CellReference(row - 1, column, fixed, fixed).formatAsString();
  }
}
