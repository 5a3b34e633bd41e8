package org.outturn.examples.workbook;

import java.util.Locale;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.outturn.core.money.Currencies;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;

/**
 * The answer to a business case as a workbook (XLSX) to calculate on: an answer whose figures are
 * formulas over a sheet for each subject, two charts, and a check of every figure against the exact
 * one. Text never becomes a formula or a link.
 *
 * <p>Spreadsheets count with 15 digits: above that, sums may differ from the library's, and the
 * checks say so.
 */
public final class BusinessCaseWorkbook {
  private BusinessCaseWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param answer the answer
   * @return the file, the same on every machine
   */
  public static byte[] write(BusinessCaseAnswer answer) {
    // POI marks the texts of charts with the language of the machine unless it is told another.
    LocaleUtil.setUserLocale(Locale.UK);
    try {
      return written(answer);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private static byte[] written(BusinessCaseAnswer answer) {
    Book book = new Book(Currencies.minorDigits(answer.of().terms().currency()));
    SheetPen first = book.sheet("Answer");
    XSSFDrawing charts = book.drawing("Charts");
    Sheets sheets = Sheets.write(book, answer);
    new SourcesSheet(book.sheet("Sources"), answer);
    ChecksSheet checks = new ChecksSheet(book.sheet("Checks"));
    new AnswerSheet(first, book, answer, checks).write(sheets);
    new Charts(book, charts, answer.of().terms().currency().getCurrencyCode()).draw(sheets);
    return book.finished("Business case: " + answer.of().terms().name());
  }
}
