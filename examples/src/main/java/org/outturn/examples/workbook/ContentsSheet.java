package org.outturn.examples.workbook;

import java.util.List;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;

/** What the workbook holds and how to read it. */
final class ContentsSheet {
  private final SheetPen pen;

  ContentsSheet(SheetPen pen) {
    this.pen = pen;
  }

  void write(BusinessCaseAnswer answer, ShownCalendar calendar) {
    pen.title("Business case: " + answer.of().terms().name());
    pen.row();
    pen.headings(List.of("sheet", "what it holds"), List.of());
    sheet("Answer", "The figures that decide, at low, base and high volume.");
    sheet("Charts", "The cost per outcome, and the cash of investors over time.");
    sheet(StatedInputs.SHEET, "Everything that is stated. Change it here, and only here.");
    sheet("Costs", "When which part of which cost falls due.");
    sheet(
        "Payment low, base, high", "What the contract pays, outcome by outcome and date by date.");
    sheet("Cash low, base, high", "Where the cash goes, day by day, and what investors earn.");
    sheet(
        "Checks",
        "Whether the model agrees with itself, and where it differs from Outturn's run of the"
            + " inputs as they were. After a change it differs: that is no error.");
    sheet("Sources", "What is assumed, and where the figures come from.");
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
                  + answer.of().contract().term().from()
                  + " is written "
                  + calendar.shown(answer.of().contract().term().from())
                  + ".");
    }
  }

  private void sheet(String name, String what) {
    pen.row().text(name).text(what);
  }
}
