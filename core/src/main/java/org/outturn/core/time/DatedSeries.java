package org.outturn.core.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.validation.Problems;

/**
 * Values in force over half-open dates, such as the versions of a rate card. Dates between two
 * values may be without any; no date has two. Immutable.
 *
 * @param <V> what is in force
 */
public final class DatedSeries<V> {
  private final ImmutableRangeMap<LocalDate, V> values;

  private DatedSeries(ImmutableRangeMap<LocalDate, V> values) {
    this.values = values;
  }

  /**
   * A series of values.
   *
   * @param values the values in any order
   * @param inForce when a value is in force
   * @param name how a problem names a value, such as {@code version 'v2'}
   * @param <V> what is in force
   * @return the series
   * @throws org.outturn.core.validation.InvalidInputException naming every two values that overlap
   */
  public static <V> DatedSeries<V> of(
      Iterable<V> values, Function<V, DateRange> inForce, Function<V, String> name) {
    Problems problems = new Problems();
    TreeRangeMap<LocalDate, V> series = TreeRangeMap.create();
    int index = 0;
    for (V value : values) {
      Range<LocalDate> range = toRange(inForce.apply(value));
      for (V earlier : series.subRangeMap(range).asMapOfRanges().values()) {
        problems.add(
            "[" + index + "]",
            name.apply(value)
                + " in force "
                + inForce.apply(value)
                + " overlaps "
                + name.apply(earlier)
                + " in force "
                + inForce.apply(earlier)
                + "; expected half-open dates that do not overlap");
      }
      RangeMap<LocalDate, V> taken = series.subRangeMap(range);
      if (taken.asMapOfRanges().isEmpty()) {
        series.put(range, value);
      }
      index++;
    }
    problems.throwIfAny();
    return new DatedSeries<>(ImmutableRangeMap.copyOf(series));
  }

  /**
   * A series of values that may overlap: on each day the last given of those in force holds, so
   * that a value may hold on several stretches of days.
   *
   * @param values the weakest first
   * @param inForce when a value is in force
   * @param <V> what is in force
   * @return the series
   */
  public static <V> DatedSeries<V> layered(Iterable<V> values, Function<V, DateRange> inForce) {
    TreeRangeMap<LocalDate, V> series = TreeRangeMap.create();
    values.forEach(value -> series.put(toRange(inForce.apply(value)), value));
    return new DatedSeries<>(ImmutableRangeMap.copyOf(series));
  }

  private static Range<LocalDate> toRange(DateRange dates) {
    return dates
        .endExclusive()
        .map(end -> Range.closedOpen(dates.startInclusive(), end))
        .orElseGet(() -> Range.atLeast(dates.startInclusive()));
  }

  /**
   * The value in force on a day.
   *
   * @param date the day
   * @return the value, or empty where none is in force
   */
  public Optional<V> on(LocalDate date) {
    return Optional.ofNullable(values.get(date));
  }

  /**
   * The last value that ended on or before a day.
   *
   * @param date a day
   * @return the neighbour before
   */
  public Optional<V> before(LocalDate date) {
    return values.asDescendingMapOfRanges().entrySet().stream()
        .filter(each -> each.getKey().hasUpperBound())
        .filter(each -> !each.getKey().upperEndpoint().isAfter(date))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The first value that begins after a day.
   *
   * @param date a day
   * @return the neighbour after
   */
  public Optional<V> after(LocalDate date) {
    return values.asMapOfRanges().entrySet().stream()
        .filter(each -> each.getKey().lowerEndpoint().isAfter(date))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Every stretch of days on which one value is in force.
   *
   * @return the stretches with their values, in order of date; a value may hold on several
   */
  public ImmutableMap<DateRange, V> byDates() {
    ImmutableMap.Builder<DateRange, V> stretches = ImmutableMap.builder();
    values
        .asMapOfRanges()
        .forEach(
            (days, value) ->
                stretches.put(
                    days.hasUpperBound()
                        ? DateRange.of(days.lowerEndpoint(), days.upperEndpoint())
                        : DateRange.from(days.lowerEndpoint()),
                    value));
    return stretches.buildOrThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DatedSeries<?> that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
