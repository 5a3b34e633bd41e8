package org.outturn.examples.workbook;

import java.time.LocalDate;

/**
 * How days are written. Before March 1900 spreadsheets count a day that never was, and none before
 * that year: a case with such a day is written 400 years later, when the same dates fall on the
 * same days of the week and leap years come in the same order.
 *
 * @param yearsLater 0, or 400
 */
record ShownCalendar(int yearsLater) {
  private static final LocalDate FIRST_COUNTED = LocalDate.of(1900, 3, 1);
  private static final int CYCLE = 400;

  /** The calendar of a case whose days are not before one. */
  static ShownCalendar from(LocalDate earliest) {
    return new ShownCalendar(earliest.isBefore(FIRST_COUNTED) ? CYCLE : 0);
  }

  LocalDate shown(LocalDate date) {
    return date.plusYears(yearsLater);
  }

  /** A formula: the year of a day that is written. */
  String yearOf(String day) {
    return "YEAR(" + day + ")" + (isShifted() ? "-" + yearsLater : "");
  }

  boolean isShifted() {
    return yearsLater > 0;
  }
}
