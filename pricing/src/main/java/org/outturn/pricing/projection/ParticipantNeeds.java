package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.limit.Choose;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.projection.ReachedPeople.Cell;

/**
 * Which rules of a contract need what tallies do not say: who somebody is, when somebody was
 * referred, or that something was verified later than achieved.
 *
 * <p>That everybody reaches each outcome once, and after what it requires where the pathway says
 * so, holds by itself.
 */
final class ParticipantNeeds {
  private final OutcomesContract contract;
  private final Delivery delivery;
  private final ReachedPeople people;

  private ParticipantNeeds(OutcomesContract contract, Delivery delivery, ReachedPeople people) {
    this.contract = contract;
    this.delivery = delivery;
    this.people = people;
  }

  /** The rules, each with what it needs. */
  static ImmutableList<RuleNeed> of(
      OutcomesContract contract, Delivery delivery, ReachedPeople people) {
    ParticipantNeeds needs = new ParticipantNeeds(contract, delivery, people);
    return Stream.of(needs.limits(), needs.requirements(), needs.recruitment(), needs.days())
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<RuleNeed> limits() {
    return contract.limits().stream()
        .filter(limit -> limit.scope().isOfParticipant())
        .filter(limit -> reached().anyMatch(limit.coverage()::covers))
        .map(
            limit ->
                new RuleNeed(
                    limit.choose() == Choose.BEST ? Rule.BEST_OF : Rule.PART_PAY,
                    "limit " + limit.id() + " is of each participant"));
  }

  private Stream<RuleNeed> requirements() {
    return reached()
        .flatMap(
            outcome -> {
              Set<String> before =
                  Pathway.before(step(outcome.id()).orElseThrow(), delivery.pathway());
              String others =
                  outcome.requires().stream()
                      .filter(required -> !before.contains(required))
                      .collect(Collectors.joining(", "));
              return others.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      new RuleNeed(
                          Rule.IN_SEQUENCE,
                          outcome.id()
                              + " requires "
                              + others
                              + " of the same participant, which the pathway does not lead by"));
            });
  }

  private Stream<RuleNeed> recruitment() {
    boolean isBounded =
        contract.cohorts().stream()
            .anyMatch(each -> each.recruitFrom().isPresent() || each.recruitTo().isPresent());
    boolean isOutside =
        isBounded
            && delivery.referrals().stream()
                .anyMatch(
                    row ->
                        row.arrival().parts().keySet().stream()
                            .anyMatch(day -> !recruits(row.cohort(), day)));
    return isOutside
        ? Stream.of(
            new RuleNeed(Rule.IN_TIME, "some are referred outside of the window of recruitment"))
        : Stream.empty();
  }

  private boolean recruits(Optional<String> named, LocalDate day) {
    Optional<Cohort> cohort =
        named.map(contract::cohort).orElseGet(() -> contract.cohorts().stream().findFirst());
    return cohort
        .map(
            each ->
                each.recruitFrom().filter(day::isBefore).isEmpty()
                    && each.recruitTo().filter(to -> !day.isBefore(to)).isEmpty())
        .orElse(true);
  }

  /** Where verification or the price goes by another day, and the contract tells days apart. */
  private Stream<RuleNeed> days() {
    boolean isVerifiedLater =
        delivery.pathway().stream().anyMatch(step -> !step.verification().equals(Delay.NONE));
    boolean isPricedByReferral = contract.rateCard().priceDate() == PriceDate.REFERRED;
    if ((!isVerifiedLater && !isPricedByReferral) || (isAlikeEveryDay() && !leavesTheTerm())) {
      return Stream.empty();
    }
    return Stream.of(
        isPricedByReferral
            ? new RuleNeed(Rule.CARD_IN_FORCE, "prices are those of the day of referral")
            : new RuleNeed(
                Rule.PERIOD, "outcomes are paid by the day they are verified, after achievement"));
  }

  /** Whether an outcome is worth the same on every day of the term. */
  private boolean isAlikeEveryDay() {
    List<RateCardVersion> versions = contract.rateCard().versions();
    return versions.size() == 1
        && contract.rateCard().indexation().isEmpty()
        && contract.blend().grants().isEmpty()
        && contract.asked().isEmpty()
        && contract.outcomes().stream().noneMatch(ParticipantNeeds::hasBaseline)
        && versions.get(0).tariffs().stream()
            .allMatch(tariff -> tariff.price() instanceof UnitPrice);
  }

  private static boolean hasBaseline(Outcome outcome) {
    return outcome.deadweight() instanceof Deadweight.OnCount;
  }

  /** Whether something is achieved in time and verified when it could not be achieved any more. */
  private boolean leavesTheTerm() {
    return people.reached().entrySet().stream()
        .anyMatch(
            each -> {
              PathwayStep step = each.getKey();
              DateRange inTime = contract.term().achievement(outcome(step.outcome()));
              return each.getValue().keySet().stream()
                  .map(Cell::day)
                  .anyMatch(
                      day ->
                          inTime.contains(day) && !inTime.contains(step.verification().after(day)));
            });
  }

  private Outcome outcome(String id) {
    return reached().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private Stream<Outcome> reached() {
    return contract.outcomes().stream().filter(outcome -> step(outcome.id()).isPresent());
  }

  private Optional<PathwayStep> step(String outcome) {
    return delivery.pathway().stream().filter(step -> step.outcome().equals(outcome)).findFirst();
  }
}
