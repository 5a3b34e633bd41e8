package org.outturn.pricing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.Deliveries;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;

/** What holds of every projection of a contract of unit prices. */
class ProjectorProperties {
  private static final LocalDate START = LocalDate.parse("2020-01-01");
  private static final List<String> OUTCOMES = List.of("a", "b", "c");
  private static final List<Optional<String>> SEGMENTS =
      List.of(Optional.empty(), Optional.of("s"));

  /** A millionth of an outcome is worth a penny, so that no rounding of money hides one. */
  private static final Amount PRICE = Amount.of("GBP", "10000");

  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("generated")
          .currency("GBP")
          .term(Term.of(START, START.plusYears(9)))
          .addCohorts(
              Cohort.builder().id("main").addSegments(new Segment("s", Optional.empty())).build())
          .addAllOutcomes(
              OUTCOMES.stream()
                  .map(id -> Outcome.builder().id(id).deadweight(Deadweight.PRICED_IN).build())
                  .toList())
          .rateCard(
              RateCard.of(
                  START,
                  OUTCOMES.stream()
                      .map(id -> Tariff.of(id, Price.unit(PRICE)))
                      .toArray(Tariff[]::new)))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .build();

  private static final OutcomesContract OF_PARTICIPANTS =
      CONTRACT.withLimits(Limit.perParticipant("per-person", Amount.of("GBP", "15000")));

  @Provide
  Arbitrary<Delivery> deliveries() {
    return Deliveries.any();
  }

  private static ScenarioProjection base(OutcomesContract contract, Delivery delivery) {
    return Projector.DEFAULT.project(contract, delivery, Delivery.BASE);
  }

  /** Worked out anew: those referred times the rates on the way to an outcome. */
  private static BigFraction reached(Delivery delivery, String outcome, Optional<String> segment) {
    Optional<PathwayStep> step =
        delivery.pathway().stream().filter(each -> each.outcome().equals(outcome)).findFirst();
    return step.map(
            each ->
                each.after()
                    .map(before -> reached(delivery, before, segment))
                    .orElseGet(() -> referred(delivery, segment))
                    .multiply(each.rate(Optional.empty(), segment).orElseThrow().toFraction()))
        .orElse(BigFraction.ZERO);
  }

  private static BigFraction referred(Delivery delivery, Optional<String> segment) {
    return delivery.referrals().stream()
        .filter(row -> row.segment().equals(segment))
        .map(row -> Fractions.of(row.number()))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static BigFraction total(Stream<BigDecimal> quantities) {
    return quantities.map(Fractions::of).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static Delivery times(Delivery delivery, long factor) {
    return delivery.withReferrals(
        delivery.referrals().stream()
            .map(row -> row.withNumber(row.number().multiply(BigDecimal.valueOf(factor))))
            .toList());
  }

  @Property(tries = 200)
  void talliesSumToReferralsTimesRates(@ForAll("deliveries") Delivery delivery) {
    ScenarioProjection base = base(CONTRACT, delivery);

    assertThat(base.form()).isEqualTo(EvidenceForm.TALLIES);
    for (String outcome : OUTCOMES) {
      for (Optional<String> segment : SEGMENTS) {
        BigFraction tallied =
            total(
                base.evidence().tallies().stream()
                    .filter(each -> each.outcome().equals(outcome))
                    .filter(each -> each.segment().equals(segment))
                    .map(OutcomeTally::quantity));
        BigFraction off = tallied.subtract(reached(delivery, outcome, segment)).abs();
        assertThat(Fractions.compare(off, BigFraction.of(1, 2_000_000))).isLessThanOrEqualTo(0);
      }
    }
  }

  @Property(tries = 200)
  void noMoreReachAnOutcomeThanAreReferred(@ForAll("deliveries") Delivery delivery) {
    BigFraction referred =
        SEGMENTS.stream()
            .map(segment -> referred(delivery, segment))
            .reduce(BigFraction.ZERO, BigFraction::add);

    assertThat(base(CONTRACT, delivery).expected())
        .allMatch(each -> Fractions.compare(each.people(), referred) <= 0);
  }

  @Property(tries = 200)
  void twiceThePeopleAreTwiceThePayment(@ForAll("deliveries") Delivery delivery) {
    Amount once = base(CONTRACT, delivery).total();
    Amount twice = base(CONTRACT, times(delivery, 2)).total();

    long most = (long) OUTCOMES.size() * SEGMENTS.size();
    assertThat(Math.abs(twice.toMinor() - 2 * once.toMinor()))
        .as("a millionth of each outcome and segment at most")
        .isLessThanOrEqualTo(most);
  }

  @Property(tries = 200)
  void aPopulationIsWholeAndStaysWithinHalfAPerson(@ForAll("deliveries") Delivery delivery) {
    ScenarioProjection base = base(OF_PARTICIPANTS, delivery);

    if (base.form() == EvidenceForm.TALLIES) {
      assertThat(delivery.pathway()).isEmpty();
    }
    for (PathwayStep step : delivery.pathway()) {
      step.after()
          .ifPresent(
              before ->
                  assertThat(claims(base, step.outcome()))
                      .isLessThanOrEqualTo(claims(base, before)));
    }
    assertThat(base.evidence().claims())
        .allMatch(claim -> claim.quantity().compareTo(BigDecimal.ONE) == 0);
    assertThat(base.statement().lines().stream().filter(line -> !line.isAdjustment()))
        .hasSize(base.evidence().size());
  }

  private static long claims(ScenarioProjection projection, String outcome) {
    return projection.evidence().claims().stream()
        .map(OutcomeClaim::outcome)
        .filter(outcome::equals)
        .count();
  }

  @Property(tries = 200)
  void theOrderOfEntriesChangesNothing(@ForAll("deliveries") Delivery delivery) {
    Delivery reversed =
        delivery
            .withReferrals(Lists.reverse(delivery.referrals()))
            .withPathway(Lists.reverse(delivery.pathway()))
            .withScenarios(
                delivery.scenarios().stream()
                    .map(each -> new DeliveryScenario(each.name(), each.changes().reverse()))
                    .toList());

    assertThat(Projector.DEFAULT.project(CONTRACT, reversed))
        .isEqualTo(Projector.DEFAULT.project(CONTRACT, delivery));
    assertThat(base(OF_PARTICIPANTS, reversed)).isEqualTo(base(OF_PARTICIPANTS, delivery));
  }

  @Property(tries = 100)
  void aBaseWithoutChangesIsNoScenario(@ForAll("deliveries") Delivery delivery) {
    Delivery stated = delivery.withScenarios(DeliveryScenario.of(Delivery.BASE));

    assertThat(base(CONTRACT, stated)).isEqualTo(base(CONTRACT, delivery.withScenarios()));
  }

  @Property(tries = 100)
  void whatNobodyReachesPaysNothing(@ForAll("deliveries") Delivery delivery) {
    Delivery nobody =
        delivery.withPathway(
            delivery.pathway().stream()
                .map(step -> step.withRate(Share.ZERO).withRates(List.of()))
                .toList());

    assertThat(base(CONTRACT, nobody).evidence().size()).isZero();
    assertThat(base(CONTRACT, nobody).total().signum()).isZero();
  }
}
