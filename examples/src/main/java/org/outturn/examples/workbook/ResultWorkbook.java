package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.examples.document.ResultDocument;
import org.outturn.examples.document.ResultDocument.Notes;
import org.outturn.examples.report.Cell;
import org.outturn.examples.report.Formula;
import org.outturn.examples.report.Table;

/**
 * A result as a workbook (XLSX): its finding, a sheet for each of its tables, and notes. What
 * follows from other cells is a formula; what the rules of a contract or chance gave is fixed, and
 * coloured as such.
 */
public final class ResultWorkbook {
  private static final String CONTENTS = "Contents";
  private static final String NOTES = "Notes";

  /** The row of the names of columns, counted from 1: a title and a line stand above. */
  private static final int HEAD = 3;

  private final ResultDocument document;
  private final ShownCalendar calendar;
  private final Book book;
  private final Map<String, SheetPen> pens;

  private ResultWorkbook(ResultDocument document) {
    this.document = document;
    this.calendar =
        ShownCalendar.from(
            document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.day().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH));
    this.book = new Book(document.minorDigits(), calendar);
    this.pens =
        Stream.of(
                Stream.of(CONTENTS), document.tables().stream().map(Table::sheet), Stream.of(NOTES))
            .flatMap(each -> each)
            .collect(ImmutableMap.toImmutableMap(each -> each, book::sheet));
  }

  /**
   * Writes the workbook.
   *
   * @param document what it says
   * @return the file, the same on every machine
   */
  public static byte[] write(ResultDocument document) {
    return Book.inOneLanguage(() -> new ResultWorkbook(document).written());
  }

  private byte[] written() {
    contents(pen(CONTENTS));
    document.tables().forEach(this::table);
    notes(pen(NOTES));
    return book.finished(document.title());
  }

  private SheetPen pen(String sheet) {
    return Objects.requireNonNull(pens.get(sheet));
  }

  private void contents(SheetPen pen) {
    pen.title(document.title());
    pen.row().text(document.about() + ".");
    pen.row();
    pen.row().text(document.question(), Look.GROUP);
    document.unknowns().forEach(each -> pen.row().text(each));
    document.notApplied().forEach(each -> pen.row().text(each.get(0) + "."));
    document.finding().forEach(each -> pen.row().coloured(each, Origin.FIXED));
    pen.row();
    pen.row().text("sheet", Look.HEADING).text("what it holds", Look.HEADING);
    document.tables().forEach(each -> pen.row().text(each.sheet()).text(each.caption()));
    pen.row().text(NOTES).text("What could not be applied, and where the figures come from");
    pen.row();
    pen.row().text("How to read it", Look.GROUP);
    pen.row()
        .coloured("a fixed figure", Origin.FIXED)
        .text("Worked out by Outturn: it follows no other cell.");
    pen.row().text("a formula").text("Follows the cells that it names.");
    pen.row()
        .text("what follows what")
        .paragraph(document.fixed() + " The sentences above are Outturn's and follow nothing.");
    if (calendar.isShifted()) {
      pen.row()
          .text("years")
          .text("Every day is written " + calendar.yearsLater() + " years later.");
    }
  }

  private void notes(SheetPen pen) {
    pen.headings(List.of("what it is", "text"), List.of());
    for (List<String> each : document.notApplied()) {
      each.forEach(line -> pen.row().text("not applied").paragraph(line));
    }
    for (Notes each : document.notes()) {
      each.items().forEach(item -> pen.row().text(each.heading()).paragraph(item));
    }
  }

  private void table(Table table) {
    SheetPen pen = pen(table.sheet());
    pen.title(table.caption());
    pen.row().text(document.about() + ".");
    pen.row();
    for (int i = 0; i < table.columns().size(); i++) {
      pen.text(
          table.columns().get(i).name(),
          isToTheRight(table, i) ? Look.FIGURE_HEADING : Look.HEADING);
    }
    XSSFSheet sheet = book.written(table.sheet());
    sheet.createFreezePane(0, HEAD);
    sheet.setRepeatingRows(CellRangeAddress.valueOf(HEAD + ":" + HEAD));
    for (Table.Row row : table.rows()) {
      pen.row();
      for (int i = 0; i < row.cells().size(); i++) {
        cell(pen, row.cells().get(i), look(row.cells().get(i), row.isTotal()), i);
      }
    }
  }

  /** Numbers and days stand to the right, and so does what is above them. */
  private static boolean isToTheRight(Table table, int column) {
    return table.columns().get(column).isOfNumbers()
        || table.rows().stream().anyMatch(row -> row.cells().get(column).day().isPresent());
  }

  private static Look look(Cell cell, boolean isTotal) {
    return switch (cell.kind()) {
      case WORDS -> cell.formula().isPresent() ? Look.CHECK : isTotal ? Look.GROUP : Look.TEXT;
      case AMOUNT -> isTotal ? Look.TOTAL : Look.AMOUNT;
      case QUANTITY -> Look.QUANTITY;
      case SHARE -> Look.RATE;
      case NUMBER -> Look.SHARE;
      case DAY -> Look.DATE;
    };
  }

  private void cell(SheetPen pen, Cell cell, Look look, int column) {
    if (cell.formula().isPresent()) {
      pen.formula(cell.formula().get().at(new Here(pen.rowNumber(), column)), look);
    } else if (cell.number().isPresent()) {
      pen.number(cell.number().get().doubleValue(), look, Origin.FIXED);
    } else if (cell.day().isPresent()) {
      pen.date(cell.day().get(), Origin.FORMULA);
    } else if (cell.shown().isEmpty()) {
      pen.nothing();
    } else {
      pen.text(cell.shown(), look == Look.GROUP ? look : Look.TEXT);
    }
  }

  /** Where a formula stands; rows are counted from 1. */
  private final class Here implements Formula.Place {
    private final int row;
    private final int column;

    Here(int row, int column) {
      this.row = row;
      this.column = column;
    }

    @Override
    public int column() {
      return column;
    }

    @Override
    public String beside(int other) {
      return name(other) + row;
    }

    @Override
    public String above(int other, int rows) {
      return rows == 1
          ? name(other) + (row - 1)
          : name(other) + (row - rows) + ":" + name(other) + (row - 1);
    }

    @Override
    public String all(String sheet, int other) {
      int rows = (int) rows(sheet);
      return pen(sheet).cells((char) ('A' + other), HEAD + 1, HEAD + rows);
    }

    @Override
    public String cell(String sheet, int of, int other) {
      return pen(sheet).cell((char) ('A' + other), HEAD + 1 + of);
    }

    private static String name(int column) {
      return CellReference.convertNumToColString(column);
    }
  }

  /** How many rows of a table are no totals; these stand below all others. */
  private long rows(String sheet) {
    return document.tables().stream()
        .filter(each -> each.sheet().equals(sheet))
        .flatMap(each -> each.rows().stream())
        .filter(each -> !each.isTotal())
        .count();
  }
}
