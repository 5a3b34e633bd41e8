package org.outturn.pricing.incentive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.projection.Projector;
import org.outturn.pricing.projection.ScenarioProjection;

/**
 * Says what a contract makes worth doing: {@code Incentives.DEFAULT.segments(contract, delivery,
 * "BASE", costs)}. Every figure is a difference of two pricings by the engine, so that tiers,
 * limits and gates are in it. Has no state; thread-safe.
 */
public final class Incentives {
  /** The calculator. */
  public static final Incentives DEFAULT = new Incentives();

  /** The most outcomes that can be looked ahead. */
  public static final int MOST_AHEAD = 1_000;

  /** How many more of each outcome are looked at where nobody says. */
  public static final int USUAL_AHEAD = 20;

  private Incentives() {}

  /**
   * All that a contract makes worth doing, in one scenario of what is expected.
   *
   * @param contract the contract
   * @param delivery who is expected to reach what, by segment
   * @param scenario its scenario, such as {@code BASE}
   * @param costs what one person of each segment costs, by its id; under the empty text what
   *     everyone else does
   * @param evidence what happened; empty to look ahead from what is expected
   * @param ahead how many more of each outcome are looked at, from 1 to 1,000
   * @return the gain by a person of each segment, and what the next outcomes are worth
   * @throws IllegalArgumentException for a scenario or segment that the delivery does not have, a
   *     cost in another currency, or an assumption that is missing
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public IncentiveAnswer answer(
      OutcomesContract contract,
      Delivery delivery,
      String scenario,
      ImmutableMap<String, Amount> costs,
      Optional<Evidence> evidence,
      int ahead) {
    ScenarioProjection projection =
        Projector.DEFAULT.project(contract, delivery, scenario).complete();
    return new IncentiveAnswer(
        projection,
        evidence
            .map(happened -> OutcomePricer.DEFAULT.price(contract, happened).notApplied())
            .orElse(ImmutableList.of()),
        segments(contract, delivery, scenario, costs),
        worths(contract, evidence.orElse(projection.evidence()), ahead));
  }

  /**
   * What the provider gains by a person of each segment.
   *
   * @param contract the contract
   * @param delivery who is expected to reach what, by segment
   * @param scenario its scenario, such as {@code BASE}
   * @param costs what one person of each segment costs, by its id; under the empty text what
   *     everyone else does
   * @return one for each segment that people are referred of, that of people of none first, then by
   *     their ids
   * @throws IllegalArgumentException for a scenario or segment that the delivery does not have, a
   *     cost in another currency, or an assumption that is missing
   */
  public ImmutableList<SegmentIncentive> segments(
      OutcomesContract contract,
      Delivery delivery,
      String scenario,
      ImmutableMap<String, Amount> costs) {
    Delivery stated = delivery.in(scenario);
    TreeMap<String, BigFraction> people = new TreeMap<>();
    stated.referrals().stream()
        .filter(row -> row.number().signum() > 0)
        .forEach(
            row ->
                people.merge(
                    row.segment().orElse(""), Fractions.of(row.number()), BigFraction::add));
    costs.forEach((segment, cost) -> check(contract, people, segment, cost));
    ScenarioProjection all = project(contract, stated);
    List<Gain> gains = new ArrayList<>();
    people.forEach(
        (segment, number) -> {
          Delivery others = of(stated, segment, false);
          BigFraction payment =
              Fractions.of(all.total().minus(total(contract, others)).value()).divide(number);
          BigFraction cost =
              Optional.ofNullable(costs.getOrDefault(segment, costs.get("")))
                  .map(each -> Fractions.of(each.value()))
                  .orElse(BigFraction.ZERO);
          SegmentIncentive.Builder builder =
              SegmentIncentive.builder()
                  .segment(Optional.of(segment).filter(id -> !id.isEmpty()))
                  .people(number)
                  .payment(payment)
                  .cost(cost);
          gains.add(new Gain(segment, payment.subtract(cost), builder));
        });
    return gains.stream()
        .map(each -> complete(each, gains, reached(contract, stated, each.segment(), people)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a person of a segment brings, before it is held against the others. */
  private record Gain(String segment, BigFraction each, SegmentIncentive.Builder builder) {}

  private static void check(
      OutcomesContract contract, Map<String, BigFraction> people, String segment, Amount cost) {
    Require.that(
        segment.isEmpty() || people.containsKey(segment),
        "cost",
        "must be of a segment that people are referred of, " + ListedNames.oneOf(people.keySet()),
        "of '" + segment + "'");
    Require.that(
        cost.currency().equals(contract.currency()) && cost.signum() >= 0,
        "cost",
        "must be at least 0, in " + contract.currency() + ",",
        cost);
  }

  private static ScenarioProjection project(OutcomesContract contract, Delivery stated) {
    return Projector.DEFAULT.project(contract, stated, Delivery.BASE).complete();
  }

  /** Without the people of a segment there may be nobody, which is no missing assumption here. */
  private static Amount total(OutcomesContract contract, Delivery others) {
    return Projector.DEFAULT.project(contract, others, Delivery.BASE).total();
  }

  private static Delivery of(Delivery stated, String segment, boolean isWanted) {
    return stated.withReferrals(
        stated.referrals().stream().filter(row -> isIn(row, segment) == isWanted).toList());
  }

  private static boolean isIn(Referrals row, String segment) {
    return row.segment().orElse("").equals(segment);
  }

  /** How many of each outcome one person of a segment reaches. */
  private static ImmutableSortedMap<String, BigFraction> reached(
      OutcomesContract contract, Delivery stated, String segment, Map<String, BigFraction> people) {
    return project(contract, of(stated, segment, true)).expected().stream()
        .filter(each -> each.quantity().signum() > 0)
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                each -> each.outcome(),
                each -> each.quantity().divide(people.get(segment))));
  }

  private static SegmentIncentive complete(
      Gain segment, List<Gain> all, ImmutableSortedMap<String, BigFraction> reached) {
    BigFraction gain = segment.each();
    BigFraction most = gain;
    BigFraction least = gain;
    for (Gain other : all) {
      most = Fractions.compare(other.each(), most) > 0 ? other.each() : most;
      least = Fractions.compare(other.each(), least) < 0 ? other.each() : least;
    }
    BigFraction less = most.subtract(gain);
    boolean isMost = less.signum() == 0 && !most.equals(least);
    ImmutableSortedMap.Builder<String, BigFraction> differentials =
        ImmutableSortedMap.naturalOrder();
    if (less.signum() > 0) {
      reached.forEach((outcome, number) -> differentials.put(outcome, less.divide(number)));
    }
    return segment
        .builder()
        .less(less)
        .differentials(differentials.build())
        .pull(
            gain.signum() < 0
                ? SegmentIncentive.Pull.PARKED
                : isMost ? SegmentIncentive.Pull.CREAMED : SegmentIncentive.Pull.TAKEN)
        .build();
  }

  /**
   * What one more of each outcome that is counted is worth, on the last day there is evidence of.
   *
   * @param contract the contract
   * @param evidence what happened, or is expected
   * @param ahead how many more of each are looked at, from 1 to 1,000
   * @return one for each outcome and segment that has a price, in the order of the rate card
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public ImmutableList<MarginalWorth> worths(
      OutcomesContract contract, Evidence evidence, int ahead) {
    Require.that(
        ahead >= 1 && ahead <= MOST_AHEAD, "ahead", "must be from 1 to " + MOST_AHEAD, ahead);
    PricedTerms terms = PricedTerms.of(contract);
    return contract.rateCard().versions().stream()
        .flatMap(version -> version.tariffs().stream())
        .filter(tariff -> isCounted(contract, tariff))
        .map(tariff -> new Key(tariff.outcome(), tariff.segment()))
        .distinct()
        .map(key -> worth(terms, evidence, key, ahead))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isCounted(OutcomesContract contract, Tariff tariff) {
    return contract.outcomes().stream()
        .filter(outcome -> outcome.measure() == Measure.PARTICIPANT)
        .map(Outcome::id)
        .anyMatch(tariff.outcome()::equals);
  }

  /** People whose outcome has a price. */
  private record Key(String outcome, Optional<String> segment) {}

  private static MarginalWorth worth(PricedTerms terms, Evidence evidence, Key key, int ahead) {
    LocalDate day = OutcomePricer.DEFAULT.latest(terms.contract(), evidence);
    Amount before = OutcomePricer.DEFAULT.price(terms, evidence, day).total();
    List<MarginalWorth.Step> steps = new ArrayList<>();
    for (int more = 1; more <= ahead; more++) {
      Amount after =
          OutcomePricer.DEFAULT.price(terms, plus(evidence, key, day, more), day).total();
      Amount each = after.minus(before);
      int last = steps.size() - 1;
      if (last >= 0 && steps.get(last).each().equals(each)) {
        steps.set(last, new MarginalWorth.Step(steps.get(last).from(), more, each));
      } else {
        steps.add(new MarginalWorth.Step(more, more, each));
      }
      before = after;
    }
    return new MarginalWorth(key.outcome(), key.segment(), ImmutableList.copyOf(steps));
  }

  /** So many more on a day, added to the tally of that day where there is one. */
  private static Evidence plus(Evidence evidence, Key key, LocalDate day, int more) {
    OutcomeTally added = OutcomeTally.of(key.outcome(), more, day).withSegment(key.segment());
    BigDecimal there =
        evidence.tallies().stream()
            .filter(each -> isAlike(each, added))
            .map(OutcomeTally::quantity)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Stream<OutcomeTally> others = evidence.tallies().stream().filter(each -> !isAlike(each, added));
    return Evidence.of(
        evidence.claims(),
        Stream.concat(others, Stream.of(added.withQuantity(there.add(added.quantity())))).toList(),
        evidence.measurements());
  }

  private static boolean isAlike(OutcomeTally one, OutcomeTally other) {
    return one.outcome().equals(other.outcome())
        && one.cohort().equals(other.cohort())
        && one.segment().equals(other.segment())
        && one.achieved().equals(other.achieved());
  }
}
