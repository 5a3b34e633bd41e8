package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryFit;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Fractions;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Periods;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.payment.Ledger;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Projects what a contract would pay for what is expected to happen: {@code
 * Projector.DEFAULT.project(contract, delivery)}.
 *
 * <p>Expected numbers become tallies, exact to six decimals, as long as the contract asks no more
 * of them. Where a rule needs a participant, or days that a tally does not have, they become the
 * claims of whole people, so that the rule is applied and not waived. What is missing is named and
 * left out. Has no state; thread-safe.
 */
public final class Projector {
  /** The projector. */
  public static final Projector DEFAULT = new Projector();

  /** The most people of a population; more are projected as tallies, which is said. */
  public static final int MOST_PEOPLE = 100_000;

  private Projector() {}

  /**
   * Projects all scenarios.
   *
   * @param contract the contract
   * @param delivery what is expected under it
   * @return what it would pay in each of them
   * @throws org.outturn.core.validation.InvalidInputException when the delivery is not of the
   *     contract, with every misfit
   */
  public Projection project(OutcomesContract contract, Delivery delivery) {
    return new Projection(
        delivery.id(),
        contract.id(),
        contract.currency(),
        delivery.unknowns(),
        delivery.scenarioNames().stream()
            .map(scenario -> project(contract, delivery, scenario))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Projects one scenario.
   *
   * @param contract the contract
   * @param delivery what is expected under it
   * @param scenario its name, such as {@code LOW}
   * @return what the contract would pay in it
   * @throws IllegalArgumentException when there is no such scenario
   * @throws org.outturn.core.validation.InvalidInputException when the delivery is not of the
   *     contract, with every misfit
   */
  public ScenarioProjection project(OutcomesContract contract, Delivery delivery, String scenario) {
    return project(contract, delivery, scenario, Evidence.NONE);
  }

  /**
   * Projects what came and, of one scenario, what is expected after it. Of those still to come
   * numbers are expected and no people, since nobody knows who of those who came they are: a rule
   * that needs participants is said not to be applied.
   *
   * @param contract the contract
   * @param delivery what is expected under it; what it expects by the last day of what came gives
   *     way to that
   * @param scenario its name, such as {@code LOW}
   * @param soFar what came; where it is nothing, all of the delivery is expected
   * @return what the contract would pay for both; its expected numbers are those still to come
   * @throws IllegalArgumentException when there is no such scenario
   * @throws org.outturn.core.validation.InvalidInputException when the delivery or what came is not
   *     of the contract, with every misfit
   */
  public ScenarioProjection project(
      OutcomesContract contract, Delivery delivery, String scenario, Evidence soFar) {
    Delivery stated = delivery.in(scenario);
    Problems problems = new Problems();
    DeliveryFit.check(contract, stated, problems);
    problems.throwIfAny();
    Delivery complete = MissingAssumptions.complete(contract, stated);
    Optional<LocalDate> came = soFar.latestDate();
    ReachedPeople people = ReachedPeople.of(complete);
    ImmutableList<RuleNeed> needs = ParticipantNeeds.of(contract, complete, people);
    boolean isPopulation = !needs.isEmpty() && came.isEmpty() && isCountable(people);
    Evidence evidence = evidence(complete, people, isPopulation, soFar, came);
    PricedTerms terms = PricedTerms.of(priced(contract, stated));
    Ledger ledger = OutcomePricer.DEFAULT.ledger(terms, evidence, asOf(contract, evidence));
    PaymentStatement statement = ledger.statement();
    return ScenarioProjection.builder()
        .scenario(scenario)
        .addAllExpected(expected(came.map(people::verifiedAfter).orElse(people)))
        .form(isPopulation ? EvidenceForm.POPULATION : EvidenceForm.TALLIES)
        .addAllNeeds(isPopulation ? needs : ImmutableList.of())
        .evidence(evidence)
        .addAllMissing(MissingAssumptions.of(contract, stated))
        .addAllNotApplied(notApplied(statement, needs, isPopulation, came.isPresent()))
        .statement(statement)
        .settlements(ledger.settlements())
        .build();
  }

  /** What came, and what is expected after its last day. */
  private static Evidence evidence(
      Delivery complete,
      ReachedPeople people,
      boolean isPopulation,
      Evidence soFar,
      Optional<LocalDate> came) {
    if (isPopulation) {
      return Evidence.of(
          Population.claims(complete, people), ImmutableList.of(), complete.measurements());
    }
    Predicate<LocalDate> isToCome = day -> came.map(day::isAfter).orElse(true);
    return Evidence.of(
        soFar.claims(),
        Stream.concat(
                soFar.tallies().stream(),
                ExpectedTallies.of(people).stream().filter(each -> isToCome.test(each.achieved())))
            .toList(),
        Stream.concat(
                soFar.measurements().stream(),
                complete.measurements().stream().filter(each -> isToCome.test(each.measured())))
            .toList());
  }

  private static boolean isCountable(ReachedPeople people) {
    return Fractions.compare(ReachedPeople.sum(people.referred()), BigFraction.of(MOST_PEOPLE))
        <= 0;
  }

  /** An outcome whose baseline is not known is left out; then nobody engaged is its baseline. */
  private static OutcomesContract priced(OutcomesContract contract, Delivery stated) {
    return MissingAssumptions.withoutBaseCount(contract, stated).isEmpty()
        ? contract
        : contract.withCohorts(
            contract.cohorts().stream()
                .map(cohort -> cohort.withEngaged(OptionalInt.of(0)))
                .toList());
  }

  private static ImmutableList<ExpectedOutcome> expected(ReachedPeople people) {
    return people.reached().entrySet().stream()
        .map(
            each -> {
              BigFraction sum = ReachedPeople.sum(each.getValue());
              return new ExpectedOutcome(
                  each.getKey().outcome(),
                  sum,
                  sum.multiply(Fractions.of(each.getKey().quantity())));
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What the statement could not apply. That tallies have no participants matters only to rules
   * which do not hold by the pathway itself.
   */
  private static ImmutableList<NotApplied> notApplied(
      PaymentStatement statement,
      ImmutableList<RuleNeed> needs,
      boolean isPopulation,
      boolean isAfterWhatCame) {
    if (isPopulation) {
      return statement.notApplied();
    }
    ImmutableList.Builder<NotApplied> notApplied = ImmutableList.builder();
    Set<Rule> byPathway = Set.of(Rule.ONCE_EACH, Rule.IN_SEQUENCE);
    statement.notApplied().stream()
        .filter(each -> !byPathway.contains(each.rule()))
        .filter(each -> needs.stream().noneMatch(need -> need.rule() == each.rule()))
        .forEach(notApplied::add);
    needs.stream()
        .map(
            need ->
                new NotApplied(
                    need.rule(),
                    need.because()
                        + (isAfterWhatCame
                            ? ", and of those still to come only numbers are expected"
                            : ", and there are more than " + MOST_PEOPLE + " people"),
                    ImmutableList.of(),
                    Optional.of("whole people were not worked out")))
        .forEach(notApplied::add);
    return notApplied.build();
  }

  /** The last day of the period that is the last with evidence or service. */
  private static LocalDate asOf(OutcomesContract contract, Evidence evidence) {
    LocalDate service = contract.term().to().minusDays(1);
    LocalDate latest = OutcomePricer.DEFAULT.latest(contract, evidence);
    LocalDate last = latest.isAfter(service) ? latest : service;
    return contract
        .schedule()
        .map(PaymentSchedule::periods)
        .flatMap(periods -> period(periods, last).lastDay())
        .orElse(last);
  }

  private static DateRange period(Periods periods, LocalDate day) {
    return periods.period(periods.indexOf(day));
  }
}
