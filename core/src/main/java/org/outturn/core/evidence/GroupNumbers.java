package org.outturn.core.evidence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.Require;

/**
 * Numbers what rows have in common from 0 on, in the order in which it first comes. The ids of a
 * group are checked once, when it is new.
 */
final class GroupNumbers {
  private final Map<EvidenceGroup, Integer> numbers = new HashMap<>();
  private final List<EvidenceGroup> groups = new ArrayList<>();
  private final List<Integer> firstRows = new ArrayList<>();

  private @Nullable EvidenceKind lastKind;
  private String lastOutcome = "";
  private @Nullable String lastCohort;
  private @Nullable String lastSegment;
  private int last;

  /** The number of a group, a new one for a new group. */
  int of(
      EvidenceKind kind,
      String outcome,
      @Nullable String cohort,
      @Nullable String segment,
      int row) {
    boolean sameAsBefore =
        kind == lastKind
            && outcome.equals(lastOutcome)
            && Objects.equals(cohort, lastCohort)
            && Objects.equals(segment, lastSegment);
    if (!sameAsBefore) {
      last =
          number(
              new EvidenceGroup(
                  kind, outcome, Optional.ofNullable(cohort), Optional.ofNullable(segment)),
              row);
      lastKind = kind;
      lastOutcome = outcome;
      lastCohort = cohort;
      lastSegment = segment;
    }
    return last;
  }

  private int number(EvidenceGroup group, int row) {
    Integer known = numbers.get(group);
    if (known == null) {
      Require.id(group.outcome(), "outcome");
      group.cohort().ifPresent(id -> Require.id(id, "cohort"));
      group.segment().ifPresent(id -> Require.id(id, "segment"));
      known = numbers.size();
      numbers.put(group, known);
      groups.add(group);
      firstRows.add(row);
    }
    return known;
  }

  EvidenceKind kind(int group) {
    return groups.get(group).kind();
  }

  /** The groups by their numbers; what comes later does not show in them. */
  ImmutableList<EvidenceGroup> groups() {
    return ImmutableList.copyOf(groups);
  }

  /** The row in which each group first stood. */
  ImmutableList<Integer> firstRows() {
    return ImmutableList.copyOf(firstRows);
  }
}
