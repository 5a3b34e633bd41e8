package org.outturn.examples.workbook;

import java.util.List;

/** When which part of which cost falls due: a row for each, split whole by weights. */
final class CostSheet {
  private static final int FIRST_ROW = 2;

  private final SheetPen pen;

  CostSheet(SheetPen pen, FinanceInputs finance, Minor minor) {
    this.pen = pen;
    pen.headings(
        List.of("cost"), List.of("due on", "weight", "whole units", "part of a unit", "amount"));
    finance.costs().forEach(each -> write(each, minor));
  }

  private void write(CostInputs cost, Minor minor) {
    int first = pen.rowNumber() + 1;
    int last = pen.rowNumber() + cost.weights().size();
    String weights = "SUM(" + pen.cells('C', first, last) + ")";
    String wholes = "SUM(" + pen.cells('D', first, last) + ")";
    String parts = pen.cells('E', first, last);
    for (int i = 0; i < cost.weights().size(); i++) {
      pen.row().text(cost.name() + ", part " + (i + 1));
      int row = pen.rowNumber();
      String exact = minor.count(cost.amount()) + "*C" + row + "/" + weights;
      String left = "ROUND(" + minor.count(cost.amount()) + ",0)-" + wholes;
      String rank =
          "COUNTIF("
              + parts
              + ",\">\"&E"
              + row
              + ")+COUNTIF(E$"
              + first
              + ":E"
              + row
              + ",E"
              + row
              + ")";
      pen.formula(day(cost, i), Look.DATE)
          .formula(cost.weights().get(i), Look.SHARE)
          .formula(minor.whole(exact), Look.DAYS)
          .formula(minor.part(exact, "D" + row), Look.MULTIPLE)
          .formula(minor.amount("D" + row + "+IF(" + rank + "<=" + left + ",1,0)"), Look.AMOUNT);
    }
  }

  private static String day(CostInputs cost, int part) {
    String steps = part * cost.months() + ")";
    return cost.atMonthEnds()
        ? "EOMONTH(" + cost.from() + "," + steps
        : "EDATE(" + cost.from() + "," + steps;
  }

  int count() {
    return pen.rowNumber() - FIRST_ROW + 1;
  }

  String days() {
    return pen.cells('B', FIRST_ROW, pen.rowNumber());
  }

  String amounts() {
    return pen.cells('F', FIRST_ROW, pen.rowNumber());
  }
}
