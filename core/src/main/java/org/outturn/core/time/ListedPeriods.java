package org.outturn.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * Periods whose boundaries are listed one by one: two periods from {@code 2020-01-01, 2020-02-15,
 * 2020-04-01}.
 *
 * @param boundaries at least two days in rising order: each begins a period but the last, which
 *     ends the last
 */
public record ListedPeriods(ImmutableList<LocalDate> boundaries) implements Periods {

  /**
   * Refuses fewer than two boundaries, or boundaries out of order.
   *
   * @param boundaries at least two days in rising order: each begins a period but the last, which
   *     ends the last
   */
  public ListedPeriods {
    if (boundaries.size() < 2 || !Ordering.natural().isStrictlyOrdered(boundaries)) {
      throw new IllegalArgumentException(
          "boundaries must be two or more days in rising order but were " + boundaries);
    }
  }

  /**
   * Periods between listed days.
   *
   * @param boundaries at least two days in rising order
   * @return the periods
   */
  public static ListedPeriods of(List<LocalDate> boundaries) {
    return new ListedPeriods(ImmutableList.copyOf(boundaries));
  }

  @Override
  public int indexOf(LocalDate date) {
    int found = Collections.binarySearch(boundaries, date);
    int index = found >= 0 ? found : -found - 2;
    if (index < 0 || index >= boundaries.size() - 1) {
      throw new IllegalArgumentException(
          "date must lie in the listed periods "
              + DateRange.of(boundaries.get(0), boundaries.get(boundaries.size() - 1))
              + " but was "
              + date);
    }
    return index;
  }

  @Override
  public DateRange period(int index) {
    if (!has(index)) {
      throw new IllegalArgumentException(
          "index must be from 0 to " + (boundaries.size() - 2) + " but was " + index);
    }
    return DateRange.of(boundaries.get(index), boundaries.get(index + 1));
  }

  @Override
  public boolean has(int index) {
    return index >= 0 && index < boundaries.size() - 1;
  }
}
