package org.outturn.examples.workbook;

import java.util.List;
import org.outturn.pricing.businesscase.Volume;

/**
 * Holds every figure that the workbook works out against the exact figure of the library. Amounts
 * agree when they do to the minor unit.
 */
final class ChecksSheet {
  private static final int FIRST_ROW = 2;

  private final SheetPen pen;

  ChecksSheet(SheetPen pen) {
    this.pen = pen;
    pen.headings(
        List.of("figure", "volume"),
        List.of("in this workbook", "by Outturn", "difference", "holds"));
  }

  /**
   * Adds a check.
   *
   * @param figure what is checked
   * @param volume at which volume
   * @param place the cell of the figure
   * @param exact what it should be
   * @param look how both are shown
   * @param decimals how many of them agree
   */
  void add(String figure, Volume volume, String place, Exact exact, Look look, int decimals) {
    pen.row().text(figure).text(volume.words()).formula(place, look);
    int row = pen.rowNumber();
    if (exact.number().isPresent()) {
      pen.number(exact.number().getAsDouble(), look)
          .formula("C" + row + "-D" + row, look)
          .formula("ROUND(E" + row + "," + decimals + ")=0", Look.CHECK);
    } else {
      pen.text(exact.words()).nothing().formula("C" + row + "=D" + row, Look.CHECK);
    }
  }

  /** Adds a check that the cash of investors, discounted at their rate, sums to nothing. */
  void addProof(Volume volume, CashFlowSheet cash) {
    pen.row()
        .text("cash of investors, discounted at their rate of return")
        .text(volume.words())
        .formula(cash.discounted(), Look.AMOUNT)
        .number(0, Look.AMOUNT)
        .nothing()
        .formula(cash.discountsToNothing(), Look.CHECK);
  }

  /** A formula: whether the last checks hold. */
  String last(int howMany) {
    return holds(pen.rowNumber() - howMany + 1);
  }

  /** A formula: whether every check holds. */
  String all() {
    return holds(FIRST_ROW);
  }

  private String holds(int firstRow) {
    return "AND(" + pen.cells('F', firstRow, pen.rowNumber()) + ")";
  }
}
