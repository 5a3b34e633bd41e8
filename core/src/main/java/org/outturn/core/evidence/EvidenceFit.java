package org.outturn.core.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/**
 * Holds evidence against a contract: outcomes, cohorts and segments must be the contract's; one
 * that lists no cohorts takes any. What rows have in common is asked once, not for each of a
 * million rows.
 */
public final class EvidenceFit {
  private final Map<String, Measure> outcomes = new LinkedHashMap<>();
  private final Map<String, Set<String>> segmentsOfCohorts = new LinkedHashMap<>();
  private final boolean listsCohorts;
  private final Problems problems;

  private EvidenceFit(OutcomesContract contract, Problems problems) {
    for (Outcome outcome : contract.outcomes()) {
      outcomes.put(outcome.id(), outcome.measure());
    }
    listsCohorts = contract.listsCohorts();
    for (Cohort cohort : contract.cohorts()) {
      segmentsOfCohorts.put(
          cohort.id(),
          cohort.segments().stream()
              .map(Segment::id)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    this.problems = problems;
  }

  /**
   * Notes everything in the evidence that the contract does not know, by the place where it stands
   * first.
   *
   * @param contract the contract
   * @param evidence claims, tallies and measurements
   * @param problems where to note, such as {@code claims.csv line 7: text of the form aaa is not an
   *     outcome of this contract}; what a row holds is not repeated
   */
  public static void check(OutcomesContract contract, Evidence evidence, Problems problems) {
    EvidenceFit fit = new EvidenceFit(contract, problems);
    EvidenceColumns rows = evidence.columns();
    for (int group = 0; group < rows.groups().size(); group++) {
      fit.checkGroup(rows.groups().get(group), rows.firstPlace(group));
    }
    fit.checkMeasurements(contract, rows);
  }

  private void checkGroup(EvidenceGroup group, String where) {
    Measure measure = outcomes.get(group.outcome());
    if (measure == null) {
      refuse(where, group.outcome(), "an outcome", outcomes.keySet());
    } else if (measure == Measure.COHORT && group.kind() != EvidenceKind.MEASUREMENT) {
      problems.add(
          where,
          "outcome "
              + TextShape.idOrShape(group.outcome())
              + " is measured on the cohort; expected measurements of it, not "
              + group.kind().plural());
    } else if (measure == Measure.PARTICIPANT && group.kind() == EvidenceKind.MEASUREMENT) {
      problems.add(
          where,
          "outcome "
              + TextShape.idOrShape(group.outcome())
              + " counts participants; expected claims or tallies of it, not measurements");
    }
    group
        .cohort()
        .filter(cohort -> !isKnown(cohort))
        .ifPresent(cohort -> refuse(where, cohort, "a cohort", segmentsOfCohorts.keySet()));
    group.segment().ifPresent(segment -> checkSegment(segment, group.cohort(), where));
  }

  /** Where a contract lists no cohorts, each name is a cohort of its own. */
  private boolean isKnown(String cohort) {
    return !listsCohorts || segmentsOfCohorts.containsKey(cohort);
  }

  private void checkSegment(String segment, Optional<String> cohort, String where) {
    Set<String> known = new LinkedHashSet<>();
    segmentsOfCohorts.forEach(
        (id, segments) -> {
          if (cohort.isEmpty() || cohort.get().equals(id)) {
            known.addAll(segments);
          }
        });
    if (cohort.map(this::isKnown).orElse(true) && !known.contains(segment)) {
      refuse(where, segment, "a segment" + (cohort.isPresent() ? " of its cohort" : ""), known);
    }
  }

  private void checkMeasurements(OutcomesContract contract, EvidenceColumns rows) {
    if (rows.measuredRows().isEmpty()) {
      return;
    }
    MeasurementFit measurements = new MeasurementFit(contract, problems);
    rows.measuredRows()
        .forEach(
            row ->
                measurements.check(
                    rows.measurement(row).orElseThrow(), rows.measurementPlace(row)));
  }

  private void refuse(String where, String id, String what, Set<String> expected) {
    problems.add(
        where,
        "text of the form "
            + TextShape.of(id)
            + " is not "
            + what
            + " of this contract; expected "
            + ListedNames.oneOf(expected));
  }
}
