package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.outturn.core.contract.Term;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.RegularPeriods;

/**
 * The contract years, from anniversary to anniversary of the term's start: those of the term, and
 * before and after it those in which something happened.
 */
final class YearTable {
  private final RegularPeriods years;
  private final int ofTerm;

  YearTable(Term term) {
    years = term.years();
    ofTerm = years.indexOf(term.to().minusDays(1)) + 1;
  }

  /** The years from that of a first day to that of a last, and at least those of the term. */
  Span span(long firstDay, long lastDay) {
    return new Span(Math.min(0, indexOf(firstDay)), Math.max(ofTerm - 1, indexOf(lastDay)));
  }

  /** The years of the term. */
  Span span() {
    return new Span(0, ofTerm - 1);
  }

  private int indexOf(long day) {
    return years.indexOf(LocalDate.ofEpochDay(day));
  }

  /** Contract years that follow each other, numbered from 0. */
  final class Span {
    private final int first;
    private final long[] starts;

    private Span(int first, int last) {
      this.first = first;
      starts = new long[last - first + 1];
      Arrays.setAll(starts, number -> year(number).startInclusive().toEpochDay());
    }

    int count() {
      return starts.length;
    }

    DateRange year(int number) {
      return years.period(first + number);
    }

    /** The number of the year that holds a day of the span. */
    int of(long day) {
      int year = starts.length - 1;
      while (year > 0 && day < starts[year]) {
        year--;
      }
      return year;
    }
  }
}
