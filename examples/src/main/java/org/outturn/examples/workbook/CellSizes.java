package org.outturn.examples.workbook;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Makes columns as wide and rows as high as what they hold, by counting characters: fonts, which
 * differ between machines, are not asked.
 */
final class CellSizes {
  private static final int UNITS_OF_A_CHARACTER = 256;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 45;
  private static final int WIDEST_WRAPPED = 16;
  private static final int DIGITS_IN_A_GROUP = 3;
  private static final int TEN = 10;
  private static final int WIDTH_OF_A_DATE = 10;

  /** In points: Excel specifications and limits, row height. */
  private static final float HIGHEST = 409;

  private CellSizes() {}

  static void fit(Sheet sheet) {
    Map<Integer, Integer> widest = new TreeMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (isSentence(cell)) {
          continue;
        }
        widest.merge(cell.getColumnIndex(), width(cell), Math::max);
      }
    }
    widest.forEach(
        (column, width) ->
            sheet.setColumnWidth(
                column,
                Math.max(sheet.getColumnWidth(column), (width + 2) * UNITS_OF_A_CHARACTER)));
    sheet.forEach(CellSizes::fit);
  }

  /** Whether a cell goes over several columns. */
  private static boolean isSentence(Cell cell) {
    return cell.getCellStyle().getWrapText() && columnsOf(cell).count() > 1;
  }

  private static IntStream columnsOf(Cell cell) {
    return cell.getSheet().getMergedRegions().stream()
        .filter(each -> each.isInRange(cell))
        .map(each -> IntStream.rangeClosed(each.getFirstColumn(), each.getLastColumn()))
        .findFirst()
        .orElseGet(() -> IntStream.of(cell.getColumnIndex()));
  }

  private static void fit(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellStyle().getWrapText()) {
        int width =
            columnsOf(cell).map(cell.getSheet()::getColumnWidth).sum() / UNITS_OF_A_CHARACTER;
        lines = Math.max(lines, lines(cell.getStringCellValue(), width - 2));
      }
    }
    if (lines > 1) {
      row.setHeightInPoints(
          Math.min(HIGHEST, lines * row.getSheet().getDefaultRowHeightInPoints()));
    }
  }

  /** How many lines a text takes, broken where words end. */
  private static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : Splitter.on('\n').split(text)) {
      int used = width + 1;
      for (String word : Splitter.on(' ').split(paragraph)) {
        if (used + 1 + word.length() > width) {
          lines += 1 + word.length() / (width + 1);
          used = word.length() % (width + 1);
        } else {
          used += 1 + word.length();
        }
      }
    }
    return lines;
  }

  private static int width(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> words(cell);
      case NUMERIC -> digits(cell);
      default -> NARROWEST;
    };
  }

  /** What stands alone in its row may run over the cells to its right; what is wrapped is cut. */
  private static int words(Cell cell) {
    if (cell.getRow().getPhysicalNumberOfCells() == 1) {
      return NARROWEST;
    }
    int most = cell.getCellStyle().getWrapText() ? WIDEST_WRAPPED : WIDEST;
    return Math.min(cell.getStringCellValue().length(), most);
  }

  private static int digits(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return WIDTH_OF_A_DATE;
    }
    String format = cell.getCellStyle().getDataFormatString();
    int decimals = format.length() - format.indexOf('.');
    int whole = whole(cell.getNumericCellValue());
    return Math.max(NARROWEST, whole + whole / DIGITS_IN_A_GROUP + decimals);
  }

  /** Digits before the point, and the sign. */
  private static int whole(double number) {
    double size = Math.abs(number);
    return (size < TEN ? 1 : 1 + (int) Math.log10(size)) + (number < 0 ? 1 : 0);
  }
}
