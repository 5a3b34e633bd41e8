package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Tariff;

/**
 * What a projection needs and nobody states: a rate, a delay, a base count, the way to an outcome
 * that is priced. The outcome is left out, with those that come after it; nothing is guessed.
 */
final class MissingAssumptions {
  private final OutcomesContract contract;
  private final Delivery delivery;
  private final ImmutableList.Builder<MissingAssumption> found = ImmutableList.builder();

  private MissingAssumptions(OutcomesContract contract, Delivery delivery) {
    this.contract = contract;
    this.delivery = delivery;
  }

  /** What is missing. */
  static ImmutableList<MissingAssumption> of(OutcomesContract contract, Delivery delivery) {
    MissingAssumptions missing = new MissingAssumptions(contract, delivery);
    missing.checkReferrals();
    delivery.pathwayInOrder().forEach(missing::checkStep);
    missing.checkReached();
    missing.checkBaselines();
    return missing.found.build();
  }

  /** The delivery without the outcomes for which something is missing, and those after them. */
  static Delivery complete(OutcomesContract contract, Delivery delivery) {
    MissingAssumptions missing = new MissingAssumptions(contract, delivery);
    Set<String> leftOut = Pathway.withFollowing(delivery, missing::isIncomplete);
    return delivery
        .withPathway(
            delivery.pathway().stream().filter(step -> !leftOut.contains(step.outcome())).toList())
        .withMeasurements(
            delivery.measurements().stream()
                .filter(each -> !missing.lacksBaseCount(each.outcome()))
                .toList());
  }

  private boolean isIncomplete(PathwayStep step) {
    return lacksRate(step) || step.delay().isEmpty() || lacksBaseCount(step.outcome());
  }

  /** The outcomes that a baseline of people engaged is missing for. */
  static ImmutableSet<String> withoutBaseCount(OutcomesContract contract, Delivery delivery) {
    MissingAssumptions missing = new MissingAssumptions(contract, delivery);
    return contract.outcomes().stream()
        .map(Outcome::id)
        .filter(missing::lacksBaseCount)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void checkReferrals() {
    boolean isNobody =
        delivery.referrals().stream()
            .map(Referrals::number)
            .allMatch(number -> number.compareTo(BigDecimal.ZERO) == 0);
    if (isNobody && !delivery.pathway().isEmpty()) {
      add("referrals", "how many are referred and when");
    }
  }

  private void checkStep(PathwayStep step) {
    String named = "pathway[" + step.outcome() + "].";
    if (lacksRate(step)) {
      add(
          named + "rate",
          "which part of those who can reach '" + step.outcome() + "' does" + leftOut(step));
    }
    if (step.delay().isEmpty()) {
      add(named + "delay", "how long until '" + step.outcome() + "' is achieved" + leftOut(step));
    }
  }

  private boolean lacksRate(PathwayStep step) {
    return delivery.referrals().isEmpty()
        ? step.rate().isEmpty() && step.rates().isEmpty()
        : delivery.referrals().stream()
            .anyMatch(row -> step.rate(row.cohort(), row.segment()).isEmpty());
  }

  private String leftOut(PathwayStep step) {
    Set<String> all = Pathway.withFollowing(delivery, step::equals);
    String others =
        all.stream()
            .filter(outcome -> !outcome.equals(step.outcome()))
            .sorted()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "; it is left out" : "; it is left out, and so is " + others;
  }

  /** Everything that is priced, or asked for by gates and factors, is reached or measured. */
  private void checkReached() {
    Set<String> reached =
        delivery.pathway().stream().map(PathwayStep::outcome).collect(Collectors.toSet());
    Set<String> measured =
        delivery.measurements().stream()
            .map(OutcomeMeasurement::outcome)
            .collect(Collectors.toSet());
    for (Outcome outcome : contract.outcomes()) {
      boolean isCounted = outcome.measure() == Measure.PARTICIPANT;
      if (isWanted(outcome) && !(isCounted ? reached : measured).contains(outcome.id())) {
        add(
            (isCounted ? "pathway[" : "measurements[") + outcome.id() + "]",
            (isCounted ? "who reaches '" : "what is measured of '") + outcome.id() + "'");
      }
      checkSegments(outcome);
    }
  }

  private boolean isWanted(Outcome outcome) {
    return contract.asked().contains(outcome.id()) || tariffs(outcome).findAny().isPresent();
  }

  /** An outcome that is priced by segment alone has no price for people of none. */
  private void checkSegments(Outcome outcome) {
    List<String> priced =
        tariffs(outcome).map(tariff -> tariff.segment().orElse("")).distinct().toList();
    boolean isReached =
        delivery.pathway().stream().anyMatch(step -> step.outcome().equals(outcome.id()));
    boolean isOfNone = delivery.referrals().stream().anyMatch(row -> row.segment().isEmpty());
    if (isReached && isOfNone && !priced.isEmpty() && !priced.contains("")) {
      add(
          "referrals.segment",
          "of which segment all people are; '"
              + outcome.id()
              + "' has a price for "
              + String.join(", ", priced)
              + " alone");
    }
  }

  private Stream<Tariff> tariffs(Outcome outcome) {
    return contract.rateCard().versions().stream()
        .flatMap(version -> version.tariffs().stream())
        .filter(tariff -> tariff.outcome().equals(outcome.id()));
  }

  private void checkBaselines() {
    for (String outcome : withoutBaseCount(contract, delivery)) {
      add(
          "contract.cohorts.engaged",
          "how many people are engaged, of whom a part is the baseline of '"
              + outcome
              + "'; it is left out");
    }
  }

  private boolean lacksBaseCount(String outcome) {
    return contract.cohorts().stream().map(Cohort::engaged).allMatch(engaged -> engaged.isEmpty())
        && contract.outcomes().stream()
            .filter(each -> each.id().equals(outcome))
            .map(Outcome::deadweight)
            .anyMatch(
                deadweight ->
                    deadweight instanceof Deadweight.OnCount onCount
                        && onCount.baseline().rate().isPresent());
  }

  private void add(String where, String what) {
    found.add(new MissingAssumption(where, what));
  }
}
