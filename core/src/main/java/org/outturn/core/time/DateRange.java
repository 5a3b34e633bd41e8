package org.outturn.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one date up to, but not including, another: {@code 2017-12-01 to 2021-11-30}. An end
 * may be open.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last; empty where there is no end
 */
public record DateRange(LocalDate startInclusive, Optional<LocalDate> endExclusive) {

  /**
   * Refuses a range that holds no day.
   *
   * @param startInclusive the first day
   * @param endExclusive the day after the last; empty where there is no end
   */
  public DateRange {
    endExclusive.ifPresent(
        end -> {
          if (!end.isAfter(startInclusive)) {
            throw new IllegalArgumentException(
                "range must end after its start " + startInclusive + " but ended " + end);
          }
        });
  }

  /**
   * A range with both ends.
   *
   * @param startInclusive the first day
   * @param endExclusive the day after the last
   * @return the range
   * @throws IllegalArgumentException when the end is not after the start
   */
  public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
    return new DateRange(startInclusive, Optional.of(endExclusive));
  }

  /**
   * A range without an end.
   *
   * @param startInclusive the first day
   * @return the range
   */
  public static DateRange from(LocalDate startInclusive) {
    return new DateRange(startInclusive, Optional.empty());
  }

  /**
   * Whether a day lies in the range.
   *
   * @param date the day
   * @return true from the start up to the day before the end
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(startInclusive)
        && endExclusive.map(end -> date.isBefore(end)).orElse(true);
  }

  /**
   * The last day.
   *
   * @return the day before the end, such as 2021-11-30 of a range that ends before 2021-12-01;
   *     empty where it has no end
   */
  public Optional<LocalDate> lastDay() {
    return endExclusive.map(end -> end.minusDays(1));
  }

  /** Its first and last day, such as {@code 2017-12-01 to 2021-11-30} or {@code 2017-12-01 on}. */
  @Override
  public String toString() {
    return startInclusive + lastDay().map(last -> " to " + last).orElse(" on");
  }
}
