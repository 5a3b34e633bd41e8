package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.usermodel.DateUtil;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.FigureText;

/**
 * A figure as the library gives it, to hold a formula against.
 *
 * @param number the number nearest to it; empty where it is none
 * @param words what there is in place of a number
 */
record Exact(OptionalDouble number, String words) {

  static Exact of(Amount amount) {
    return of(amount.value().doubleValue());
  }

  /** The number that spreadsheets count a day by, or the words for no day. */
  static Exact of(Optional<LocalDate> day, ShownCalendar calendar) {
    return day.map(calendar::shown)
        .map(each -> of(DateUtil.getExcelDate(each)))
        .orElseGet(() -> words(FigureText.day(day)));
  }

  static Exact of(double number) {
    return new Exact(OptionalDouble.of(number), "");
  }

  static Exact of(Optional<BigFraction> fraction, String otherwise) {
    return fraction.map(each -> of(each.doubleValue())).orElseGet(() -> words(otherwise));
  }

  static Exact words(String words) {
    return new Exact(OptionalDouble.empty(), words);
  }
}
