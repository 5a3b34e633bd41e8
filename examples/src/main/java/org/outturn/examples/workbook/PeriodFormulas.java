package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Formulas of regular periods, generated from their anchor so that nothing drifts (rule period).
 *
 * @param anchor the cell of a day on which a period begins
 * @param months the length of a period
 * @param monthEnds whether every boundary is the last day of its month
 */
record PeriodFormulas(String anchor, int months, boolean monthEnds) {

  static PeriodFormulas of(String cell, LocalDate anchor, int months) {
    return new PeriodFormulas(cell, months, YearMonth.from(anchor).atEndOfMonth().equals(anchor));
  }

  /** The number of the period that a day falls into, counted from the anchor's. */
  Row number(Workings workings, String day) {
    Row counted =
        workings
            .row("periods from the anchor to the month", "periods", "period", Look.DAYS)
            .is(
                "INT(((YEAR("
                    + day
                    + ")-YEAR("
                    + anchor
                    + "))*12+MONTH("
                    + day
                    + ")-MONTH("
                    + anchor
                    + "))/"
                    + months
                    + ")");
    return workings
        .row("payment period, counted from the anchor", "periods", "period", Look.DAYS)
        .is(counted.here() + "-IF(" + day + "<" + boundary(counted.here()) + ",1,0)");
  }

  /** The last day of a period. */
  String lastDay(String number) {
    return boundary(number + "+1") + "-1";
  }

  private String boundary(String number) {
    return (monthEnds ? "EOMONTH(" : "EDATE(") + anchor + ",(" + number + ")*" + months + ")";
  }
}
