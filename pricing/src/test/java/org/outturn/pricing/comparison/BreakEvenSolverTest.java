package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.comparison.Examples.INPUTS;
import static org.outturn.pricing.comparison.Examples.OUTCOMES;
import static org.outturn.pricing.comparison.Examples.PLANNED;
import static org.outturn.pricing.comparison.Examples.pounds;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.comparison.Side;
import org.outturn.core.money.Share;

class BreakEvenSolverTest {

  private static BreakEven found(
      Comparison comparison, BreakEvenQuantity quantity, CostBasis basis) {
    return comparison.breakEvens().stream()
        .filter(each -> each.quantity() == quantity && each.basis() == basis)
        .findFirst()
        .orElseThrow();
  }

  private static BreakEvenAnswer plan(Side one, Side other, BreakEvenQuantity quantity) {
    return found(Examples.compared(one, other), quantity, CostBasis.TOTAL_COST).answer();
  }

  private static BreakEvenAnswer at(BigFraction value) {
    return new BreakEvenAnswer.Equal(ImmutableList.of(EqualRange.point(value)));
  }

  @Test
  void findsTheSuccessRatePeoplePriceAndExtraCost() {
    // 1000 x s x 17,000 = 10 million.
    assertThat(plan(INPUTS, OUTCOMES, BreakEvenQuantity.SUCCESS_RATE))
        .isEqualTo(at(BigFraction.of(10, 17)));
    assertThat(plan(INPUTS, OUTCOMES, BreakEvenQuantity.PEOPLE))
        .isEqualTo(at(BigFraction.of(50_000, 51)));
    assertThat(plan(INPUTS, OUTCOMES, BreakEvenQuantity.PRICE))
        .isEqualTo(at(BigFraction.of(50_000, 3)));
    // 10.2 million planned under outcomes: inputs cost less, by 200,000.
    BreakEven extra =
        found(
            Examples.compared(INPUTS, OUTCOMES),
            BreakEvenQuantity.EXTRA_COST,
            CostBasis.TOTAL_COST);
    assertThat(extra.answer()).isEqualTo(at(BigFraction.of(200_000)));
    assertThat(extra.variedSide()).hasValue("inputs");
  }

  @Test
  void thePriceVariedIsTheOneThereIs() {
    BreakEven price =
        found(Examples.compared(OUTCOMES, INPUTS), BreakEvenQuantity.PRICE, CostBasis.TOTAL_COST);

    assertThat(price.variedSide()).hasValue("outcomes");
    assertThat(price.answer()).isEqualTo(at(BigFraction.of(50_000, 3)));
    assertThat(plan(INPUTS, Side.of("other", INPUTS.terms()), BreakEvenQuantity.PRICE))
        .isEqualTo(new BreakEvenAnswer.NotMeaningful("neither side has a price for each outcome"));
  }

  @Test
  void saysWhichSideCostsMoreEverywhere() {
    Side cheap = Side.of("cheap", PaymentMechanism.outcomes(pounds("9000")));

    assertThat(plan(INPUTS, cheap, BreakEvenQuantity.SUCCESS_RATE))
        .isEqualTo(new BreakEvenAnswer.Never("inputs"));
    assertThat(plan(cheap, INPUTS, BreakEvenQuantity.SUCCESS_RATE))
        .isEqualTo(new BreakEvenAnswer.Never("inputs"));
  }

  @Test
  void aCapAtTheBudgetCostsTheSameFromThereOn() {
    Side capped = Side.of("capped", PaymentMechanism.outcomes(pounds("20000"), pounds("10000000")));

    assertThat(plan(INPUTS, capped, BreakEvenQuantity.SUCCESS_RATE))
        .isEqualTo(
            new BreakEvenAnswer.Equal(
                ImmutableList.of(
                    new EqualRange(BigFraction.of(1, 2), Optional.of(BigFraction.ONE)))));
    assertThat(plan(INPUTS, capped, BreakEvenQuantity.PEOPLE))
        .isEqualTo(
            new BreakEvenAnswer.Equal(
                ImmutableList.of(new EqualRange(BigFraction.of(2500, 3), Optional.empty()))));
  }

  @Test
  void aCapMayLetTwoSidesMeetTwice() {
    // 2 million + 10,000 an outcome against 20,000 an outcome up to 6 million: at 200 and at 400.
    Side blended =
        Side.of(
            "blended",
            new BlendedPayment(pounds("2000000"), pounds("0"), pounds("10000"), Optional.empty()));
    Side capped = Side.of("capped", PaymentMechanism.outcomes(pounds("20000"), pounds("6000000")));

    assertThat(plan(blended, capped, BreakEvenQuantity.SUCCESS_RATE))
        .isEqualTo(
            new BreakEvenAnswer.Equal(
                ImmutableList.of(
                    EqualRange.point(BigFraction.of(1, 5)),
                    EqualRange.point(BigFraction.of(2, 5)))));
  }

  @Test
  void addedCostsMoveTheBreakEven() {
    Side managed = OUTCOMES.withCosts(new AddedCost(AddedCostKind.MANAGEMENT, pounds("1500000")));

    // 1000 x s x 17,000 + 1.5 million = 10 million.
    assertThat(plan(INPUTS, managed, BreakEvenQuantity.SUCCESS_RATE))
        .isEqualTo(at(BigFraction.of(1, 2)));
  }

  @Test
  void differentDeliveriesAreComparedByCostPerOutcomeToo() {
    // Levitt, family therapy: 95 outcomes for 3.3 million, against 410 for 6.5 million.
    Comparison comparison =
        MechanismComparer.DEFAULT.compare(
            Examples.builder()
                .addSides(
                    Side.of("inputs", PaymentMechanism.inputs(pounds("3300000"))),
                    Side.of(
                        "outcomes", new RecordedPayment(MechanismKind.OUTCOMES, pounds("6500000"))))
                .plan(
                    ComparisonScenario.of(
                        "plan",
                        Optional.empty(),
                        List.of(
                            Departure.inDelivery("inputs", DeliveredWork.of(95, Share.ONE)),
                            Departure.inDelivery(
                                "outcomes",
                                DeliveredWork.of(410, Share.ONE)
                                    .withDeadweight(Share.percent(50))))))
                .build());

    assertThat(found(comparison, BreakEvenQuantity.SUCCESS_RATE, CostBasis.TOTAL_COST).answer())
        .isEqualTo(new BreakEvenAnswer.NotMeaningful("the two face different deliveries"));
    // 3.3 million / 410; 3.3 million / 95; twice that for each net outcome.
    assertThat(found(comparison, BreakEvenQuantity.PRICE, CostBasis.TOTAL_COST).answer())
        .isEqualTo(at(BigFraction.of(330_000, 41)));
    assertThat(found(comparison, BreakEvenQuantity.PRICE, CostBasis.COST_PER_OUTCOME).answer())
        .isEqualTo(at(BigFraction.of(660_000, 19)));
    assertThat(found(comparison, BreakEvenQuantity.PRICE, CostBasis.COST_PER_NET_OUTCOME).answer())
        .isEqualTo(at(BigFraction.of(330_000, 19)));
    // What 410 outcomes cost at 3.3 million / 95 each, less 6.5 million.
    BreakEven extra = found(comparison, BreakEvenQuantity.EXTRA_COST, CostBasis.COST_PER_OUTCOME);
    assertThat(extra.variedSide()).hasValue("outcomes");
    assertThat(extra.answer()).isEqualTo(at(BigFraction.of(147_100_000, 19)));
  }

  @Test
  void aRecordedPaymentSaysNothingOfAnotherDelivery() {
    Side recorded =
        Side.of("outcomes", new RecordedPayment(MechanismKind.OUTCOMES, pounds("9000000")));

    assertThat(plan(INPUTS, recorded, BreakEvenQuantity.PEOPLE))
        .isEqualTo(
            new BreakEvenAnswer.NotMeaningful(
                "the payment of outcomes is recorded, its terms are not"));
    assertThat(plan(INPUTS, recorded, BreakEvenQuantity.PRICE))
        .isEqualTo(at(BigFraction.of(50_000, 3)));
  }

  @Test
  void noPriceBreaksEvenWithoutOutcomes() {
    Comparison comparison =
        MechanismComparer.DEFAULT.compare(
            Examples.builder()
                .addSides(INPUTS, OUTCOMES)
                .plan(ComparisonScenario.of("plan", DeliveredWork.ofOutcomes(0)))
                .build());

    assertThat(found(comparison, BreakEvenQuantity.PRICE, CostBasis.TOTAL_COST).answer())
        .isEqualTo(new BreakEvenAnswer.Never("inputs"));
    assertThat(found(comparison, BreakEvenQuantity.OUTCOMES, CostBasis.TOTAL_COST).answer())
        .isEqualTo(at(BigFraction.of(10_000, 17)));
  }

  @Test
  void withoutOutcomesOnOneSideNothingIsEqualForEachOutcome() {
    Comparison comparison =
        MechanismComparer.DEFAULT.compare(
            Examples.builder()
                .addSides(INPUTS, OUTCOMES)
                .plan(
                    ComparisonScenario.of(
                        "plan",
                        Optional.of(PLANNED),
                        List.of(
                            Departure.inDelivery("inputs", DeliveredWork.of(1000, Share.ZERO)))))
                .build());

    for (BreakEvenQuantity quantity :
        List.of(BreakEvenQuantity.PRICE, BreakEvenQuantity.EXTRA_COST)) {
      assertThat(found(comparison, quantity, CostBasis.COST_PER_OUTCOME).answer())
          .isEqualTo(new BreakEvenAnswer.NotMeaningful("a side has no outcomes"));
    }
  }
}
