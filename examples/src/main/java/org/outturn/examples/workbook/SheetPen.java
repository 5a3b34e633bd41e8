package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.core.money.Amount;

/**
 * Writes a sheet cell by cell, from left to right and from top to bottom. A text is always the cell
 * of a text; only {@link #formula} writes a formula.
 *
 * <pre>{@code
 * pen.row().text("GBP").amount(payment).formula("B2-B1", Look.AMOUNT);
 * }</pre>
 */
final class SheetPen {
  /** In parts of 1/256 of a character. */
  private static final int WIDTH_OF_A_PARAGRAPH = 100 * 256;

  private static final float HEIGHT_OF_A_TITLE = 21;

  private final XSSFSheet sheet;
  private final Looks looks;
  private final ShownCalendar calendar;
  private int row = -1;
  private int column = -1;

  SheetPen(XSSFSheet sheet, Looks looks, ShownCalendar calendar) {
    this.sheet = sheet;
    this.looks = looks;
    this.calendar = calendar;
  }

  /** Leaves rows to charts. */
  SheetPen after(int rows) {
    row = rows - 1;
    return this;
  }

  /** Starts the next row. */
  SheetPen row() {
    row++;
    column = -1;
    sheet.createRow(row);
    return this;
  }

  /** Leaves a cell empty. */
  SheetPen nothing() {
    column++;
    return this;
  }

  /** Writes a row with the name of the whole. */
  SheetPen title(String text) {
    row().text(text, Look.TITLE);
    sheet.getRow(row).setHeightInPoints(HEIGHT_OF_A_TITLE);
    return this;
  }

  /**
   * Writes a row of one text on as many lines as it needs, so that no long one makes a page wide.
   *
   * @param columns over how many it goes
   */
  SheetPen sentence(String text, int columns) {
    row().text(text, Look.SENTENCE);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
    return this;
  }

  SheetPen text(String text) {
    return text(text, Look.TEXT);
  }

  SheetPen text(String text, Look look) {
    next(look, Origin.FORMULA).setCellValue(CellText.of(text));
    return this;
  }

  /** Writes words in the colour of where figures come from. */
  SheetPen coloured(String text, Origin origin) {
    next(Look.TEXT, origin).setCellValue(CellText.of(text));
    return this;
  }

  SheetPen amount(Amount amount, Origin origin) {
    return number(amount.value().doubleValue(), Look.AMOUNT, origin);
  }

  /** Writes text on as many lines as it needs. */
  SheetPen paragraph(String text) {
    text(text, Look.PARAGRAPH);
    sheet.setColumnWidth(column, WIDTH_OF_A_PARAGRAPH);
    return this;
  }

  SheetPen number(double number, Look look, Origin origin) {
    next(look, origin).setCellValue(number);
    return this;
  }

  SheetPen date(LocalDate date, Origin origin) {
    next(Look.DATE, origin).setCellValue(calendar.shown(date));
    return this;
  }

  /**
   * Writes a formula.
   *
   * @param formula our own, made of references and functions; never a text from outside
   */
  SheetPen formula(String formula, Look look) {
    next(look, Origin.FORMULA).setCellFormula(formula);
    return this;
  }

  /**
   * Writes the names of columns: they stay in sight, and stand on every page that is printed.
   *
   * @param words the columns of words, to the left
   * @param figures the columns of figures, to the right of them
   */
  SheetPen headings(List<String> words, List<String> figures) {
    row();
    words.forEach(each -> text(each, Look.HEADING));
    figures.forEach(each -> text(each, Look.FIGURE_HEADING));
    sheet.createFreezePane(0, row + 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf((row + 1) + ":" + (row + 1)));
    return this;
  }

  /** Where the cell written last is, such as {@code 'Cash flows base'!$B$3}. */
  String here() {
    return place(row, column).formatAsString();
  }

  String sheetName() {
    return sheet.getSheetName();
  }

  /** The row written last, counted from 1 as spreadsheets do. */
  int rowNumber() {
    return row + 1;
  }

  /**
   * One cell.
   *
   * @param name the letter of its column
   * @param atRow counted from 1
   * @return such as {@code Payments!$B$9}
   */
  String cell(char name, int atRow) {
    return place(atRow - 1, name - 'A').formatAsString();
  }

  /**
   * The cells of one column.
   *
   * @param name its letter
   * @param firstRow counted from 1
   * @param lastRow counted from 1
   * @return such as {@code Payments!$B$2:$B$9}
   */
  String cells(char name, int firstRow, int lastRow) {
    int index = name - 'A';
    return new AreaReference(
            place(firstRow - 1, index), place(lastRow - 1, index), SpreadsheetVersion.EXCEL2007)
        .formatAsString();
  }

  private CellReference place(int atRow, int atColumn) {
    return new CellReference(sheet.getSheetName(), atRow, atColumn, true, true);
  }

  private XSSFCell next(Look look, Origin origin) {
    column++;
    XSSFCell cell = sheet.getRow(row).createCell(column);
    cell.setCellStyle(looks.style(look, origin));
    return cell;
  }
}
