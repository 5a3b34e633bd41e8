package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the workbook holds and how to read it. */
final class ContentsSheet {
  /** What the sheet of checks holds. */
  static final String CHECKS =
      "Whether the model agrees with itself, and where it differs from Outturn's run of the inputs"
          + " as they were. After a change it differs: that is no error.";

  /** What the sheet of sources holds. */
  static final String SOURCES = "What is assumed, and where the figures come from.";

  private final SheetPen pen;

  ContentsSheet(SheetPen pen) {
    this.pen = pen;
  }

  /**
   * Writes it.
   *
   * @param title of the whole
   * @param sheets what each sheet holds
   * @param first a day that the workbook writes
   * @param calendar how days are written
   */
  void write(String title, Map<String, String> sheets, LocalDate first, ShownCalendar calendar) {
    pen.title(title);
    pen.row();
    pen.headings(List.of("sheet", "what it holds"), List.of());
    sheets.forEach((name, what) -> pen.row().text(name).text(what));
    pen.row();
    pen.row().text("How to read it", Look.GROUP);
    pen.row()
        .coloured("an input", Origin.INPUT)
        .text("Change it, and everything that depends on it follows.");
    pen.row()
        .coloured("a fixed figure", Origin.FIXED)
        .text("Worked out by Outturn, or agreed as it is: it follows no input.");
    pen.row()
        .text("a formula")
        .text("One formula a row, the same in every column of its timeline.");
    pen.row()
        .text("the rule beside a row")
        .text("Is explained by: outturn explain RULE. It names what the row follows.");
    pen.row()
        .text("the path beside an input")
        .text("Names the same number for outturn solve and in a difference of two contracts.");
    if (calendar.isShifted()) {
      pen.row()
          .text("years")
          .text(
              "Spreadsheets count no day before March 1900. Every day here is "
                  + calendar.yearsLater()
                  + " years later, on the same day of the week: "
                  + first
                  + " is written "
                  + calendar.shown(first)
                  + ".");
    }
  }
}
