package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.outturn.core.evidence.GroupComparison;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.StatedGroup;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;

/** What was found in a treated or a comparison group: its people with events or a mean score. */
final class GroupFormat {
  private static final Codec<Integer> COUNT =
      WholeCodec.from(0, Math.toIntExact(OutcomeMeasurement.MOST_COUNTED));

  private final Key<OutcomeMeasurement, OptionalInt> people;
  private final Key<OutcomeMeasurement, OptionalInt> events;
  private final Key<OutcomeMeasurement, Optional<BigDecimal>> mean;
  private final Key<OutcomeMeasurement, Optional<BigDecimal>> deviation;

  private GroupFormat(
      Keys<OutcomeMeasurement> keys, String group, Function<GroupComparison, StatedGroup> get) {
    people =
        keys.optionalInt(
            group + "N",
            COUNT,
            measurement -> count(measurement.groups().map(get).map(StatedGroup::people)),
            "The people in the " + group + " group.");
    events =
        keys.optionalInt(
            group + "Events",
            COUNT,
            measurement -> count(measurement.groups().map(get).map(StatedGroup::events)),
            "Their events.");
    mean =
        keys.optional(
            group + "Mean",
            Values.SIGNED_NUMBER,
            measurement -> measurement.groups().map(get).flatMap(StatedGroup::mean),
            "Their mean score; not beside events.");
    deviation =
        keys.optional(
            group + "Sd",
            Values.NUMBER,
            measurement -> measurement.groups().map(get).flatMap(StatedGroup::deviation),
            "The standard deviation of their scores, where significance is asked.");
  }

  /**
   * Declares the keys of one group.
   *
   * @param keys those of a measurement
   * @param group how their names begin, such as {@code treated}
   * @param get what a comparison states of the group
   */
  static GroupFormat declare(
      Keys<OutcomeMeasurement> keys, String group, Function<GroupComparison, StatedGroup> get) {
    return new GroupFormat(keys, group, get);
  }

  /** Whatever is stated of one group is stated of the other; the domain asks it too. */
  static void bothOrNeither(
      Keys<OutcomeMeasurement> keys, GroupFormat treated, GroupFormat comparison) {
    keys.allOrNone(treated.people, comparison.people);
    keys.allOrNone(treated.events, comparison.events);
    keys.allOrNone(treated.mean, comparison.mean);
    keys.allOrNone(treated.deviation, comparison.deviation);
    keys.condition(peopleWithEventsOrMean());
  }

  private static Map<String, Object> peopleWithEventsOrMean() {
    return Schemas.of(
        "oneOf",
        List.of(
            without("treatedN", "treatedEvents", "treatedMean", "treatedSd"),
            people("treatedEvents", without("treatedMean", "treatedSd")),
            people("treatedMean", without("treatedEvents"))));
  }

  private static Map<String, Object> people(String key, Map<String, Object> without) {
    return Schemas.of("allOf", List.of(Schemas.some("treatedN"), Schemas.some(key), without));
  }

  private static Map<String, Object> without(String... keys) {
    return Schemas.of("not", Schemas.some(keys));
  }

  static StatedGroup treated(GroupComparison groups) {
    return groups.match(
        counts -> StatedGroup.counted(counts.treated(), counts.treatedEvents()),
        means ->
            StatedGroup.scored(means.treated(), means.treatedMean(), means.treatedDeviation()));
  }

  static StatedGroup comparison(GroupComparison groups) {
    return groups.match(
        counts -> StatedGroup.counted(counts.comparison(), counts.comparisonEvents()),
        means ->
            StatedGroup.scored(
                means.comparison(), means.comparisonMean(), means.comparisonDeviation()));
  }

  StatedGroup stated(Members in) {
    return new StatedGroup(
        number(in.get(people)), number(in.get(events)), in.get(mean), in.get(deviation));
  }

  private static OptionalInt count(Optional<OptionalLong> stated) {
    OptionalLong number = stated.orElse(OptionalLong.empty());
    return number.isPresent()
        ? OptionalInt.of(Math.toIntExact(number.getAsLong()))
        : OptionalInt.empty();
  }

  private static OptionalLong number(OptionalInt number) {
    return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
  }
}
