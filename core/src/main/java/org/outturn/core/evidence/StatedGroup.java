package org.outturn.core.evidence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a file states of a treated or a comparison group, before it is known whether that is enough:
 * the people with their events, or with their mean score and its standard deviation.
 *
 * @param people how many people
 * @param events how many events they had
 * @param mean their mean score
 * @param deviation the standard deviation of their scores
 */
public record StatedGroup(
    OptionalLong people,
    OptionalLong events,
    Optional<BigDecimal> mean,
    Optional<BigDecimal> deviation) {

  /**
   * A group whose events were counted: {@code StatedGroup.counted(1000, 1420)}.
   *
   * @param people how many people
   * @param events how many events they had
   * @return what is stated
   */
  public static StatedGroup counted(long people, long events) {
    return new StatedGroup(
        OptionalLong.of(people), OptionalLong.of(events), Optional.empty(), Optional.empty());
  }

  /**
   * A group whose scores were averaged.
   *
   * @param people how many people
   * @param mean their mean score
   * @param deviation the standard deviation of their scores; empty where it is not known
   * @return what is stated
   */
  public static StatedGroup scored(long people, BigDecimal mean, Optional<BigDecimal> deviation) {
    return new StatedGroup(
        OptionalLong.of(people), OptionalLong.empty(), Optional.of(mean), deviation);
  }

  private boolean saysMean() {
    return mean.isPresent() || deviation.isPresent();
  }

  /**
   * What two groups state together: counts, means, or nothing; some without the others is refused.
   */
  static Optional<GroupComparison> together(StatedGroup treated, StatedGroup comparison) {
    boolean counted = treated.events.isPresent() || comparison.events.isPresent();
    if (!treated.saysMean() && !comparison.saysMean()) {
      return counts(treated, comparison).map(counts -> counts);
    }
    if (counted) {
      throw new IllegalArgumentException(
          "found events beside means of a treated and a comparison group; expected one of the two");
    }
    return Optional.of(means(treated, comparison));
  }

  private static Optional<GroupCounts> counts(StatedGroup treated, StatedGroup comparison) {
    return GroupCounts.allOrNone(
        treated.people, treated.events, comparison.people, comparison.events);
  }

  private static GroupMeans means(StatedGroup treated, StatedGroup comparison) {
    Map<String, Boolean> parts = new LinkedHashMap<>();
    parts.put("treatedN", treated.people.isPresent());
    parts.put("treatedMean", treated.mean.isPresent());
    parts.put("comparisonN", comparison.people.isPresent());
    parts.put("comparisonMean", comparison.mean.isPresent());
    if (treated.deviation.isPresent() || comparison.deviation.isPresent()) {
      parts.put("treatedSd", treated.deviation.isPresent());
      parts.put("comparisonSd", comparison.deviation.isPresent());
    }
    requireAll(parts);
    return new GroupMeans(
        treated.people.orElseThrow(),
        treated.mean.orElseThrow(),
        comparison.people.orElseThrow(),
        comparison.mean.orElseThrow(),
        treated.deviation,
        comparison.deviation);
  }

  /** Refuses some parts without the others, naming them. */
  static void requireAll(Map<String, Boolean> parts) {
    Map<String, Boolean> stated = ImmutableMap.copyOf(Maps.filterValues(parts, each -> each));
    if (stated.size() < parts.size()) {
      throw new IllegalArgumentException(
          "found "
              + String.join(", ", stated.keySet())
              + " without the others; expected all of "
              + String.join(", ", parts.keySet()));
    }
  }
}
