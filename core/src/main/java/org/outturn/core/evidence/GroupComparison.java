package org.outturn.core.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was found in a treated and in a comparison group: counts of events, or means of a score.
 * Immutable.
 */
public sealed interface GroupComparison permits GroupCounts, GroupMeans {
  /**
   * A comparison as files state it: people and events of both groups, or people and means of both,
   * with both deviations or none.
   *
   * @param treated what is stated of the treated group
   * @param comparison what is stated of the comparison group
   * @return empty where nothing is stated
   * @throws IllegalArgumentException where some are stated without the others, naming them, or
   *     events beside means
   */
  static Optional<GroupComparison> of(StatedGroup treated, StatedGroup comparison) {
    return StatedGroup.together(treated, comparison);
  }

  /**
   * The people in the treated group.
   *
   * @return at least 0
   */
  long treated();

  /**
   * The people in the comparison group.
   *
   * @return at least 0
   */
  long comparison();

  /**
   * The same groups, the treated one so many times as far from the comparison group.
   *
   * @param factor at least 0; at 0 the treated group is as the comparison group
   * @return counts to whole events, at least 0 and, where nobody had more than one, at most one for
   *     each person; the same where the comparison group is empty
   */
  GroupComparison withEffectTimes(BigDecimal factor);

  /**
   * Asks which of the two it is.
   *
   * @param counts what to do with counts
   * @param means what to do with means
   * @param <T> the type of the answer
   * @return the answer
   */
  <T> T match(Function<GroupCounts, T> counts, Function<GroupMeans, T> means);
}
