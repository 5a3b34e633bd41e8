package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.Arrays;
import org.outturn.core.investment.DistributionTerms;

/**
 * The days on which a finance case pays out, as days from 1970-01-01. Immutable but for what it
 * remembers of the days it was asked for last; shared by threads.
 */
final class DistributionDates {
  private final DistributionTerms terms;

  /** Replaced when other days are asked for; two threads may work out the same. */
  private volatile Span remembered = new Span(Integer.MAX_VALUE, new int[0]);

  /** Those from a day on. */
  private static final class Span {
    private final int from;
    private final int[] dates;

    private Span(int from, int[] dates) {
      this.from = from;
      this.dates = dates;
    }

    private boolean covers(int day, int busyTo) {
      return day == from && dates[dates.length - 1] >= busyTo;
    }
  }

  DistributionDates(DistributionTerms terms) {
    this.terms = terms;
  }

  /**
   * The first on or after a day, and those that follow it at least up to the first on or after
   * another. Nobody writes to the array.
   */
  int[] from(int day, int busyTo) {
    Span known = remembered;
    if (!known.covers(day, busyTo)) {
      known = new Span(day, find(day, busyTo));
      remembered = known;
    }
    return known.dates;
  }

  private int[] find(int day, int busyTo) {
    int[] dates = new int[1];
    int size = 1;
    dates[0] = firstFrom(day);
    while (dates[size - 1] < busyTo) {
      if (size == dates.length) {
        dates = Arrays.copyOf(dates, 2 * size);
      }
      dates[size] = firstFrom(dates[size - 1] + 1);
      size++;
    }
    return Arrays.copyOf(dates, size);
  }

  private int firstFrom(int day) {
    return (int) terms.firstFrom(LocalDate.ofEpochDay(day)).toEpochDay();
  }
}
