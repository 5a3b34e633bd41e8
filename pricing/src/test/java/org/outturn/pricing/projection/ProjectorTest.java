package org.outturn.pricing.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.contract.Term;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Revision;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.Frequency;

/** What would be due for what is expected; all figures are this test's own, worked by hand. */
class ProjectorTest {
  private static final LocalDate START = LocalDate.parse("2026-04-01");
  private static final Outcome HOUSED =
      Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build();
  private static final Outcome SUSTAINED =
      Outcome.builder()
          .id("housed-12m")
          .addRequires("housed")
          .deadweight(Deadweight.PRICED_IN)
          .build();

  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("housing-first")
          .currency("GBP")
          .term(Term.of(START, START.plusYears(3)))
          .addOutcomes(HOUSED, SUSTAINED)
          .rateCard(
              RateCard.of(
                  START,
                  Tariff.of("housed", Price.unit(gbp("600"))),
                  Tariff.of("housed-12m", Price.unit(gbp("9000")))))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
          .build();

  private static final Delivery DELIVERY =
      Delivery.builder()
          .id("housing-first")
          .addReferrals(Referrals.of(120, Arrival.on(START)))
          .addPathway(
              step("housed", Delay.ofMonths(1)).build(),
              step("housed-12m", Delay.ofMonths(12)).after("housed").build())
          .addScenarios(
              DeliveryScenario.of(
                  "LOW",
                  new Change.OfRate(Optional.of("housed"), Revision.times(new BigDecimal("0.9")))))
          .build();

  private static PathwayStep.Builder step(String outcome, Delay delay) {
    return PathwayStep.builder().outcome(outcome).rate(Share.percent(50)).delay(delay);
  }

  private static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  private static ScenarioProjection base(OutcomesContract contract, Delivery delivery) {
    return Projector.DEFAULT.project(contract, delivery, Delivery.BASE);
  }

  @Test
  void expectedNumbersAreTalliesAsLongAsNoRuleNeedsMore() {
    ScenarioProjection base = base(CONTRACT, DELIVERY);

    assertThat(base.form()).isEqualTo(EvidenceForm.TALLIES);
    assertThat(base.evidence().tallies())
        .containsExactly(
            OutcomeTally.of("housed", 60, LocalDate.parse("2026-05-01")),
            OutcomeTally.of("housed-12m", 30, LocalDate.parse("2027-05-01")));
    assertThat(base.expected())
        .containsExactly(
            new ExpectedOutcome("housed", BigFraction.of(60), BigFraction.of(60)),
            new ExpectedOutcome("housed-12m", BigFraction.of(30), BigFraction.of(30)));
    assertThat(base.total()).isEqualTo(gbp("306000"));
    assertThat(base.missing()).isEmpty();
    assertThat(base.notApplied()).isEmpty();
    assertThat(base.settlements().total()).isEqualTo(gbp("306000"));
  }

  @Test
  void eachScenarioHasItsPlan() {
    Projection projection = Projector.DEFAULT.project(CONTRACT, DELIVERY);

    assertThat(projection.plan())
        .containsExactly(
            new PlannedPayment("BASE", START, gbp("36000")),
            new PlannedPayment("BASE", START.plusYears(1), gbp("270000")),
            new PlannedPayment("LOW", START, gbp("32400")),
            new PlannedPayment("LOW", START.plusYears(1), gbp("243000")));
    assertThat(CONTRACT.withPlan(projection.plan()).planned("LOW")).hasSize(2);
    assertThatThrownBy(() -> projection.in("HIGH"))
        .hasMessage("scenario must be one of BASE, LOW but was 'HIGH'");
  }

  @Test
  void aLimitOfEachParticipantIsAppliedToAPopulation() {
    ScenarioProjection base =
        base(CONTRACT.withLimits(Limit.perParticipant("per-person", gbp("7500"))), DELIVERY);

    assertThat(base.form()).isEqualTo(EvidenceForm.POPULATION);
    assertThat(base.needs())
        .containsExactly(new RuleNeed(Rule.PART_PAY, "limit per-person is of each participant"));
    assertThat(base.evidence().size(EvidenceKind.CLAIM)).isEqualTo(90);
    assertThat(base.evidence().participants()).isEqualTo(60);
    assertThat(base.total()).isEqualTo(gbp("243000"));
    assertThat(base.notApplied()).isEmpty();
  }

  @Test
  void aRequirementThatThePathwayDoesNotLeadByIsAppliedToAPopulation() {
    Delivery independent =
        DELIVERY.withPathway(
            step("housed", Delay.ofMonths(1)).build(),
            step("housed-12m", Delay.ofMonths(13)).build());

    ScenarioProjection base = base(CONTRACT, independent);

    assertThat(base.needs()).extracting(RuleNeed::rule).containsExactly(Rule.IN_SEQUENCE);
    assertThat(base.statement().gross()).isEqualTo(gbp("576000"));
    assertThat(base.total()).as("30 of 60 were housed before").isEqualTo(gbp("306000"));
  }

  @Test
  void moreThanAPopulationCanHoldIsSaid() {
    Delivery many =
        DELIVERY.withReferrals(Referrals.of(Projector.MOST_PEOPLE + 1L, Arrival.on(START)));

    ScenarioProjection base =
        base(CONTRACT.withLimits(Limit.perParticipant("per-person", gbp("7500"))), many);

    assertThat(base.form()).isEqualTo(EvidenceForm.TALLIES);
    assertThat(base.notApplied())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.rule()).isEqualTo(Rule.PART_PAY);
              assertThat(each.because())
                  .isEqualTo(
                      "limit per-person is of each participant, and there are more than 100000"
                          + " people");
              assertThat(each.atMost()).isEmpty();
            });
  }

  @Test
  void whatIsMissingIsNamedAndLeftOut() {
    Delivery unknown =
        DELIVERY.withPathway(
            PathwayStep.builder().outcome("housed").build(),
            step("housed-12m", Delay.ofMonths(12)).after("housed").build());

    ScenarioProjection base = base(CONTRACT, unknown);

    assertThat(base.missing())
        .extracting(MissingAssumption::toString)
        .containsExactly(
            "pathway[housed].rate: which part of those who can reach 'housed' does; it is left out,"
                + " and so is housed-12m",
            "pathway[housed].delay: how long until 'housed' is achieved; it is left out, and so is"
                + " housed-12m");
    assertThat(base.total()).isEqualTo(gbp("0"));
    assertThat(base(CONTRACT, DELIVERY.withReferrals(List.of())).missing())
        .extracting(MissingAssumption::where)
        .containsExactly("referrals");
    assertThat(base(CONTRACT, DELIVERY.withPathway(DELIVERY.pathway().get(0))).missing())
        .containsExactly(new MissingAssumption("pathway[housed-12m]", "who reaches 'housed-12m'"));
  }

  @Test
  void aBaselineOfPeopleEngagedNeedsTheirNumber() {
    OutcomesContract baseline =
        CONTRACT.withOutcomes(
            HOUSED.withDeadweight(Deadweight.onCount(Baseline.ofRate(Share.percent(10)))),
            SUSTAINED);
    Delivery housed = DELIVERY.withPathway(DELIVERY.pathway().get(0));

    assertThat(base(baseline, housed).missing())
        .extracting(MissingAssumption::where)
        .contains("contract.cohorts.engaged");
    assertThat(base(baseline, housed).total()).isEqualTo(gbp("0"));
    assertThat(
            base(baseline.withCohorts(Cohort.MAIN.withEngaged(OptionalInt.of(120))), housed)
                .total())
        .as("60 less 12 of them at 600")
        .isEqualTo(gbp("28800"));
  }

  @Test
  void fractionsAreCarriedForwardFromTallyToTally() {
    Delivery thirds =
        DELIVERY
            .withReferrals(
                Referrals.of(1, Arrival.evenly(START, START.plusMonths(3), Frequency.MONTHLY)))
            .withPathway(
                PathwayStep.builder().outcome("housed").rate(Share.ONE).delay(Delay.NONE).build())
            .withScenarios();

    assertThat(base(CONTRACT, thirds).evidence().tallies())
        .extracting(OutcomeTally::quantity)
        .containsExactly(
            new BigDecimal("0.333333"), new BigDecimal("0.333334"), new BigDecimal("0.333333"));
  }

  @Test
  void laterVerificationMovesAPaymentAndNotAPrice() {
    Delivery verified =
        DELIVERY.withPathway(
            step("housed", Delay.ofMonths(1)).verification(Delay.ofDays(70)).build());
    OutcomesContract indexed =
        CONTRACT.withRateCard(
            RateCard.of(
                    START,
                    Tariff.of("housed", Price.unit(gbp("600"))),
                    Tariff.of("housed-12m", Price.unit(gbp("9000"))))
                .withPriceDate(PriceDate.REFERRED));

    assertThat(base(CONTRACT, verified).form()).isEqualTo(EvidenceForm.TALLIES);
    assertThat(base(CONTRACT, verified).byPeriod())
        .containsExactly(Map.entry(START.plusMonths(3), gbp("36000")));
    assertThat(base(indexed, verified).byPeriod())
        .containsExactly(Map.entry(START.plusMonths(3), gbp("36000")));
  }

  @Test
  void twoDaysOfAchievementMayBeOneOfVerification() {
    Delivery monthEnds =
        DELIVERY
            .withReferrals(
                Referrals.of(1, Arrival.on(LocalDate.parse("2026-08-30"))),
                Referrals.of(1, Arrival.on(LocalDate.parse("2026-08-31"))))
            .withPathway(step("housed", Delay.NONE).verification(Delay.ofMonths(1)).build())
            .withScenarios();

    assertThat(base(CONTRACT, monthEnds).evidence().tallies())
        .containsExactly(OutcomeTally.of("housed", 1, LocalDate.parse("2026-09-30")));
  }

  @Test
  void refusesADeliveryOfAnotherContract() {
    assertThatThrownBy(
            () ->
                Projector.DEFAULT.project(
                    CONTRACT,
                    DELIVERY.withScenarios().withPathway(step("job", Delay.NONE).build())))
        .hasMessageContaining(
            "pathway[0].outcome: 'job' is not an outcome of the contract; expected one of housed,"
                + " housed-12m");
  }
}
