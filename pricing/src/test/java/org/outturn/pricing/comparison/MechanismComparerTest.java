package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.outturn.pricing.comparison.Examples.DELIVERED;
import static org.outturn.pricing.comparison.Examples.INPUTS;
import static org.outturn.pricing.comparison.Examples.OUTCOMES;
import static org.outturn.pricing.comparison.Examples.PLANNED;
import static org.outturn.pricing.comparison.Examples.pounds;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

class MechanismComparerTest {

  private static SideResult actual(Side side) {
    return Examples.compared(side).result("actual", side.id()).orElseThrow();
  }

  @Test
  void aBudgetIsPaidWhateverIsDeliveredAndTheCommissionerBearsTheShortfall() {
    SideResult result = actual(INPUTS);
    PlanVariance variance = result.variance().orElseThrow();

    assertThat(result.outcomes()).isEqualTo(BigFraction.of(320));
    assertThat(result.payment()).isEqualTo(pounds("10000000"));
    assertThat(result.costPerOutcome()).hasValue(BigFraction.of(31_250));
    assertThat(result.released()).hasValue(pounds("0"));
    // 31,250 / 16,666.67 - 1.
    assertThat(variance.costPerOutcome()).hasValue(BigFraction.of(7, 8));
    // 280 outcomes missing at 16,666.67 each.
    assertThat(variance.shortfall()).isEqualTo(BigFraction.of(14_000_000, 3));
    assertThat(variance.commissioner()).isEqualTo(BigFraction.of(14_000_000, 3));
    assertThat(variance.provider()).isEqualTo(BigFraction.ZERO);
    assertThat(variance.borneBy()).isEqualTo(BorneBy.COMMISSIONER);
  }

  @Test
  void aPriceForEachOutcomeReleasesTheUnderspendAndTheProviderBearsTheShortfall() {
    SideResult result = actual(OUTCOMES);
    PlanVariance variance = result.variance().orElseThrow();

    assertThat(result.payment()).isEqualTo(pounds("5440000"));
    assertThat(result.costPerOutcome()).hasValue(BigFraction.of(17_000));
    assertThat(result.released()).hasValue(pounds("4760000"));
    assertThat(variance.costPerOutcome()).hasValue(BigFraction.ZERO);
    assertThat(variance.shortfall()).isEqualTo(BigFraction.of(4_760_000));
    assertThat(variance.commissioner()).isEqualTo(BigFraction.ZERO);
    assertThat(variance.provider()).isEqualTo(BigFraction.of(4_760_000));
    assertThat(variance.borneBy()).isEqualTo(BorneBy.PROVIDER);
  }

  @Test
  void aBlendOfBothSharesTheShortfall() {
    // 2 million + 1000 x 1,000 + 600 x 10,000 planned; 2 million + 800 x 1,000 + 320 x 10,000.
    SideResult result =
        actual(
            Side.of(
                "blended",
                new BlendedPayment(
                    pounds("2000000"), pounds("1000"), pounds("10000"), Optional.empty())));
    PlanVariance variance = result.variance().orElseThrow();

    assertThat(result.payment()).isEqualTo(pounds("6000000"));
    assertThat(result.planned().orElseThrow().payment()).isEqualTo(pounds("9000000"));
    assertThat(variance.shortfall()).isEqualTo(BigFraction.of(4_200_000));
    assertThat(variance.commissioner()).isEqualTo(BigFraction.of(1_200_000));
    assertThat(variance.provider()).isEqualTo(BigFraction.of(3_000_000));
    assertThat(variance.borneBy()).isEqualTo(BorneBy.BOTH);
  }

  @Test
  void aCapLeavesWhatIsDeliveredBeyondItWithTheCommissioner() {
    Side capped = Side.of("capped", PaymentMechanism.outcomes(pounds("17000"), pounds("10200000")));
    SideResult result =
        MechanismComparer.DEFAULT
            .compare(
                Examples.builder()
                    .addSide(capped)
                    .plan(ComparisonScenario.of("plan", PLANNED))
                    .addScenario(
                        ComparisonScenario.of("more", DeliveredWork.of(1000, Share.percent(72))))
                    .build())
            .result("more", "capped")
            .orElseThrow();

    assertThat(result.payment()).isEqualTo(pounds("10200000"));
    // 120 more outcomes at 17,000, of which the commissioner pays none.
    assertThat(result.variance().orElseThrow().shortfall()).isEqualTo(BigFraction.of(-2_040_000));
    assertThat(result.variance().orElseThrow().borneBy()).isEqualTo(BorneBy.COMMISSIONER);
  }

  @Test
  void whatIsDeliveredAsPlannedNobodyBears() {
    SideResult result =
        MechanismComparer.DEFAULT
            .compare(
                Examples.builder()
                    .addSide(OUTCOMES)
                    .plan(ComparisonScenario.of("plan", PLANNED))
                    .addScenario(ComparisonScenario.of("actual", PLANNED))
                    .build())
            .result("actual", "outcomes")
            .orElseThrow();

    assertThat(result.variance().orElseThrow().borneBy()).isEqualTo(BorneBy.NOBODY);
  }

  @Test
  void addedCostsCountByKindOnTheirSide() {
    SideResult result =
        actual(
            OUTCOMES.withCosts(
                new AddedCost(AddedCostKind.EVALUATION, pounds("100000")),
                new AddedCost(AddedCostKind.SET_UP, pounds("50000")),
                new AddedCost(AddedCostKind.EVALUATION, pounds("10000"))));

    assertThat(result.costs())
        .containsExactly(
            entry(AddedCostKind.SET_UP, pounds("50000")),
            entry(AddedCostKind.EVALUATION, pounds("110000")));
    assertThat(result.totalCost()).isEqualTo(pounds("5600000"));
    assertThat(result.costPerOutcome()).hasValue(BigFraction.of(17_500));
    // 5.6 million - 320 x (10.36 million / 600): the fixed costs fall on fewer outcomes.
    assertThat(result.variance().orElseThrow().commissioner())
        .isEqualTo(BigFraction.of(5_600_000).subtract(BigFraction.of(320L * 10_360_000, 600)));
  }

  @Test
  void costPerNetOutcomeLeavesOutWhatWouldHaveHappenedAnyway() {
    SideResult result =
        MechanismComparer.DEFAULT
            .compare(
                Examples.builder()
                    .addSide(OUTCOMES)
                    .plan(ComparisonScenario.of("plan", PLANNED.withDeadweight(Share.percent(20))))
                    .build())
            .result("plan", "outcomes")
            .orElseThrow();

    assertThat(result.netOutcomes()).isEqualTo(BigFraction.of(480));
    assertThat(result.costPerOutcome()).hasValue(BigFraction.of(17_000));
    assertThat(result.costPerNetOutcome()).hasValue(BigFraction.of(21_250));
  }

  @Test
  void noOutcomesIsAResult() {
    Comparison none =
        MechanismComparer.DEFAULT.compare(
            Examples.builder()
                .addSides(INPUTS, OUTCOMES)
                .plan(ComparisonScenario.of("plan", PLANNED))
                .addScenario(ComparisonScenario.of("actual", DeliveredWork.of(800, Share.ZERO)))
                .build());
    SideResult inputs = none.result("actual", "inputs").orElseThrow();

    assertThat(inputs.costPerOutcome()).isEmpty();
    assertThat(inputs.costPerNetOutcome()).isEmpty();
    assertThat(inputs.variance().orElseThrow().costPerOutcome()).isEmpty();
    assertThat(inputs.variance().orElseThrow().commissioner())
        .isEqualTo(BigFraction.of(10_000_000));
    assertThat(none.result("actual", "outcomes").orElseThrow().released())
        .hasValue(pounds("10200000"));
  }

  @Test
  void whatIsAllocatedTakesThePlaceOfWhatIsPlanned() {
    SideResult result = actual(OUTCOMES.withAllocated(pounds("12000000")));

    assertThat(result.released()).hasValue(pounds("6560000"));
    assertThat(result.planned().orElseThrow().released()).hasValue(pounds("1800000"));
  }

  @Test
  void aSideMayDepartInDeliveryAndInTerms() {
    Comparison comparison =
        MechanismComparer.DEFAULT.compare(
            Examples.builder()
                .addSides(INPUTS, OUTCOMES)
                .plan(ComparisonScenario.of("plan", PLANNED))
                .addScenario(
                    ComparisonScenario.of(
                        "over-performing",
                        Optional.empty(),
                        List.of(
                            new Departure(
                                "outcomes",
                                Optional.of(DeliveredWork.of(1200, Share.percent(72))),
                                Optional.of(PaymentMechanism.outcomes(pounds("15000")))))))
                .build());

    assertThat(comparison.result("over-performing", "inputs")).isEmpty();
    assertThat(comparison.result("over-performing", "outcomes").orElseThrow().payment())
        .isEqualTo(pounds("12960000"));
  }

  @Test
  void roundsAPaymentOnceToTheMinorUnit() {
    // 1/3 of one person at GBP 100.
    SideResult result =
        MechanismComparer.DEFAULT
            .compare(
                Examples.builder()
                    .addSide(Side.of("outcomes", PaymentMechanism.outcomes(pounds("100"))))
                    .plan(ComparisonScenario.of("plan", DeliveredWork.of(1, Share.of(1, 3))))
                    .build())
            .result("plan", "outcomes")
            .orElseThrow();

    assertThat(result.payment()).isEqualTo(pounds("33.33"));
    assertThat(result.outcomes()).isEqualTo(BigFraction.of(1, 3));
  }

  @Test
  void refusesPaymentsBeyondSixtyFourBits() {
    ComparisonCase huge =
        Examples.builder()
            .addSide(Side.of("outcomes", PaymentMechanism.outcomes(pounds("999999999999999"))))
            .plan(ComparisonScenario.of("plan", DeliveredWork.ofOutcomes(1_000_000_000_000L)))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MechanismComparer.DEFAULT.compare(huge))
        .withMessage(
            "the payment of side 'outcomes' in scenario 'plan' must come to less than GBP"
                + " 92,233,720,368,547,758.07");
  }

  @Test
  void refusesWhatDoesNotFitTogetherAllAtOnce() {
    Side dollars = Side.of("inputs", PaymentMechanism.inputs(Amount.of("USD", "5")));
    Side perPerson =
        Side.of(
            "blended",
            new BlendedPayment(pounds("0"), pounds("10"), pounds("20"), Optional.empty()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Examples.builder()
                    .addSides(INPUTS, dollars, perPerson)
                    .plan(
                        ComparisonScenario.of(
                            "planned",
                            Optional.empty(),
                            List.of(Departure.inTerms("inputs", OUTCOMES.terms()))))
                    .addScenario(
                        ComparisonScenario.of(
                            "plan",
                            Optional.of(DeliveredWork.ofOutcomes(5)),
                            List.of(
                                Departure.inDelivery("nobody", DELIVERED),
                                Departure.inDelivery("inputs", DELIVERED),
                                Departure.inDelivery("inputs", DELIVERED))))
                    .build())
        .withMessage(
            """
            sides[1].id: must differ from the ids before but was 'inputs'
            sides[1]: terms must be in GBP but was USD 5.00
            plan: must have the id 'plan' but had 'planned'
            plan.departures[0].terms: must have the side's kind INPUTS but was OUTCOMES
            plan.departures[0]: must state delivery, because its scenario does not
            plan: must state delivery, for all sides or in departures, but stated none
            scenarios[0].id: must differ from 'plan' and the ids before but was 'plan'
            scenarios[0].departures[0].side: 'nobody' is not a side of this comparison
            scenarios[0].departures[2].side: must depart once in a scenario but was again 'inputs'
            scenarios[0]: must state people and successRate, because side 'blended' pays for each \
            person, but stated outcomes alone""");
  }

  @Test
  void refusesTermsThatCannotBePaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentMechanism.inputs(pounds("-1")))
        .withMessage("budget must be >= 0 and whole minor units but was GBP -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentMechanism.outcomes(pounds("0.0000001")))
        .withMessage("price must have at most 6 decimals but was GBP 0.0000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentMechanism.outcomes(pounds("5"), pounds("0.001")))
        .withMessage("cap must be >= 0 and whole minor units but was GBP 0.001");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new BlendedPayment(pounds("0"), pounds("0"), pounds("1"), Optional.empty()))
        .withMessage("fee must be above 0 where feePerPerson is not but was GBP 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AddedCost(AddedCostKind.FINANCE, pounds("-0.01")))
        .withMessage("amount must be >= 0 and whole minor units but was GBP -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeliveredWork.of(-1, Share.ONE))
        .withMessage("people must be >= 0 but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Departure("inputs", Optional.empty(), Optional.empty()))
        .withMessage("departure must state delivery or terms but stated neither");
  }
}
