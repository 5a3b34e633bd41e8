package org.outturn.pricing.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.DiscountBand;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.Publication;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Revision;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.appraisal.Pocket;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.Incentives;
import org.outturn.pricing.incentive.MarginalWorth;
import org.outturn.pricing.incentive.PersonCost;
import org.outturn.pricing.incentive.SegmentIncentive;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.projection.MissingAssumption;
import org.outturn.pricing.simulation.Simulation;

/** A business case in Java alone: five homes expected at 1,000.00 each; all figures are made up. */
class BusinessCaseCalculatorTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("housing")
          .currency("GBP")
          .term(Term.of(START, START.plusYears(1)))
          .addOutcome(Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build())
          .rateCard(RateCard.of(START, Tariff.of("home", Price.unit(pounds("1000")))))
          .addLimit(Limit.ofContract("cap", pounds("5500")))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
          .build();
  private static final Evidence EXPECTED =
      Evidence.ofTallies(
          List.of(
              OutcomeTally.of("home", 2, LocalDate.of(2020, 2, 1)),
              OutcomeTally.of("home", 3, LocalDate.of(2020, 8, 1))));
  private static final FinanceCase FINANCE =
      FinanceCase.builder()
          .id("money")
          .currency(Currencies.of("GBP"))
          .addCost(Cost.on(CostKind.DELIVERY, START, pounds("4000")))
          .addTranche(
              Tranche.builder()
                  .id("loan")
                  .form(TrancheForm.LOAN)
                  .commitment(pounds("4000"))
                  .rank(1)
                  .rate(AnnualRate.parse("0.05"))
                  .build())
          .distribution(
              DistributionTerms.builder().frequency(Frequency.QUARTERLY).anchor(START).build())
          .build();
  private static final BusinessCase TERMS =
      BusinessCase.builder()
          .id("case")
          .currency(Currencies.of("GBP"))
          .volumes(VolumeFactors.of("0.5", "1", "1.2"))
          .inputsBudget(pounds("6000"))
          .build();

  private static Amount pounds(String amount) {
    return Amount.of("GBP", amount);
  }

  private static BusinessCaseQuestion asked() {
    return BusinessCaseQuestion.builder()
        .terms(TERMS)
        .contract(CONTRACT)
        .evidence(EXPECTED)
        .finance(FINANCE)
        .build();
  }

  @Test
  void answersWithPaymentsReturnsAndTheCostOfInputs() {
    BusinessCaseAnswer answer = BusinessCaseCalculator.DEFAULT.answer(asked());

    // 2.5, 5 and 6 homes at 1,000.00, at most 5,500.00.
    assertThat(answer.volumes())
        .extracting(each -> each.statement().net())
        .containsExactly(pounds("2500"), pounds("5000"), pounds("5500"));
    assertThat(answer.at(Volume.HIGH).returns().income()).isEqualTo(pounds("5500"));
    assertThat(answer.side(Volume.BASE, BusinessCaseAnswer.OUTCOMES).costPerOutcome())
        .hasValue(BigFraction.of(1000));
    assertThat(answer.side(Volume.LOW, BusinessCaseAnswer.INPUTS).costPerOutcome())
        .hasValue(BigFraction.of(2400));
  }

  @Test
  void tellsEachVolumeBeforeItIsPriced() {
    List<Volume> told = new ArrayList<>();
    BusinessCaseCalculator.DEFAULT.answer(asked(), told::add);

    assertThat(told).containsExactly(Volume.LOW, Volume.BASE, Volume.HIGH);
  }

  @Test
  void refusesEveryMisfitAtOnce() {
    assertThatThrownBy(
            () ->
                BusinessCaseQuestion.builder()
                    .terms(TERMS.withOutcome("job"))
                    .finance(FINANCE)
                    .contract(CONTRACT)
                    .evidence(
                        Evidence.ofClaims(
                            List.of(OutcomeClaim.of("C1", "P1", "home", START.plusDays(1)))))
                    .build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "outcome: 'job' is not an outcome of the contract; expected one of home\n"
                + "finance: expected tallies, which can be multiplied, and no claims or"
                + " measurements, but found 1 of them");
  }

  @Test
  void refusesFactorsOutOfOrderOrTooFine() {
    assertThatThrownBy(() -> VolumeFactors.of("1", "0.8", "1.2"))
        .hasMessage("base must be >= low, 1, but was 0.8");
    assertThatThrownBy(() -> VolumeFactors.of("0.8", "1", "101"))
        .hasMessage("high must be <= 100 but was 101");
    assertThat(VolumeFactors.of("0.8", "1", "1.2").of(Volume.LOW)).isEqualTo(new BigDecimal("0.8"));
  }

  private static Delivery delivery(Share rate) {
    return Delivery.builder()
        .id("expected")
        .addReferrals(
            Referrals.of(8, Arrival.evenly(START, START.plusYears(1), Frequency.QUARTERLY)))
        .addPathway(
            PathwayStep.builder().outcome("home").rate(rate).delay(Delay.ofMonths(1)).build())
        .addScenarios(
            DeliveryScenario.of(
                "LOW", new Change.OfRate(Optional.empty(), Revision.times(new BigDecimal("0.5")))),
            DeliveryScenario.of(
                "HIGH", new Change.OfReferrals(Revision.times(new BigDecimal("1.5")))))
        .build();
  }

  private static BusinessCaseQuestion ofDelivery(BusinessCase terms) {
    return BusinessCaseQuestion.builder()
        .terms(terms)
        .contract(CONTRACT)
        .delivery(delivery(Share.parse("0.5")))
        .build();
  }

  private static final BusinessCase BY_SCENARIO = TERMS.withVolumes(Optional.empty());

  @Test
  void asksADeliveryByItsScenarios() {
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(ofDelivery(BY_SCENARIO).withFinance(FINANCE));

    // 8 people, half of them, a quarter of them, and half of 12 of them, at 1,000.00 a home.
    assertThat(answer.volumes())
        .extracting(each -> each.statement().net())
        .containsExactly(pounds("2000"), pounds("4000"), pounds("5500"));
    assertThat(answer.at(Volume.BASE).projection().orElseThrow().expected().get(0).people())
        .isEqualTo(BigFraction.of(4));
    assertThat(answer.at(Volume.HIGH).returns().income()).isEqualTo(pounds("5500"));
    assertThat(answer.side(Volume.LOW, BusinessCaseAnswer.INPUTS).costPerOutcome())
        .hasValue(BigFraction.of(3000));
    assertThat(answer.at(Volume.BASE).missing()).isEmpty();
    assertThat(answer.at(Volume.BASE).notApplied()).isEmpty();
  }

  @Test
  void multipliesTheReferralsOfADeliveryWhereVolumesAreStated() {
    BusinessCaseAnswer answer = BusinessCaseCalculator.DEFAULT.answer(ofDelivery(TERMS));

    assertThat(answer.volumes())
        .extracting(each -> each.statement().net())
        .containsExactly(pounds("2000"), pounds("4000"), pounds("4800"));
  }

  @Test
  void answersWhatIsAskedAndNoMore() {
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(
            ofDelivery(BY_SCENARIO.withInputsBudget(Optional.empty())));

    assertThat(answer.compared()).isEmpty();
    assertThat(answer.at(Volume.BASE).waterfall()).isEmpty();
    assertThat(answer.at(Volume.BASE).value()).isEmpty();
    assertThat(answer.simulation()).isEmpty();
    assertThatThrownBy(() -> answer.at(Volume.BASE).returns())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the business case states no finance");
    assertThatThrownBy(() -> answer.side(Volume.BASE, BusinessCaseAnswer.INPUTS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the business case compares nothing with inputs");
  }

  @Test
  void saysWhatIsMissingInPlaceOfGuessingIt() {
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(
            ofDelivery(BY_SCENARIO)
                .withDelivery(
                    delivery(Share.ONE)
                        .withPathway(PathwayStep.builder().outcome("home").build())
                        .withScenarios(DeliveryScenario.of("LOW"), DeliveryScenario.of("HIGH"))));

    assertThat(answer.at(Volume.LOW).statement().net()).isEqualTo(pounds("0"));
    assertThat(answer.at(Volume.LOW).missing())
        .extracting(MissingAssumption::where)
        .containsExactly("pathway[home].rate", "pathway[home].delay");
  }

  @Test
  void takesWhatCameAndTheDeliveryForTheRest() {
    Evidence came =
        Evidence.ofClaims(
            List.of(
                OutcomeClaim.of("C1", "P1", "home", START.plusDays(50)),
                OutcomeClaim.of("C2", "P2", "home", START.plusDays(60)),
                OutcomeClaim.of("C3", "P3", "home", START.plusDays(69))));
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(ofDelivery(BY_SCENARIO).withEvidence(came));

    // One home was expected on the first day of February, before three came; one each in May,
    // August and November are still to come, and the limit runs on over both.
    VolumeAnswer base = answer.at(Volume.BASE);
    assertThat(base.statement().gross()).isEqualTo(pounds("6000"));
    assertThat(base.statement().net()).isEqualTo(pounds("5500"));
    assertThat(base.projection().orElseThrow().expected().get(0).people())
        .isEqualTo(BigFraction.of(3));
    assertThat(answer.at(Volume.LOW).statement().net()).isEqualTo(pounds("4500"));
  }

  @Test
  void saysThatLimitsOfAPersonAreNotAppliedToThoseStillToCome() {
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(
            ofDelivery(BY_SCENARIO)
                .withContract(CONTRACT.withLimits(Limit.perParticipant("person", pounds("900"))))
                .withEvidence(
                    Evidence.ofClaims(
                        List.of(OutcomeClaim.of("C1", "P1", "home", START.plusDays(50))))));

    assertThat(answer.at(Volume.BASE).statement().net()).isEqualTo(pounds("3900"));
    assertThat(answer.at(Volume.BASE).notApplied())
        .extracting(NotApplied::because)
        .containsExactly(
            "limit person is of each participant, and of those still to come only numbers are"
                + " expected");
  }

  @Test
  void takesWhatCameAndThePlanForTheRest() {
    BusinessCaseQuestion asked =
        BusinessCaseQuestion.builder()
            .terms(BY_SCENARIO)
            .finance(FINANCE)
            .contract(
                CONTRACT.withPlan(
                    new PlannedPayment("LOW", START.plusMonths(3), pounds("500")),
                    new PlannedPayment("BASE", START, pounds("9000")),
                    new PlannedPayment("BASE", START.plusMonths(3), pounds("1500")),
                    new PlannedPayment("HIGH", START.plusMonths(6), pounds("2500"))))
            .evidence(
                Evidence.ofClaims(List.of(OutcomeClaim.of("C1", "P1", "home", START.plusDays(50)))))
            .build();

    BusinessCaseAnswer answer = BusinessCaseCalculator.DEFAULT.answer(asked);

    assertThat(answer.volumes())
        .extracting(VolumeAnswer::paid)
        .containsExactly(pounds("1500"), pounds("2500"), pounds("3500"));
    assertThat(answer.at(Volume.BASE).planned()).isEqualTo(pounds("1500"));
    assertThat(answer.at(Volume.BASE).returns().income()).isEqualTo(pounds("2500"));
    assertThat(answer.compared()).isEmpty();
    assertThat(answer.at(Volume.BASE).missing())
        .extracting(MissingAssumption::toString)
        .containsExactly(
            "delivery: how many outcomes come after 2020-02-20; the plan states amounts alone, so"
                + " that none has a cost or a value");
  }

  @Test
  void valuesWhatIsDeliveredAndCountsWhatThePayerPays() {
    AppraisalCase benefits =
        AppraisalCase.builder()
            .id("worth")
            .currency(Currencies.of("GBP"))
            .baseYear(2020)
            .horizon(3)
            .priceBasis(PriceBasis.REAL)
            .schedule(
                new DiscountSchedule(
                    "none",
                    PriceBasis.REAL,
                    ImmutableList.of(new DiscountBand(0, BigDecimal.ZERO)),
                    new Publication("made up", "for this test", "2020")))
            .addAgencies(new Agency("nhs", ""))
            .addOutcomes(AppraisedOutcome.builder().id("home").build())
            .addBenefits(
                Benefit.builder()
                    .id("health")
                    .outcome("home")
                    .agency("nhs")
                    .kind(BenefitKind.FISCAL)
                    .unitValue(pounds("2000"))
                    .build())
            .build();

    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(ofDelivery(BY_SCENARIO).withBenefits(benefits));

    // 4 homes worth 2,000.00 each for 4,000.00; 6 of them for 5,500.00.
    assertThat(answer.volumes())
        .extracting(each -> each.value().orElseThrow().headline().netPresentSocialValue())
        .containsExactly(BigFraction.of(2000), BigFraction.of(4000), BigFraction.of(6500));
    assertThat(answer.at(Volume.HIGH).value().orElseThrow().pockets())
        .extracting(Pocket::agency)
        .containsExactly("nhs", "council");
  }

  @Test
  void simulatesWhatIsExpectedAtBaseVolume() {
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(
            ofDelivery(BY_SCENARIO.withSimulation(new SimulatedRuns(40, 7))).withFinance(FINANCE));

    Simulation simulation = answer.simulation().orElseThrow();
    assertThat(simulation.projected()).isEqualTo(pounds("4000"));
    assertThat(simulation.budget().orElseThrow().amount()).isEqualTo(pounds("6000"));
    assertThat(simulation.investors()).isNotEmpty();
  }

  /**
   * Half of those who come are worth 1,000.00 and each costs 300.00; after 4,000.00 the limit of
   * 5,500.00 pays the next home, half of the one after it, and no more.
   */
  @Test
  void saysWhatTheContractMakesWorthDoingAtBaseVolume() {
    PersonCost everyone = new PersonCost(Optional.empty(), pounds("300"));
    BusinessCaseAnswer answer =
        BusinessCaseCalculator.DEFAULT.answer(ofDelivery(BY_SCENARIO.withPersonCosts(everyone)));

    IncentiveAnswer incentives = answer.incentives().orElseThrow();
    SegmentIncentive person = incentives.segments().get(0);
    assertThat(incentives.projection().total()).isEqualTo(pounds("4000"));
    assertThat(person.payment()).isEqualTo(BigFraction.of(500));
    assertThat(person.gain()).isEqualTo(BigFraction.of(200));
    assertThat(incentives.worths().get(0).steps())
        .containsExactly(
            new MarginalWorth.Step(1, 1, pounds("1000")),
            new MarginalWorth.Step(2, 2, pounds("500")),
            new MarginalWorth.Step(3, Incentives.USUAL_AHEAD, pounds("0")));
    assertThat(BusinessCaseCalculator.DEFAULT.answer(ofDelivery(BY_SCENARIO)).incentives())
        .isEmpty();
  }

  @Test
  void refusesCostsOfPeopleWhoDoNotCome() {
    PersonCost young = new PersonCost(Optional.of("young"), pounds("900"));

    assertThatThrownBy(() -> ofDelivery(BY_SCENARIO.withPersonCosts(young)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "personCosts[0].segment: 'young' is not a segment that people are referred of; expected"
                + " none, as it has none");
    assertThatThrownBy(() -> asked().withTerms(TERMS.withPersonCosts(young)))
        .hasMessage("personCosts: expected a delivery beside them, which says who comes");
    assertThatThrownBy(() -> TERMS.withPersonCosts(young, young))
        .hasMessageStartingWith("personCosts must be one for each segment at most but was");
    assertThatThrownBy(
            () -> TERMS.withPersonCosts(new PersonCost(Optional.empty(), Amount.of("EUR", "1"))))
        .hasMessage("personCosts must be in GBP but was EUR 1.00");
    assertThatThrownBy(() -> new PersonCost(Optional.empty(), pounds("-1")))
        .hasMessage("amount must be at least 0 but was GBP -1.00");
  }

  @Test
  void refusesScenariosThatNobodyStates() {
    VolumeScenarios others = new VolumeScenarios("LOW", "BASE", "BEST");

    assertThatThrownBy(() -> ofDelivery(BY_SCENARIO.withScenarios(others)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "scenarios: 'BEST' is no scenario of the delivery; expected scenarios for low, base"
                + " and high, each one of BASE, LOW, HIGH, or volumes");
    assertThatThrownBy(() -> TERMS.withScenarios(others))
        .hasMessageStartingWith(
            "scenarios must not stand beside volumes, which multiply what is expected, but was");
    assertThatThrownBy(
            () -> BusinessCaseQuestion.builder().terms(BY_SCENARIO).contract(CONTRACT).build())
        .hasMessage(
            "contract: expected volumes, a delivery, or a contract with a plan, which say what is"
                + " expected, but found none of them");
    assertThatThrownBy(() -> asked().withTerms(TERMS.withSimulation(new SimulatedRuns(10, 1))))
        .hasMessage(
            "simulation: expected a delivery beside it, and no evidence of what came already");
  }
}
