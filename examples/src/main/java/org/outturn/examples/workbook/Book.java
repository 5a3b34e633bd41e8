package org.outturn.examples.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook while it is written. Its bytes depend on what is written and on nothing else: neither
 * on a clock nor on a time zone.
 */
final class Book {
  private static final double MARGIN_IN_INCHES = 0.5;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Looks looks;
  private final ShownCalendar calendar;

  Book(int minorDigits, ShownCalendar calendar) {
    this.calendar = calendar;
    // A formula that is none is found when all are computed; parsing each twice takes half the
    // time.
    workbook.setCellFormulaValidation(false);
    this.looks = new Looks(workbook, minorDigits);
  }

  /**
   * Writes a workbook whose bytes do not depend on the language of the machine: POI marks the texts
   * of charts with it unless it is told another.
   */
  static byte[] inOneLanguage(Supplier<byte[]> written) {
    LocaleUtil.setUserLocale(Locale.UK);
    try {
      return written.get();
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  /** Adds a sheet that is printed one page wide. */
  SheetPen sheet(String name) {
    return new SheetPen(made(name), looks, calendar);
  }

  /** Adds a sheet that holds charts. */
  XSSFDrawing drawing(String name) {
    return made(name).createDrawingPatriarch();
  }

  private XSSFSheet made(String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P of &N");
    return sheet;
  }

  /**
   * Gives a cell a name for formulas.
   *
   * @param name such as {@code payment_base}
   * @param place such as {@code Answer!$C$9}
   */
  void define(String name, String place) {
    XSSFName defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(place);
  }

  /** Writes on below what a sheet of charts draws. */
  SheetPen below(String name, int rows) {
    return new SheetPen(written(name), looks, calendar).after(rows);
  }

  /** The sheet of a name, for charts. */
  XSSFSheet written(String name) {
    return workbook.getSheet(name);
  }

  /** Computes every formula, and gives the file. */
  byte[] finished(String title) {
    return finished(title, () -> {});
  }

  /**
   * Computes every formula, draws, and gives the file.
   *
   * @param title of the whole
   * @param charts draws charts of figures that are known
   */
  byte[] finished(String title, Runnable charts) {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    charts.run();
    for (Sheet sheet : workbook) {
      CellSizes.fit(sheet);
    }
    describe(CellText.of(title));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write the workbook", fault);
    }
    return TimelessZip.of(bytes.toByteArray());
  }

  private void describe(String title) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator("Outturn");
    core.setTitle(title);
    core.setCreated(Optional.<Date>empty());
  }
}
