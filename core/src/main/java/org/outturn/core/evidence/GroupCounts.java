package org.outturn.core.evidence;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * What was counted in a treated and in a comparison group: 1,420 reconvictions of 1,000 people
 * against 15,500 of 10,000. A group may be empty; then no effect can be measured.
 *
 * <p>Whether events are people (at most one each, a binary measure) or any number for each person
 * (a frequency measure) is the outcome's affair.
 *
 * @param treated the people in the treated group, at least 0
 * @param treatedEvents their events, at least 0
 * @param comparison the people in the comparison group, at least 0
 * @param comparisonEvents their events, at least 0
 */
public record GroupCounts(long treated, long treatedEvents, long comparison, long comparisonEvents)
    implements GroupComparison {
  /**
   * The most people or events of one group: a thousand million million, room for a million of the
   * largest cohorts taken together, and exact in a {@code double}, as statistics need.
   */
  public static final long MOST = 1_000_000_000_000_000L;

  /**
   * Refuses counts outside 0 to a thousand million million.
   *
   * @param treated the people in the treated group, at least 0
   * @param treatedEvents their events, at least 0
   * @param comparison the people in the comparison group, at least 0
   * @param comparisonEvents their events, at least 0
   */
  public GroupCounts {
    count(treated, "treatedN");
    count(treatedEvents, "treatedEvents");
    count(comparison, "comparisonN");
    count(comparisonEvents, "comparisonEvents");
  }

  /**
   * Counts as files state them: all four or none.
   *
   * @param treatedN the people in the treated group
   * @param treatedEvents their events
   * @param comparisonN the people in the comparison group
   * @param comparisonEvents their events
   * @return the counts; empty where none is stated
   * @throws IllegalArgumentException where some are stated without the others, naming them
   */
  public static Optional<GroupCounts> allOrNone(
      OptionalLong treatedN,
      OptionalLong treatedEvents,
      OptionalLong comparisonN,
      OptionalLong comparisonEvents) {
    ImmutableMap<String, Boolean> parts =
        ImmutableMap.of(
            "treatedN", treatedN.isPresent(),
            "treatedEvents", treatedEvents.isPresent(),
            "comparisonN", comparisonN.isPresent(),
            "comparisonEvents", comparisonEvents.isPresent());
    if (!parts.containsValue(true)) {
      return Optional.empty();
    }
    StatedGroup.requireAll(parts);
    return Optional.of(
        new GroupCounts(
            treatedN.orElseThrow(),
            treatedEvents.orElseThrow(),
            comparisonN.orElseThrow(),
            comparisonEvents.orElseThrow()));
  }

  static void count(long count, String field) {
    Require.that(count >= 0 && count <= MOST, field, "must be from 0 to " + MOST, count);
  }

  /**
   * Two cohorts taken together (rule comparison-group, pooling): counts are added.
   *
   * @param other another cohort's counts
   * @return the sums
   */
  public GroupCounts plus(GroupCounts other) {
    return new GroupCounts(
        treated + other.treated,
        treatedEvents + other.treatedEvents,
        comparison + other.comparison,
        comparisonEvents + other.comparisonEvents);
  }

  @Override
  public GroupCounts withEffectTimes(BigDecimal factor) {
    if (comparison == 0) {
      return this;
    }
    BigFraction expected =
        BigFraction.of(comparisonEvents).multiply(treated).divide(BigFraction.of(comparison));
    long events =
        expected
            .add(BigFraction.of(treatedEvents).subtract(expected).multiply(Fractions.of(factor)))
            .bigDecimalValue(0, RoundingMode.HALF_UP)
            .longValueExact();
    long most = treatedEvents <= treated ? treated : MOST;
    return new GroupCounts(
        treated, Math.max(0, Math.min(most, events)), comparison, comparisonEvents);
  }

  @Override
  public <T> T match(Function<GroupCounts, T> counts, Function<GroupMeans, T> means) {
    return counts.apply(this);
  }
}
