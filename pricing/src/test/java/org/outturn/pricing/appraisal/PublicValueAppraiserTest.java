package org.outturn.pricing.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.DiscountBand;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.EvidenceGrade;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.Publication;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Share;
import org.outturn.core.validation.InvalidInputException;

/** Appraisals that can be followed by hand; all figures are this test's own. */
class PublicValueAppraiserTest {
  private static final PublicValueAppraiser APPRAISER = PublicValueAppraiser.DEFAULT;

  /** At 100 % a year: 1, 1/2, 1/4, 1/8. */
  private static final DiscountSchedule HALVING =
      new DiscountSchedule(
          "halving",
          PriceBasis.REAL,
          ImmutableList.of(DiscountBand.of(0, "1")),
          new Publication("This test", "first edition", "2026"));

  private static final Benefit SAVED_BEDS =
      Benefit.builder()
          .id("beds")
          .outcome("housed")
          .agency("nhs")
          .kind(BenefitKind.FISCAL)
          .unitValue(Amount.of("GBP", "100"))
          .lag(1)
          .years(2)
          .dropOff(Share.percent(50))
          .cashable(Share.percent(25))
          .grade("judged")
          .build();

  private static AppraisalCase given() {
    return AppraisalCase.builder()
        .id("by-hand")
        .currency(Currencies.of("GBP"))
        .baseYear(2024)
        .horizon(4)
        .priceBasis(PriceBasis.REAL)
        .schedule(HALVING)
        .addAgency(new Agency("council", ""))
        .addAgency(new Agency("nhs", ""))
        .addGrade(new EvidenceGrade("judged", Share.percent(20), new BigDecimal("0.5")))
        .addOutcome(
            AppraisedOutcome.builder()
                .id("housed")
                .addQuantity(new YearQuantity(2024, BigDecimal.TEN))
                .build())
        .addBenefit(SAVED_BEDS)
        .addCost(
            PublicCost.builder()
                .id("payments")
                .agency("council")
                .addAmount(new YearAmount(2024, Amount.of("GBP", "200")))
                .addAmount(new YearAmount(2026, Amount.of("GBP", "40")))
                .grade("judged")
                .build())
        .build();
  }

  @Test
  void valuesEachYearOfABenefit() {
    Appraisal appraisal = APPRAISER.appraise(given());

    assertThat(appraisal.benefits())
        .containsExactly(
            new BenefitLine(SAVED_BEDS, 2025, steps(1000, 1000, 800, 400)),
            new BenefitLine(SAVED_BEDS, 2026, steps(1000, 500, 400, 100)));
    assertThat(appraisal.costs())
        .extracting(CostLine::year, CostLine::value)
        .containsExactly(
            tuple(2024, steps(200, 200, 300, 300)), tuple(2026, steps(40, 40, 60, 15)));
  }

  @Test
  void setsWhoPaysAgainstWhoGains() {
    Appraisal appraisal = APPRAISER.appraise(given());

    assertThat(appraisal.pockets())
        .containsExactly(pocket("council", 315, 0, 0), pocket("nhs", 0, 500, 125));
    assertThat(appraisal.pockets(2026))
        .containsExactly(pocket("council", 15, 0, 0), pocket("nhs", 0, 100, 25));
    assertThat(appraisal.pockets().get(0).net()).isEqualTo(BigFraction.of(-315));
  }

  @Test
  void paysBackOnceItStaysPaidBack() {
    assertThat(APPRAISER.appraise(given()).payBack()).isEqualTo(new PayBack.InYear(2025));
    assertThat(APPRAISER.appraise(withLastCost("800")).payBack())
        .isEqualTo(new PayBack.NotWithinHorizon(BigFraction.of(100)));
    assertThat(APPRAISER.appraise(given().withBenefits()).fiscalPayBack())
        .isEqualTo(new PayBack.NotWithinHorizon(BigFraction.of(315)));
  }

  /** Nothing is spent before 2025, when benefits cover it at once. */
  @Test
  void nothingIsPaidBackBeforeItWasSpent() {
    PublicCost cost = given().costs().get(0);
    AppraisalCase later =
        given().withCosts(cost.withAmounts(new YearAmount(2025, Amount.of("GBP", "1"))));

    assertThat(APPRAISER.appraise(later).payBack()).isEqualTo(new PayBack.InYear(2025));
    assertThat(APPRAISER.appraise(later).doubleRunning().ends())
        .isEqualTo(new PayBack.InYear(2025));
  }

  /** Paid back by 2025, and owing again once 800 x 1.5 / 4 falls due in 2026. */
  private static AppraisalCase withLastCost(String amount) {
    PublicCost cost = given().costs().get(0);
    return given()
        .withCosts(
            cost.withAmounts(
                cost.amounts().get(0), new YearAmount(2026, Amount.of("GBP", amount))));
  }

  @Test
  void carriesWhatIsPaidTwiceUntilSavingsArrive() {
    DoubleRunning running = APPRAISER.appraise(given()).doubleRunning();

    assertThat(running.years())
        .extracting(DoubleRunning.Year::year, DoubleRunning.Year::outstanding)
        .containsExactly(
            tuple(2024, BigFraction.of(300)),
            tuple(2025, BigFraction.of(100)),
            tuple(2026, BigFraction.of(60)),
            tuple(2027, BigFraction.of(60)));
    assertThat(running.peak().year()).isEqualTo(2024);
    assertThat(running.ends()).isEqualTo(new PayBack.NotWithinHorizon(BigFraction.of(60)));
  }

  @Test
  void whatFallsAfterTheHorizonDoesNotCount() {
    AppraisalCase late = given().withBenefits(SAVED_BEDS.withLag(3));

    assertThat(APPRAISER.appraise(late).benefits())
        .extracting(BenefitLine::year)
        .containsExactly(2027);
    assertThat(APPRAISER.appraise(late).beyondHorizon()).isEqualTo(BigFraction.of(500));
  }

  @Test
  void nothingPaidHasNoRatio() {
    Headline headline = APPRAISER.appraise(given().withCosts()).headline();

    assertThat(headline.benefitCostRatio()).isEmpty();
    assertThat(headline.fiscalReturn()).isEmpty();
    assertThat(headline.netPresentSocialValue()).isEqualTo(BigFraction.of(500));
  }

  @Test
  void realAndNominalNeverMix() {
    assertThatThrownBy(() -> given().withPriceBasis(PriceBasis.NOMINAL))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "schedule: is REAL but the case is NOMINAL; real and nominal amounts never mix");
    assertThatThrownBy(
            () -> given().withBenefits(SAVED_BEDS.withPriceBasis(Optional.of(PriceBasis.NOMINAL))))
        .hasMessage(
            "benefits[0].priceBasis: is NOMINAL but the case is REAL; real and nominal amounts never"
                + " mix");
  }

  @Test
  void refusesAnotherCurrency() {
    assertThatThrownBy(
            () -> given().withBenefits(SAVED_BEDS.withUnitValue(Amount.of("EUR", "100"))))
        .hasMessage("benefits[0].unitValue: must be in GBP but was in EUR");
  }

  @Test
  void refusesMoreWorkThanCanBeMeant() {
    AppraisedOutcome yearly =
        given()
            .outcomes()
            .get(0)
            .withQuantities(
                IntStream.range(2024, 2525)
                    .mapToObj(year -> new YearQuantity(year, BigDecimal.ONE))
                    .toList());

    assertThatThrownBy(
            () ->
                given()
                    .withHorizon(1000)
                    .withOutcomes(yearly)
                    .withBenefits(SAVED_BEDS.withYears(100)))
        .hasMessage("benefits: expected at most 50000 years times quantities but found 50100");
  }

  @Test
  void findsWhereBenefitsJustEqualCosts() {
    SensitivityAnalysis analysis = SensitivityAnalysis.DEFAULT;

    assertThat(analysis.switchingValue(given(), new AppraisalInput(InputKind.UNIT_VALUE, "beds")))
        .isEqualTo(
            new SwitchingValue.Found(
                new AppraisalInput(InputKind.UNIT_VALUE, "beds"), BigFraction.of(63)));
    assertThat(analysis.switchingValue(given(), new AppraisalInput(InputKind.DROP_OFF, "beds")))
        .isEqualTo(
            new SwitchingValue.None(
                new AppraisalInput(InputKind.DROP_OFF, "beds"),
                "the result keeps its sign from 0 to 1"));
    assertThat(new AppraisalInput(InputKind.UNIT_VALUE, "beds")).hasToString("unit value of beds");
  }

  private static ValueSteps steps(int gross, int net, int prudent, int present) {
    return new ValueSteps(
        BigFraction.of(gross),
        BigFraction.of(net),
        BigFraction.of(prudent),
        BigFraction.of(present));
  }

  private static Pocket pocket(String agency, int pays, int gains, int cashable) {
    return new Pocket(
        agency, BigFraction.of(pays), BigFraction.of(gains), BigFraction.of(cashable));
  }
}
