package org.outturn.pricing.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.pounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.RateFor;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.pricing.fixtures.Given;

/** What a contract makes worth doing; all figures are this test's own. */
class IncentivesTest {
  private static final String EASY = "easy";
  private static final String HARD = "hard";

  /** 100 people of two segments; 60 % of the one find a job and 30 % of the other. */
  private static final Delivery DELIVERY =
      Delivery.builder()
          .id("two")
          .addReferrals(
              Referrals.of(60, Arrival.on(START)).withSegment(EASY),
              Referrals.of(40, Arrival.on(START)).withSegment(HARD))
          .addPathway(
              PathwayStep.builder()
                  .outcome("job")
                  .rate(Share.percent(60))
                  .addRates(RateFor.ofSegment(HARD, Share.percent(30)))
                  .delay(Delay.ofMonths(3))
                  .build())
          .build();

  private static final ImmutableMap<String, Amount> COSTS =
      ImmutableMap.of("", pounds("200"), HARD, pounds("250"));

  private static OutcomesContract contract(Tariff... tariffs) {
    return Given.contract(Given.outcome("job"), "1000")
        .withCohorts(
            Cohort.MAIN.withSegments(
                new Segment(EASY, Optional.of(Share.percent(60))),
                new Segment(HARD, Optional.of(Share.percent(40)))))
        .withRateCard(RateCard.of(START, tariffs));
  }

  private static ImmutableList<SegmentIncentive> incentives(OutcomesContract contract) {
    return Incentives.DEFAULT.segments(contract, DELIVERY, Delivery.BASE, COSTS);
  }

  /**
   * At 1,000 for everyone a person of the one is worth 600 and costs 200, one of the other 300 and
   * costs 250: 350 less, which 350 / 0.3 = 1,166.666... more for their jobs make up for. In whole
   * pence 2,166.67 leaves a tenth of a penny, 2,166.66 would leave two.
   */
  @Test
  void equalTariffsInviteCreamingAndTheDifferentialRemovesIt() {
    ImmutableList<SegmentIncentive> equal = incentives(contract(Given.unit("job", "1000")));
    SegmentIncentive easy = equal.get(0);
    SegmentIncentive hard = equal.get(1);

    assertThat(easy.segment()).contains(EASY);
    assertThat(easy.gain()).isEqualTo(BigFraction.of(400));
    assertThat(easy.pull()).isEqualTo(SegmentIncentive.Pull.CREAMED);
    assertThat(easy.differentials()).isEmpty();
    assertThat(hard.gain()).isEqualTo(BigFraction.of(50));
    assertThat(hard.less()).isEqualTo(BigFraction.of(350));
    assertThat(hard.pull()).isEqualTo(SegmentIncentive.Pull.TAKEN);
    assertThat(hard.differentials()).containsEntry("job", BigFraction.of(3500, 3));

    ImmutableList<SegmentIncentive> apart =
        incentives(
            contract(
                Given.unit("job", "1000"),
                Tariff.of("job", Price.unit(pounds("2166.67"))).withSegment(HARD)));
    assertThat(apart.get(1).gain().subtract(apart.get(0).gain()))
        .isEqualTo(BigFraction.of(1, 1000));
  }

  @Test
  void whoGainsAlikeIsNotCreamed() {
    OutcomesContract alike =
        contract(
            Given.unit("job", "1000"),
            Tariff.of("job", Price.unit(pounds("2000"))).withSegment(HARD));

    assertThat(
            Incentives.DEFAULT.segments(
                alike, DELIVERY, Delivery.BASE, ImmutableMap.of("", pounds("600"))))
        .allSatisfy(
            each -> {
              assertThat(each.gain()).isEqualTo(BigFraction.ZERO);
              assertThat(each.pull()).isEqualTo(SegmentIncentive.Pull.TAKEN);
            });
  }

  @Test
  void whoCostsMoreThanIsPaidIsParked() {
    ImmutableList<SegmentIncentive> incentives =
        Incentives.DEFAULT.segments(
            contract(Given.unit("job", "1000")),
            DELIVERY,
            Delivery.BASE,
            ImmutableMap.of(HARD, pounds("300.01")));

    assertThat(incentives)
        .extracting(SegmentIncentive::pull)
        .containsExactly(SegmentIncentive.Pull.CREAMED, SegmentIncentive.Pull.PARKED);
  }

  /** 36 and 12 jobs are worth 48,000; under a limit of 40,000 either segment is worth less. */
  @Test
  void aLimitTakesFromEverySegment() {
    ImmutableList<SegmentIncentive> limited =
        incentives(
            contract(Given.unit("job", "1000"))
                .withLimits(Limit.ofContract("contract", pounds("40000"))));

    assertThat(limited.get(0).payment()).isEqualTo(BigFraction.of(28_000, 60));
    assertThat(limited.get(1).payment()).isEqualTo(BigFraction.of(4_000, 40));
  }

  @Test
  void refusesCostsOfNobodyAndWhatIsMissing() {
    OutcomesContract contract = contract(Given.unit("job", "1000"));

    assertThatThrownBy(
            () ->
                Incentives.DEFAULT.segments(
                    contract, DELIVERY, "BASE", ImmutableMap.of("young", pounds("1"))))
        .hasMessage(
            "cost must be of a segment that people are referred of, one of easy, hard but was of"
                + " 'young'");
    assertThatThrownBy(
            () ->
                Incentives.DEFAULT.segments(
                    contract, DELIVERY, "BASE", ImmutableMap.of("", Amount.of("EUR", "1"))))
        .hasMessage("cost must be at least 0, in GBP, but was EUR 1.00");
    assertThatThrownBy(
            () ->
                Incentives.DEFAULT.segments(
                    contract,
                    DELIVERY.withPathway(DELIVERY.pathway().get(0).withDelay(Optional.empty())),
                    "BASE",
                    COSTS))
        .hasMessageStartingWith("delivery must state every assumption that decides the payment");
  }

  /**
   * Ten are paid; two more at 100, then five at 300 each, then the limit leaves 150 and nothing.
   */
  @Test
  void tiersAndLimitsAreCliffs() {
    OutcomesContract contract =
        Given.contract(
                Given.outcome("job"),
                Price.graduated(List.of(Tier.upTo(12, pounds("100")), Tier.beyond(pounds("300")))))
            .withLimits(Limit.ofContract("contract", pounds("2850")));
    Evidence ten = Evidence.ofTallies(List.of(Given.tally("job", "10", "2020-06-30")));

    MarginalWorth worth = Incentives.DEFAULT.worths(contract, ten, 20).get(0);

    assertThat(worth.next()).isEqualTo(pounds("100"));
    assertThat(worth.isCliff()).isTrue();
    assertThat(worth.steps())
        .containsExactly(
            new MarginalWorth.Step(1, 2, pounds("100")),
            new MarginalWorth.Step(3, 7, pounds("300")),
            new MarginalWorth.Step(8, 8, pounds("150")),
            new MarginalWorth.Step(9, 20, pounds("0")));
    assertThatThrownBy(() -> Incentives.DEFAULT.worths(contract, ten, 0))
        .hasMessage("ahead must be from 1 to 1000 but was 0");
  }

  /** The threshold of 12 pays all of them: 500 each. */
  @Test
  void aThresholdPaysForAllThatCameBefore() {
    OutcomesContract contract =
        Given.contract(
            Given.outcome("job"),
            Price.threshold(new BigDecimal("12"), pounds("500"), ThresholdPrice.Pays.ALL));

    assertThat(
            Incentives.DEFAULT
                .worths(
                    contract,
                    Evidence.ofTallies(List.of(Given.tally("job", "10", "2020-06-30"))),
                    4)
                .get(0)
                .steps())
        .containsExactly(
            new MarginalWorth.Step(1, 1, pounds("0")),
            new MarginalWorth.Step(2, 2, pounds("6000")),
            new MarginalWorth.Step(3, 4, pounds("500")));
  }

  /** A price for one segment alone is worth something for its people. */
  @Test
  void segmentsHaveTheirOwnWorth() {
    OutcomesContract contract =
        contract(
            Given.unit("job", "1000"),
            Tariff.of("job", Price.unit(pounds("1500"))).withSegment(HARD));

    assertThat(
            Incentives.DEFAULT.worths(
                contract, Evidence.ofTallies(List.of(Given.tally("job", "10", "2020-06-30"))), 3))
        .extracting(each -> each.segment().orElse("") + each.next().value().toPlainString())
        .containsExactly("1000.00", "hard1500.00");
  }
}
