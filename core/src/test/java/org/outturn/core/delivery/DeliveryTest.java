package org.outturn.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** What a delivery says in its scenarios; all figures are this test's own. */
class DeliveryTest {
  private static final LocalDate START = LocalDate.parse("2026-04-01");
  private static final Optional<String> NONE = Optional.empty();

  private static final PathwayStep HOUSED =
      PathwayStep.builder()
          .outcome("housed")
          .rate(Share.percent(60))
          .addRates(
              RateFor.ofSegment("young", Share.percent(50)),
              RateFor.ofCohort("north", Share.percent(40)),
              new RateFor(Optional.of("north"), Optional.of("young"), Share.percent(30)))
          .delay(Delay.ofMonths(2))
          .build();

  private static final Delivery DELIVERY =
      Delivery.builder()
          .id("housing-first")
          .addReferrals(
              Referrals.of(120, Arrival.evenly(START, START.plusYears(1), Frequency.QUARTERLY)))
          .addPathway(
              HOUSED,
              PathwayStep.builder().outcome("job").after("housed").rate(Share.percent(20)).build())
          .addMeasurements(OutcomeMeasurement.of("score", START, BigDecimal.TEN))
          .addScenarios(
              DeliveryScenario.of(
                  "LOW",
                  new Change.OfReferrals(Revision.times(new BigDecimal("0.8"))),
                  new Change.OfRate(NONE, Revision.times(new BigDecimal("0.5"))),
                  new Change.OfRate(Optional.of("job"), Revision.to(Share.percent(15))),
                  new Change.OfDelay(NONE, Revision.times(new BigDecimal("1.5"))),
                  new Change.OfMeasured(NONE, Revision.to(BigDecimal.ONE))),
              DeliveryScenario.of("HIGH", new Change.OfReferrals(Revision.to(BigDecimal.TEN))))
          .build();

  @Test
  void theMostPreciseRateHolds() {
    Optional<String> north = Optional.of("north");
    Optional<String> young = Optional.of("young");

    assertThat(HOUSED.rate(NONE, NONE)).contains(Share.percent(60));
    assertThat(HOUSED.rate(NONE, young)).contains(Share.percent(50));
    assertThat(HOUSED.rate(north, NONE)).contains(Share.percent(40));
    assertThat(HOUSED.rate(north, young)).contains(Share.percent(30));
    assertThat(HOUSED.rate(Optional.of("south"), young)).contains(Share.percent(50));
  }

  @Test
  void peopleComeInEqualPartsOnTheFirstDaysOfPeriods() {
    assertThat(DELIVERY.referrals().get(0).arrival().parts())
        .containsExactly(
            Map.entry(START, Share.of(1, 4)),
            Map.entry(LocalDate.parse("2026-07-01"), Share.of(1, 4)),
            Map.entry(LocalDate.parse("2026-10-01"), Share.of(1, 4)),
            Map.entry(LocalDate.parse("2027-01-01"), Share.of(1, 4)));
  }

  @Test
  void aScenarioChangesWhatItSays() {
    Delivery low = DELIVERY.in("LOW");

    assertThat(low.referrals().get(0).number()).isEqualByComparingTo("96");
    assertThat(low.pathway().get(0).rate()).contains(Share.percent(30));
    assertThat(low.pathway().get(0).rates().get(2).rate()).isEqualTo(Share.percent(15));
    assertThat(low.pathway().get(0).delay()).contains(Delay.ofMonths(3));
    assertThat(low.pathway().get(1).rate()).contains(Share.percent(15));
    assertThat(low.pathway().get(1).delay()).isEmpty();
    assertThat(low.measurements().get(0).value()).contains(BigDecimal.ONE);
    assertThat(low.scenarios()).isEmpty();
    assertThat(DELIVERY.in("HIGH").referrals().get(0).number()).isEqualByComparingTo("10");
  }

  @Test
  void theBaseIsAsStatedUnlessAScenarioSaysOtherwise() {
    assertThat(DELIVERY.scenarioNames()).containsExactly("BASE", "LOW", "HIGH");
    assertThat(DELIVERY.in("BASE")).isEqualTo(DELIVERY.withScenarios(List.of()));
    assertThat(DELIVERY.withScenarios(DeliveryScenario.of("BASE")).in("BASE"))
        .isEqualTo(DELIVERY.withScenarios(List.of()));
    assertThatThrownBy(() -> DELIVERY.in("WORST"))
        .hasMessage("scenario must be one of BASE, LOW, HIGH but was 'WORST'");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> new Delay(-1, 0))
        .hasMessage("months must be from 0 to 1200 but was -1");
    assertThatThrownBy(() -> new RateFor(NONE, NONE, Share.ONE))
        .hasMessage("rate must state cohort or segment but stated neither");
    assertThatThrownBy(() -> HOUSED.withAfter("housed"))
        .hasMessage("after must not name the outcome itself but was housed");
    assertThatThrownBy(
            () ->
                HOUSED.withRates(
                    RateFor.ofSegment("young", Share.ONE), RateFor.ofSegment("young", Share.ZERO)))
        .hasMessage(
            "rates: the one of any cohort and segment 'young' stands twice; expected people who"
                + " differ");
    assertThatThrownBy(
            () ->
                Arrival.weighted(
                    START,
                    START.plusYears(1),
                    Frequency.YEARLY,
                    List.of(BigDecimal.ONE, BigDecimal.ONE)))
        .hasMessage(
            "weights must be 1, one for each period from 2026-04-01 to 2027-04-01, but was 2");
  }

  @Test
  void namesWhatTheContractDoesNotKnow() {
    OutcomesContract contract =
        OutcomesContract.builder()
            .id("housing")
            .currency("GBP")
            .term(Term.of(START, START.plusYears(3)))
            .addOutcomes(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
            .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(Amount.of("GBP", "600")))))
            .payers(Payers.byShares(OutcomePayer.sole("council")))
            .build();
    Problems problems = new Problems();

    DeliveryFit.check(contract, DELIVERY, problems);

    assertThat(problems.found())
        .extracting(Problem::toString)
        .containsExactly(
            "pathway[0].rates[0].segment: 'young' is not a segment of the contract; expected none,"
                + " as it has none",
            "pathway[0].rates[2].segment: 'young' is not a segment of cohort 'north' of the"
                + " contract; expected none, as it has none",
            "pathway[1].outcome: 'job' is not an outcome of the contract; expected one of housed",
            "measurements[0]: text of the form aaaaa is not an outcome of this contract; expected"
                + " one of housed");
  }
}
