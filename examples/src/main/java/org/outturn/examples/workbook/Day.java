package org.outturn.examples.workbook;

/**
 * The rows of the days on which cash moves.
 *
 * @param date the day
 * @param first 1 where the column is the first of its day, else 0: a day moves cash once
 * @param distribution 1 on a distribution date, else 0
 * @param last 1 on the last distribution date, else 0
 * @param endsInTime a formula: whether the timeline holds every distribution date
 */
record Day(Row date, Row first, Row distribution, Row last, String endsInTime) {

  /** A formula: what a formula gives on the first column of a day, else nothing. */
  String once(String formula) {
    return "IF(" + first.here() + "=1," + formula + ",0)";
  }
}
