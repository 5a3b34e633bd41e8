package org.outturn.examples.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook: number formats, borders and fonts, in one place. */
final class Looks {
  private static final short POINTS_OF_A_TITLE = 14;
  private static final byte[] PALE_YELLOW = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
  private static final byte[] PALE_GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

  private final XSSFWorkbook workbook;
  private final String amounts;
  private final Map<Origin, Map<Look, XSSFCellStyle>> styles = new EnumMap<>(Origin.class);

  /**
   * The styles of amounts with so many decimals.
   *
   * @param workbook where they are used
   * @param minorDigits 2 for GBP, 0 for JPY
   */
  Looks(XSSFWorkbook workbook, int minorDigits) {
    this.workbook = workbook;
    this.amounts = minorDigits == 0 ? "#,##0" : "#,##0." + "0".repeat(minorDigits);
  }

  XSSFCellStyle style(Look look, Origin origin) {
    return styles
        .computeIfAbsent(origin, each -> new EnumMap<>(Look.class))
        .computeIfAbsent(look, each -> coloured(made(each), origin));
  }

  private static XSSFCellStyle coloured(XSSFCellStyle style, Origin origin) {
    if (origin != Origin.FORMULA) {
      style.setFillForegroundColor(
          new XSSFColor(origin == Origin.INPUT ? PALE_YELLOW : PALE_GREY, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private XSSFCellStyle made(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    switch (look) {
      case TITLE -> style.setFont(bold(POINTS_OF_A_TITLE));
      case HEADING -> heading(style, HorizontalAlignment.LEFT);
      case HEADING_BESIDE -> {
        heading(style, HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
      }
      case FIGURE_HEADING -> heading(style, HorizontalAlignment.RIGHT);
      case GROUP -> style.setFont(bold(XSSFFont.DEFAULT_FONT_SIZE));
      case TEXT -> format(style, "@");
      case BESIDE -> {
        format(style, "@");
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
      }
      case PARAGRAPH, SENTENCE -> {
        format(style, "@");
        style.setWrapText(true);
      }
      case AMOUNT -> figure(style, amounts);
      case TOTAL -> {
        figure(style, amounts);
        style.setFont(bold(XSSFFont.DEFAULT_FONT_SIZE));
        style.setBorderTop(BorderStyle.THIN);
      }
      case QUANTITY -> figure(style, "#,##0.00");
      case MULTIPLE -> figure(style, "0.0000");
      case SHARE -> figure(style, "0.00######");
      case DISCOUNT -> figure(style, "0.00000000");
      case RATE -> figure(style, "0.00%");
      case DATE -> figure(style, "yyyy-mm-dd");
      case DAYS -> figure(style, "#,##0");
      case YEAR -> figure(style, "0");
      case CHECK -> style.setAlignment(HorizontalAlignment.RIGHT);
    }
    return style;
  }

  private void heading(XSSFCellStyle style, HorizontalAlignment alignment) {
    style.setFont(bold(XSSFFont.DEFAULT_FONT_SIZE));
    style.setBorderBottom(BorderStyle.THIN);
    style.setWrapText(true);
    style.setAlignment(alignment);
  }

  /** To the right, so that words in place of a figure stand where it would. */
  private void figure(XSSFCellStyle style, String format) {
    format(style, format);
    style.setAlignment(HorizontalAlignment.RIGHT);
  }

  private void format(XSSFCellStyle style, String format) {
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
  }

  private XSSFFont bold(short points) {
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(points);
    return font;
  }
}
