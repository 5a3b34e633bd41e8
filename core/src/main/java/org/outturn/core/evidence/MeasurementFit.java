package org.outturn.core.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Problems;

/**
 * Holds measurements against a contract: each must say on which cohort, and what its outcome's
 * treatment of deadweight, its price and the gates that ask it need to know.
 */
final class MeasurementFit {
  private final OutcomesContract contract;
  private final Problems problems;
  private final Map<String, Outcome> measured = new HashMap<>();
  private final Set<String> asked;
  private final Map<Key, Boolean> namesItsCohort = new HashMap<>();

  /** What no two measurements share, the cohort by its name. */
  private record Key(String outcome, String cohort, LocalDate measured) {}

  MeasurementFit(OutcomesContract contract, Problems problems) {
    this.contract = contract;
    this.problems = problems;
    for (Outcome outcome : contract.outcomes()) {
      if (outcome.measure() == Measure.COHORT) {
        measured.put(outcome.id(), outcome);
      }
    }
    asked = contract.asked();
  }

  /** Notes what a measurement lacks, or says that its outcome has no use for. */
  void check(OutcomeMeasurement measurement, String where) {
    Outcome outcome = measured.get(measurement.outcome());
    if (outcome == null) {
      return;
    }
    boolean compared = outcome.deadweight().comparison().isPresent();
    Optional<Tariff> tariff = tariff(measurement);
    boolean shared = tariff.map(Tariff::price).filter(ShareOfPrice.class::isInstance).isPresent();
    boolean needsResult =
        compared || asked.contains(outcome.id()) || (tariff.isPresent() && !shared);
    String subject = "outcome '" + outcome.id() + "' ";
    checkCohort(measurement, subject, where);
    if (shared && measurement.amount().isEmpty()) {
      problems.add(
          where, subject + "is priced as a share of a saving; expected an amount but found none");
    }
    if (compared) {
      checkGroups(measurement, outcome, where);
    } else if (measurement.groups().isPresent()) {
      problems.add(
          where,
          subject
              + "is held against no comparison group; expected a value but found "
              + (measurement.counts().isPresent() ? "counts" : "means")
              + " of a treated and a comparison group");
    } else if (needsResult && measurement.value().isEmpty()) {
      problems.add(where, subject + "is measured by its value; expected a value but found none");
    }
  }

  /** One of several must be named; the only one is the same whether it is named or not. */
  private void checkCohort(OutcomeMeasurement measurement, String subject, String where) {
    if (measurement.cohort().isEmpty() && contract.cohorts().size() > 1) {
      problems.add(
          where, subject + "is measured on one cohort at a time; expected a cohort but found none");
      return;
    }
    String cohort = measurement.cohort().orElseGet(() -> contract.cohorts().get(0).id());
    boolean named = measurement.cohort().isPresent();
    Boolean before =
        namesItsCohort.putIfAbsent(
            new Key(measurement.outcome(), cohort, measurement.measured()), named);
    if (before != null && before != named) {
      problems.add(
          where,
          subject
              + "was measured twice on one cohort and date, once without naming the cohort; expected one measurement");
    }
  }

  private Optional<Tariff> tariff(OutcomeMeasurement measurement) {
    return contract
        .rateCard()
        .series()
        .on(measurement.measured())
        .flatMap(
            version ->
                version.tariffs().stream()
                    .filter(tariff -> tariff.outcome().equals(measurement.outcome()))
                    .filter(tariff -> tariff.segment().isEmpty())
                    .findFirst());
  }

  private void checkGroups(OutcomeMeasurement measurement, Outcome outcome, String where) {
    String subject = "outcome '" + outcome.id() + "' ";
    if (measurement.means().isPresent()) {
      checkMeans(
          measurement.means().get(),
          outcome.deadweight().comparison().orElseThrow(),
          subject,
          where);
      return;
    }
    if (measurement.counts().isEmpty()) {
      problems.add(
          where,
          subject
              + "is held against a comparison group; expected treatedN, treatedEvents, comparisonN"
              + " and comparisonEvents but found "
              + (measurement.value().isPresent() ? "a value" : "none of them"));
      return;
    }
    GroupCounts counts = measurement.counts().get();
    if (outcome.countsPeople()) {
      checkBinary(subject, "treated", counts.treatedEvents(), counts.treated(), where);
      checkBinary(subject, "comparison", counts.comparisonEvents(), counts.comparison(), where);
    }
  }

  /** Means are not pooled, come together by no dispersion, and are tested by their deviations. */
  private void checkMeans(GroupMeans means, ComparisonGroup terms, String subject, String where) {
    if (terms.pooledMinimumEffect().isPresent()) {
      refuseMeans(subject + "pools its cohorts by adding counts", where);
    }
    if (terms.dispersion().isPresent()) {
      refuseMeans(subject + "states a dispersion, which is of events", where);
    }
    if (terms.significance().isPresent() && means.treatedDeviation().isEmpty()) {
      problems.add(
          where,
          subject
              + "must be significant; expected treatedSd and comparisonSd beside means but found"
              + " neither");
    }
  }

  private void refuseMeans(String because, String where) {
    problems.add(
        where,
        because
            + "; expected treatedN, treatedEvents, comparisonN and comparisonEvents but found"
            + " means");
  }

  private void checkBinary(String subject, String group, long events, long people, String where) {
    if (events > people) {
      problems.add(
          where,
          subject
              + "counts people (its unit is person), so that "
              + group
              + "Events must be at most "
              + group
              + "N but is greater");
    }
  }
}
