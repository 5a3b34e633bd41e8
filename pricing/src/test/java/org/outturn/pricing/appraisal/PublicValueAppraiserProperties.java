package org.outturn.pricing.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisalInput;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.InputKind;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.fixtures.AppraisalCases;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;

class PublicValueAppraiserProperties {
  private static final PublicValueAppraiser APPRAISER = PublicValueAppraiser.DEFAULT;

  @Provide
  Arbitrary<AppraisalCase> cases() {
    return AppraisalCases.any();
  }

  @Property(tries = 300)
  void sumsByAgencyKindAndYearEqualTheTotal(@ForAll("cases") AppraisalCase given) {
    Appraisal appraisal = APPRAISER.appraise(given);
    Headline headline = appraisal.headline();

    Statistics.label("worth it").collect(headline.netPresentSocialValue().signum());
    assertThat(sum(appraisal.pockets().stream().map(Pocket::net).toList()))
        .isEqualTo(headline.netPresentSocialValue());
    assertThat(sum(appraisal.pockets().stream().map(Pocket::cashable).toList()))
        .isEqualTo(headline.cashable().orElseThrow());
    assertThat(
            Arrays.stream(BenefitKind.values())
                .map(kind -> appraisal.benefits(Appraisal.of(kind)))
                .reduce(ValueSteps.NONE, ValueSteps::plus))
        .isEqualTo(appraisal.benefits(any -> true));
    assertThat(sum(appraisal.years().stream().map(YearRow::presentNet).toList()))
        .isEqualTo(headline.netPresentSocialValue());
    assertThat(
            sum(
                appraisal.years().stream()
                    .flatMap(row -> appraisal.pockets(row.year()).stream())
                    .map(Pocket::gains)
                    .toList()))
        .isEqualTo(headline.benefits());
  }

  @Property(tries = 300)
  void theStepsSumToTheNetPresentSocialValue(@ForAll("cases") AppraisalCase given) {
    Appraisal appraisal = APPRAISER.appraise(given);
    List<AppraisalStep> steps = APPRAISER.explain(appraisal);

    assertThat(sum(steps.stream().map(AppraisalStep::change).toList()))
        .isEqualTo(appraisal.headline().netPresentSocialValue())
        .isEqualTo(steps.get(steps.size() - 1).after());
    assertThat(steps)
        .filteredOn(step -> !step.what().equals("gross benefits"))
        .filteredOn(step -> !step.what().equals("discounting of costs"))
        .allSatisfy(step -> assertThat(step.change().signum()).isNotPositive());
  }

  @Property(tries = 300)
  void aBenefitLaterOrLessCertainIsNeverWorthMore(
      @ForAll("cases") AppraisalCase given, @ForAll @IntRange(min = 1, max = 9) int later) {
    BigFraction stated = APPRAISER.netPresentSocialValue(given);
    Benefit first = given.benefits().get(0);

    assertThat(gain(stated, with(given, first.withLag(first.lag() + later)))).isNotPositive();
    for (InputKind raised :
        List.of(InputKind.BENEFIT_REDUCTION, InputKind.COST_UPLIFT, InputKind.DEADWEIGHT)) {
      AppraisalInput input =
          new AppraisalInput(raised, raised == InputKind.DEADWEIGHT ? "o0" : "g0");
      BigFraction now = input.stated(given);
      BigDecimal more =
          raised.isShare() ? BigDecimal.ONE : BigDecimal.valueOf(now.doubleValue() + 1);
      assertThat(gain(stated, input.in(given, more))).isNotPositive();
    }
  }

  private static int gain(BigFraction stated, AppraisalCase changed) {
    return APPRAISER.netPresentSocialValue(changed).subtract(stated).signum();
  }

  @Property(tries = 300)
  void zeroAdditionalityGivesNoBenefit(@ForAll("cases") AppraisalCase given) {
    Additionality none = Additionality.builder().attribution(Share.ZERO).build();
    Appraisal appraisal =
        APPRAISER.appraise(
            given.withOutcomes(
                given.outcomes().stream().map(each -> each.withAdditionality(none)).toList()));

    assertThat(appraisal.headline().benefits()).isEqualTo(BigFraction.ZERO);
    assertThat(appraisal.headline().cost()).isEqualTo(APPRAISER.appraise(given).headline().cost());
  }

  @Property(tries = 300)
  void scalingBenefitsAndCostsKeepsTheRatios(
      @ForAll("cases") AppraisalCase given, @ForAll @IntRange(min = 1, max = 50) int times) {
    AppraisalCase scaled =
        given
            .withBenefits(
                given.benefits().stream()
                    .map(each -> each.withUnitValue(times(each.unitValue(), times)))
                    .toList())
            .withCosts(
                given.costs().stream()
                    .map(
                        each ->
                            each.withAmounts(
                                each.amounts().stream()
                                    .map(
                                        paid ->
                                            new YearAmount(
                                                paid.year(), times(paid.amount(), times)))
                                    .toList()))
                    .toList());
    Headline small = APPRAISER.appraise(given).headline();
    Headline large = APPRAISER.appraise(scaled).headline();

    assertThat(large.benefitCostRatio()).isEqualTo(small.benefitCostRatio());
    assertThat(large.fiscalReturn()).isEqualTo(small.fiscalReturn());
    assertThat(large.netPresentSocialValue())
        .isEqualTo(small.netPresentSocialValue().multiply(times));
  }

  @Property(tries = 300)
  void eachFactorIsTheOneBeforeOverOnePlusItsRate(
      @ForAll("cases") AppraisalCase given, @ForAll @IntRange(min = 1, max = 400) int year) {
    DiscountSchedule schedule = given.schedule();

    assertThat(DiscountFactors.DEFAULT.factor(schedule, 0)).isEqualByComparingTo("1");
    assertThat(DiscountFactors.DEFAULT.factor(schedule, year))
        .isEqualTo(
            DiscountFactors.DEFAULT
                .factor(schedule, year - 1)
                .divide(BigDecimal.ONE.add(schedule.rate(year)), DiscountFactors.PRECISION))
        .isLessThanOrEqualTo(DiscountFactors.DEFAULT.factor(schedule, year - 1));
  }

  private static OptionalInt firstSpent(DoubleRunning running) {
    return running.years().stream()
        .filter(year -> year.paid().signum() > 0)
        .mapToInt(DoubleRunning.Year::year)
        .findFirst();
  }

  /** Nothing is paid back before it was spent: savings may wait for the first cost. */
  @Property(tries = 300)
  void whatIsOutstandingEndsInTheYearItPaysBack(@ForAll("cases") AppraisalCase given) {
    DoubleRunning running = APPRAISER.appraise(given).doubleRunning();
    DoubleRunning.Year last = running.years().get(running.years().size() - 1);

    assertThat(running.years())
        .hasSize(given.horizon())
        .allSatisfy(
            year ->
                assertThat(year.outstanding()).isLessThanOrEqualTo(running.peak().outstanding()));
    String ends =
        running
            .ends()
            .match(
                new PayBack.Cases<String>() {
                  @Override
                  public String paysBack(PayBack.InYear paid) {
                    assertThat(running.years())
                        .filteredOn(year -> year.year() >= paid.year())
                        .allSatisfy(year -> assertThat(year.outstanding().signum()).isZero());
                    int firstSpent = firstSpent(running).orElse(paid.year());
                    assertThat(paid.year()).isGreaterThanOrEqualTo(firstSpent);
                    assertThat(running.years())
                        .filteredOn(
                            year -> year.year() >= firstSpent && year.year() == paid.year() - 1)
                        .allSatisfy(year -> assertThat(year.outstanding().signum()).isPositive());
                    return "pays back";
                  }

                  @Override
                  public String doesNotPayBack(PayBack.NotWithinHorizon unpaid) {
                    assertThat(unpaid.shortfall()).isEqualTo(last.outstanding());
                    return "does not pay back";
                  }
                });
    Statistics.label("ends").collect(ends);
  }

  private static Amount times(Amount amount, int times) {
    return Amount.of(amount.currency(), amount.value().multiply(BigDecimal.valueOf(times)));
  }

  private static AppraisalCase with(AppraisalCase given, Benefit changed) {
    return given.withBenefits(
        given.benefits().stream()
            .map(each -> each.id().equals(changed.id()) ? changed : each)
            .toList());
  }

  private static BigFraction sum(List<BigFraction> values) {
    return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
  }
}
