package org.outturn.core.delivery;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceFit;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * Holds a delivery against a contract: outcomes, cohorts and segments must be the contract's, and
 * what is measured on a cohort is reached by nobody.
 */
public final class DeliveryFit {
  private final OutcomesContract contract;
  private final Problems problems;
  private final Map<String, Measure> outcomes = new LinkedHashMap<>();

  private DeliveryFit(OutcomesContract contract, Problems problems) {
    this.contract = contract;
    this.problems = problems;
    for (Outcome outcome : contract.outcomes()) {
      outcomes.put(outcome.id(), outcome.measure());
    }
  }

  /**
   * Notes everything in the delivery that the contract does not know.
   *
   * @param contract the contract
   * @param delivery what is expected under it
   * @param problems where to note, such as {@code pathway[1].outcome: 'job' is not an outcome of
   *     the contract; expected one of home, work}
   */
  public static void check(OutcomesContract contract, Delivery delivery, Problems problems) {
    DeliveryFit fit = new DeliveryFit(contract, problems);
    for (Placed<Referrals> each : Placed.each("referrals", delivery.referrals())) {
      fit.checkReferrals(each);
    }
    for (Placed<PathwayStep> each : Placed.each("pathway", delivery.pathway())) {
      fit.checkStep(each);
    }
    EvidenceFit.check(contract, Evidence.ofMeasurements(delivery.measurements()), problems);
  }

  private void checkReferrals(Placed<Referrals> each) {
    Referrals row = each.value();
    if (row.cohort().isEmpty() && contract.cohorts().size() > 1) {
      problems.add(
          each.at("cohort"),
          "missing, and the contract has several; expected "
              + ListedNames.oneOf(contract.cohorts().stream().map(Cohort::id).toList()));
      return;
    }
    checkPeople(each, row.cohort(), row.segment());
  }

  private void checkStep(Placed<PathwayStep> each) {
    String outcome = each.value().outcome();
    if (!outcomes.containsKey(outcome)) {
      refuse(each.at("outcome"), outcome, "an outcome", outcomes.keySet());
    } else if (outcomes.get(outcome) == Measure.COHORT) {
      problems.add(
          each.at("outcome"),
          "'" + outcome + "' is measured on the cohort; expected measurements of it");
    }
    for (Placed<RateFor> rate : Placed.each(each.at("rates"), each.value().rates())) {
      checkPeople(rate, rate.value().cohort(), rate.value().segment());
    }
  }

  private void checkPeople(Placed<?> each, Optional<String> cohort, Optional<String> segment) {
    if (cohort.isPresent() && contract.cohort(cohort.get()).isEmpty()) {
      refuse(each.at("cohort"), cohort.get(), "a cohort", cohorts());
      return;
    }
    segment
        .filter(id -> !segments(cohort).contains(id))
        .ifPresent(
            id ->
                refuse(
                    each.at("segment"),
                    id,
                    "a segment" + cohort.map(of -> " of cohort '" + of + "'").orElse(""),
                    segments(cohort)));
  }

  private Set<String> cohorts() {
    return contract.cohorts().stream().map(Cohort::id).collect(ImmutableSet.toImmutableSet());
  }

  private Set<String> segments(Optional<String> cohort) {
    return contract.cohorts().stream()
        .filter(each -> cohort.isEmpty() || cohort.get().equals(each.id()))
        .flatMap(each -> each.segments().stream())
        .map(Segment::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void refuse(String where, String id, String what, Set<String> known) {
    problems.add(
        where,
        "'" + id + "' is not " + what + " of the contract; expected " + ListedNames.oneOf(known));
  }
}
