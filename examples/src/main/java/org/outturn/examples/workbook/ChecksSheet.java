package org.outturn.examples.workbook;

import java.util.List;

/**
 * Two questions that are not one. Does the model agree with itself? That must hold whatever the
 * inputs are. Does it differ from Outturn's run of the inputs as they were? After a change it does,
 * and that is no error.
 */
final class ChecksSheet {
  private final SheetPen pen;
  private final int firstCheck;
  private int lastCheck;
  private int firstFigure;

  ChecksSheet(SheetPen pen) {
    this.pen = pen;
    pen.headings(
        List.of("check", "of"), List.of("in this workbook", "by Outturn", "difference", "holds"));
    pen.row().text("The model agrees with itself", Look.GROUP);
    this.firstCheck = pen.rowNumber() + 1;
    this.lastCheck = pen.rowNumber();
  }

  /** Adds what must hold whatever the inputs are. */
  void add(String what, String column, String holds) {
    pen.row().text(what).text(column).nothing().nothing().nothing();
    pen.formula(holds, Look.CHECK);
    lastCheck = pen.rowNumber();
  }

  /** Starts the figures beside Outturn's. */
  void compare() {
    pen.row();
    pen.row()
        .text(
            "Beside Outturn's run of the inputs as they were: a difference follows a change",
            Look.GROUP);
    firstFigure = pen.rowNumber() + 1;
  }

  /**
   * Adds a figure beside Outturn's.
   *
   * @param figure what it is
   * @param column at which volume, or in which scenario
   * @param place the cell of the figure
   * @param exact by Outturn
   * @param look how both are shown
   * @param decimals how many of them agree
   */
  void add(String figure, String column, String place, Exact exact, Look look, int decimals) {
    pen.row().text(figure).text(column).formula(place, look);
    int row = pen.rowNumber();
    String same;
    if (exact.number().isPresent()) {
      pen.number(exact.number().getAsDouble(), look, Origin.FIXED);
      same = "IF(ISNUMBER(C" + row + "),ROUND(C" + row + "-D" + row + "," + decimals + ")=0,FALSE)";
      pen.formula("IF(ISNUMBER(C" + row + "),C" + row + "-D" + row + ",\"\")", look);
    } else {
      pen.text(exact.words()).nothing();
      same = "C" + row + "=D" + row;
    }
    pen.formula("IF(" + same + ",\"as Outturn\",\"differs\")", Look.CHECK);
  }

  /** A formula: how many of the last figures differ. */
  String differences(int ofTheLast) {
    return differ(pen.rowNumber() - ofTheLast + 1);
  }

  /** A formula: how many figures differ. */
  String differences() {
    return differ(firstFigure);
  }

  private String differ(int from) {
    return "COUNTIF(" + pen.cells('F', from, pen.rowNumber()) + ",\"differs\")";
  }

  /** A formula: whether every check holds. */
  String all() {
    return "AND(" + pen.cells('F', firstCheck, lastCheck) + ")";
  }
}
