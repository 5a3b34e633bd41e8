package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.outturn.core.contract.Term;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.RegularPeriods;

/**
 * The contract years, from anniversary to anniversary of the term's start: those of the term, and
 * after it those in which something happened. Days before the term belong to its first year.
 */
final class YearTable {
  private final RegularPeriods years;

  /** Worked out once: most evidence lies within. */
  private final Span ofTerm;

  YearTable(Term term) {
    years = term.years();
    ofTerm = new Span(years.indexOf(term.to().minusDays(1)) + 1);
  }

  /** The years from the first of the term to that of a last day, and at least those of the term. */
  Span span(long lastDay) {
    int count = indexOf(lastDay) + 1;
    return count > ofTerm.count() ? new Span(count) : ofTerm;
  }

  /** The first day of the term. */
  long firstDay() {
    return ofTerm.starts[0];
  }

  /** The number of the year that holds a day; days before the term belong to its first year. */
  int indexOf(long day) {
    return Math.max(0, years.indexOf(LocalDate.ofEpochDay(day)));
  }

  /** A contract year by its number, from 0. */
  DateRange year(int number) {
    return years.period(number);
  }

  /** The first contract years, numbered from 0. */
  final class Span {
    private final long[] starts;

    private Span(int count) {
      starts = new long[count];
      Arrays.setAll(starts, number -> year(number).startInclusive().toEpochDay());
    }

    int count() {
      return starts.length;
    }

    /** The number of the year that holds a day of the span, or of the first for an earlier day. */
    int of(long day) {
      int year = starts.length - 1;
      while (year > 0 && day < starts[year]) {
        year--;
      }
      return year;
    }
  }
}
