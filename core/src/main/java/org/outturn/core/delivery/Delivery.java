package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.contract.Source;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Share;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Require;

/**
 * What is expected to happen under a contract: who is referred when, which part of them reaches
 * which outcome how much later, what is measured on whole cohorts, and in which scenarios any of it
 * is otherwise.
 *
 * <pre>{@code
 * Delivery delivery = Delivery.builder()
 *     .id("housing-first")
 *     .addReferrals(Referrals.of(120, Arrival.evenly(start, start.plusYears(1), Frequency.MONTHLY)))
 *     .addPathway(PathwayStep.builder().outcome("housed").rate(Share.percent(60))
 *         .delay(Delay.ofMonths(2)).build())
 *     .addScenarios(DeliveryScenario.of("LOW",
 *         new Change.OfReferrals(Revision.times(new BigDecimal("0.8")))))
 *     .build();
 * }</pre>
 *
 * <p>Holds no price and no person, and is not bound to a contract: {@link DeliveryFit} says whether
 * it is of one. The order of its rows and steps says nothing.
 */
@OutturnStyle
@Value.Immutable
public interface Delivery extends WithDelivery {

  /** The scenario in which everything is as stated, unless one of this name says otherwise. */
  String BASE = "BASE";

  /**
   * Starts a delivery.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its short name.
   *
   * @return such as {@code skill-mill}
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * Who is referred when.
   *
   * @return may be empty, where all outcomes are measured on whole cohorts
   */
  ImmutableList<Referrals> referrals();

  /**
   * How they come from outcome to outcome.
   *
   * @return a step for each outcome that is reached
   */
  ImmutableList<PathwayStep> pathway();

  /**
   * What is measured on whole cohorts: rates, savings, effects, and the scores that gates and
   * factors ask for.
   *
   * @return may be empty
   */
  ImmutableList<OutcomeMeasurement> measurements();

  /**
   * In which ways things may come otherwise.
   *
   * @return may be empty
   */
  ImmutableList<DeliveryScenario> scenarios();

  /**
   * How far numbers may come otherwise, for simulation.
   *
   * @return may be empty
   */
  ImmutableList<Uncertainty> uncertainty();

  /**
   * How much of what is uncertain moves together: at 1 all numbers are as good or as bad as each
   * other, at 0 none says anything of another.
   *
   * @return the correlation of any two, from 0 to 1; 0 unless stated
   */
  @Value.Default
  default Share together() {
    return Share.ZERO;
  }

  /**
   * What decides the answer and is not known, in words.
   *
   * @return may be empty
   */
  ImmutableList<String> unknowns();

  /**
   * What was assumed where nothing was published or agreed, in words.
   *
   * @return may be empty
   */
  ImmutableList<String> assumptions();

  /**
   * Where the figures come from.
   *
   * @return may be empty
   */
  ImmutableList<Source> sources();

  /**
   * The pathway in the order in which it is gone.
   *
   * @return each step after the one it comes after, else by the ids of outcomes: the order in which
   *     they were stated says nothing
   */
  @Value.Lazy
  default ImmutableList<PathwayStep> pathwayInOrder() {
    return PathwayOrder.of(pathway());
  }

  /**
   * What a scenario may change.
   *
   * @return the numbers as stated
   */
  default DeliveryNumbers numbers() {
    return new DeliveryNumbers(referrals(), pathway(), measurements());
  }

  /**
   * The names of all scenarios.
   *
   * @return those stated, after {@link #BASE} where it is not one of them
   */
  default ImmutableSet<String> scenarioNames() {
    Stream<String> stated = scenarios().stream().map(DeliveryScenario::name);
    return (scenarios().stream().anyMatch(each -> each.name().equals(BASE))
            ? stated
            : Stream.concat(Stream.of(BASE), stated))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * This delivery as it comes in a scenario.
   *
   * @param scenario its name, such as {@code LOW}
   * @return a delivery of the numbers of that scenario, which states neither scenario nor
   *     uncertainty
   * @throws IllegalArgumentException when there is no such scenario, naming those there are
   */
  default Delivery in(String scenario) {
    Require.that(
        scenarioNames().contains(scenario),
        "scenario",
        "must be " + ListedNames.oneOf(scenarioNames()),
        "'" + scenario + "'");
    Optional<DeliveryScenario> stated =
        scenarios().stream().filter(each -> each.name().equals(scenario)).findFirst();
    return in(stated.orElseGet(() -> DeliveryScenario.of(BASE)));
  }

  /**
   * This delivery as it comes where some numbers are otherwise.
   *
   * @param scenario what is otherwise
   * @return a delivery of the numbers then, which states neither scenario nor uncertainty
   */
  default Delivery in(DeliveryScenario scenario) {
    DeliveryNumbers numbers = numbers().in(scenario);
    return builder()
        .id(id())
        .name(name())
        .addAllReferrals(numbers.referrals())
        .addAllPathway(numbers.pathway())
        .addAllMeasurements(numbers.measurements())
        .together(together())
        .addAllUnknowns(unknowns())
        .addAllAssumptions(assumptions())
        .addAllSources(sources())
        .build();
  }

  /** Refuses parts that do not fit each other, with every misfit. */
  @Value.Check
  default void check() {
    Require.id(id(), "id");
    Problems problems = new Problems();
    DeliveryRules.referrals(referrals(), problems);
    DeliveryRules.pathway(pathway(), problems);
    DeliveryRules.measurements(pathway(), measurements(), problems);
    DeliveryRules.scenarios(numbers(), scenarios(), problems);
    DeliveryRules.uncertainty(numbers(), uncertainty(), problems);
    problems.throwIfAny();
  }

  /** Builds a delivery. */
  final class Builder extends ImmutableDelivery.Builder {
    Builder() {}
  }
}
