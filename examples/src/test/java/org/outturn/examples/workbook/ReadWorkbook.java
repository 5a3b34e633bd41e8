package org.outturn.examples.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a spreadsheet opens it: every formula is worked out anew. */
public final class ReadWorkbook implements AutoCloseable {
  private final XSSFWorkbook workbook;

  private ReadWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Opens a file with the figures that it holds: nothing is worked out anew.
   *
   * @param file what it holds
   * @return the workbook
   */
  public static ReadWorkbook asWritten(byte[] file) {
    return new ReadWorkbook(opened(file));
  }

  private static XSSFWorkbook opened(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("is no workbook", unreadable);
    }
  }

  /**
   * Opens a file.
   *
   * @param file what it holds
   */
  public ReadWorkbook(byte[] file) {
    this(opened(file));
    recompute();
  }

  void recompute() {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  /**
   * The number in the cell of a name.
   *
   * @param name such as {@code payment_base}
   * @return its number
   */
  public double number(String name) {
    return cell(name).getNumericCellValue();
  }

  String text(String name) {
    return cell(name).getStringCellValue();
  }

  boolean holds(String name) {
    return cell(name).getBooleanCellValue();
  }

  XSSFCell cell(String name) {
    CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
    return at(place.getSheetName(), place.getRow(), place.getCol());
  }

  XSSFCell at(String sheet, int row, int column) {
    return Objects.requireNonNull(sheet(sheet).getRow(row).getCell(column));
  }

  /** The cell of a column in the first row with a label. */
  XSSFCell find(String sheet, String label, int column) {
    for (Row row : sheet(sheet)) {
      Cell first = row.getCell(0);
      if (first != null
          && first.getCellType() == CellType.STRING
          && first.getStringCellValue().equals(label)) {
        return at(sheet, row.getRowNum(), column);
      }
    }
    throw new AssertionError("no row " + label + " on sheet " + sheet);
  }

  XSSFSheet sheet(String name) {
    return Objects.requireNonNull(workbook.getSheet(name));
  }

  List<XSSFSheet> sheets() {
    List<XSSFSheet> sheets = new ArrayList<>();
    workbook.forEach((Sheet sheet) -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }

  /** The names of cells, without those that spreadsheets give themselves. */
  List<String> names() {
    return workbook.getAllNames().stream()
        .map(each -> each.getNameName())
        .filter(each -> !each.startsWith("_xlnm."))
        .toList();
  }

  Stream<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells.stream();
  }

  /**
   * Every formula.
   *
   * @return each with its place
   */
  public List<String> formulas() {
    return cells()
        .filter(each -> each.getCellType() == CellType.FORMULA)
        .map(
            each ->
                each.getSheet().getSheetName()
                    + " "
                    + each.getAddress()
                    + " "
                    + each.getCellFormula())
        .toList();
  }

  /**
   * Every link, and whatever else leads out of the file.
   *
   * @return where they lead
   */
  public List<String> links() {
    List<String> links = new ArrayList<>();
    try {
      for (PackagePart part : workbook.getPackage().getParts()) {
        if (!part.isRelationshipPart()) {
          for (PackageRelationship each : part.getRelationships()) {
            links.add(each.getTargetMode() + " " + each.getTargetURI());
          }
        }
      }
    } catch (InvalidFormatException unreadable) {
      throw new AssertionError("is no workbook", unreadable);
    }
    links.removeIf(each -> each.startsWith(TargetMode.INTERNAL.name()));
    sheets().forEach(sheet -> sheet.getHyperlinkList().forEach(each -> links.add(each.getLabel())));
    return links;
  }

  /**
   * The texts of all cells that hold one.
   *
   * @return as a spreadsheet shows them
   */
  public List<String> texts() {
    return cells()
        .filter(each -> each.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("is in memory", impossible);
    }
  }
}
