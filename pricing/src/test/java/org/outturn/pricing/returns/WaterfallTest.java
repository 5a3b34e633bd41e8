package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Beneficiary;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.DrawdownRule;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.money.Amount;
import org.outturn.core.money.AmountOverflowException;
import org.outturn.core.money.Share;
import org.outturn.core.time.Frequency;

/**
 * Rules cash-flows and waterfall on cases small enough to follow by hand. 2021 and 2022 are common
 * years, so that a rate of 10 % on 1000.00 is 100.00 a year. All figures are this test's own.
 */
class WaterfallTest {
  private static final LocalDate START = LocalDate.parse("2021-01-01");

  private static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  private static DatedAmount paid(String date, String amount) {
    return new DatedAmount(LocalDate.parse(date), gbp(amount));
  }

  private static PaymentScenario scenario(DatedAmount... payments) {
    return PaymentScenario.of("BASE", ImmutableList.copyOf(payments));
  }

  private static Tranche.Builder tranche(String id, TrancheForm form, String commitment, int rank) {
    return Tranche.builder().id(id).form(form).commitment(gbp(commitment)).rank(rank);
  }

  /** Years that end on 1 January: what is drawn on the first is 365 days old on the next. */
  private static DistributionTerms.Builder yearly() {
    return DistributionTerms.builder().frequency(Frequency.YEARLY).anchor(START.plusDays(1));
  }

  private static FinanceCase.Builder costing(String cost) {
    return FinanceCase.builder()
        .id("small")
        .currency("GBP")
        .addCost(Cost.on(CostKind.DELIVERY, START, gbp(cost)));
  }

  private static FinanceCase with(Tranche... tranches) {
    return costing("1000")
        .addTranches(tranches)
        .distribution(yearly().build())
        .addScenario(scenario())
        .build();
  }

  private static String movement(WaterfallResult result, int tranche) {
    TrancheMovement total = result.tranches().get(tranche).total();
    return total.drawn().value()
        + " in, interest "
        + total.received(DistributionKind.INTEREST).value()
        + ", principal "
        + total.received(DistributionKind.PRINCIPAL).value()
        + ", preferred "
        + total.received(DistributionKind.PREFERRED_RETURN).value()
        + ", residual "
        + total.received(DistributionKind.RESIDUAL).value();
  }

  private static Amount sum(WaterfallResult result, String what) {
    return result.periods().stream()
        .map(what.equals("excess") ? WaterfallPeriod::excess : WaterfallPeriod::residual)
        .reduce(gbp("0"), Amount::plus);
  }

  @Test
  void seniorInterestAndPrincipalComeBeforeAnyJunior() {
    FinanceCase finance =
        with(
            tranche("junior", TrancheForm.EQUITY, "400", 2)
                .preferredReturn(AnnualRate.parse("0.2"))
                .residualShare(Share.percent(50))
                .build(),
            tranche("senior", TrancheForm.LOAN, "600", 1).rate(AnnualRate.parse("0.1")).build());

    WaterfallResult result =
        Waterfall.DEFAULT.run(finance, scenario(paid("2021-12-31", "1300.01")));

    assertThat(movement(result, 1))
        .isEqualTo("600.00 in, interest 60.00, principal 600.00, preferred 0.00, residual 0.00");
    assertThat(movement(result, 0))
        .isEqualTo("400.00 in, interest 0.00, principal 400.00, preferred 80.00, residual 80.01");
    assertThat(sum(result, "residual")).isEqualTo(gbp("80.00"));
    assertThat(result.paidIn()).isEqualTo(gbp("1000"));
    assertThat(result.profit()).isEqualTo(gbp("220.01"));
    assertThat(result.rateOfReturn().uniqueRate()).hasValueCloseTo(0.22001, within(1e-9));
    assertThat(result.multiple()).hasValue(BigFraction.of(122_001, 100_000));
    assertThat(result.payback()).hasValue(LocalDate.parse("2022-01-01"));
    assertThat(result.peakFunding()).isEqualTo(gbp("1000"));
    assertThat(result.tranches().get(1).loss()).isEqualTo(gbp("0"));
  }

  @Test
  void whatThereIsNotEnoughOfGoesToSeniorsThenByWhatIsOwed() {
    FinanceCase finance =
        with(
            tranche("first", TrancheForm.LOAN, "300", 2).build(),
            tranche("second", TrancheForm.LOAN, "600", 2).build(),
            tranche("senior", TrancheForm.LOAN, "100", 1).build());

    WaterfallResult result = Waterfall.DEFAULT.run(finance, scenario(paid("2021-12-31", "200")));

    assertThat(result.tranches().get(2).total().receivedInAll()).isEqualTo(gbp("100"));
    assertThat(result.tranches().get(0).total().receivedInAll()).isEqualTo(gbp("33.33"));
    assertThat(result.tranches().get(1).total().receivedInAll()).isEqualTo(gbp("66.67"));
    assertThat(result.tranches().get(1).profit()).isEqualTo(gbp("-533.33"));
  }

  @Test
  void aGrantLosesFirst() {
    Tranche loan = tranche("loan", TrancheForm.LOAN, "600", 1).build();
    Tranche grant = tranche("grant", TrancheForm.FIRST_LOSS_GRANT, "400", 2).build();
    PaymentScenario some = scenario(paid("2021-12-31", "700"));

    WaterfallResult repaid = Waterfall.DEFAULT.run(with(loan, grant), some);
    WaterfallResult never = Waterfall.DEFAULT.run(with(loan, grant.withIsRepaid(false)), some);

    assertThat(repaid.profit()).isEqualTo(gbp("0"));
    assertThat(repaid.lostByGrants()).isEqualTo(gbp("300"));
    assertThat(never.lostByGrants()).isEqualTo(gbp("400"));
    assertThat(sum(never, "residual")).isEqualTo(gbp("100"));
    assertThat(never.tranches().get(1).rateOfReturn()).isEqualTo(RateOfReturn.totalLoss());
  }

  @Test
  void aCapByRateLetsThroughWhatMakesTheRateJustTheCap() {
    Tranche capped =
        tranche("capped", TrancheForm.EQUITY, "1000", 1)
            .residualShare(Share.ONE)
            .cap(new ReturnCap.Irr(AnnualRate.parse("0.1")))
            .build();
    FinanceCase toSocialPurpose =
        with(capped).withDistribution(yearly().excess(Beneficiary.SOCIAL_PURPOSE).build());

    WaterfallResult after =
        Waterfall.DEFAULT.run(with(capped), scenario(paid("2021-12-31", "5000")));
    WaterfallResult later =
        Waterfall.DEFAULT.run(
            toSocialPurpose, scenario(paid("2021-12-31", "600"), paid("2022-12-31", "5000")));

    assertThat(after.paidBack()).isEqualTo(gbp("1100"));
    assertThat(sum(after, "excess")).isEqualTo(gbp("3900"));
    assertThat(after.rateOfReturn().uniqueRate()).hasValueCloseTo(0.1, within(1e-12));
    // 1000 x 1.1 = 1100; less 600 is 500; 500 x 1.1 = 550.
    assertThat(later.paidBack()).isEqualTo(gbp("1150"));
    assertThat(later.parties())
        .extracting(PartyFlows::party)
        .containsExactly("commissioner", "capped", "service", "social purpose");
    assertThat(later.parties().get(3).flows().total()).isEqualTo(gbp("4450"));
  }

  @Test
  void aCapByMultipleCountsEverythingReceived() {
    Tranche capped =
        tranche("capped", TrancheForm.QUASI_EQUITY, "1000", 1)
            .rate(AnnualRate.parse("0.3"))
            .residualShare(Share.percent(40))
            .cap(new ReturnCap.Multiple(new BigDecimal("1.25")))
            .build();

    WaterfallResult result =
        Waterfall.DEFAULT.run(with(capped), scenario(paid("2021-12-31", "2000")));

    // Interest of 300 is held back to 250; the 50 stay in the waterfall, 40 % of 750 is excess.
    assertThat(movement(result, 0))
        .isEqualTo("1000.00 in, interest 250.00, principal 1000.00, preferred 0.00, residual 0.00");
    assertThat(result.tranches().get(0).unpaidInterest()).isEqualTo(gbp("50"));
    assertThat(sum(result, "excess")).isEqualTo(gbp("300"));
    assertThat(sum(result, "residual")).isEqualTo(gbp("450"));
  }

  @Test
  void interestIsSimpleByDaysAndRoundedOnceForEachAccrual() {
    FinanceCase finance =
        with(tranche("loan", TrancheForm.LOAN, "1000", 1).rate(AnnualRate.parse("0.05")).build())
            .withDistribution(
                DistributionTerms.builder()
                    .frequency(Frequency.HALF_YEARLY)
                    .anchor(START.plusDays(1))
                    .build());

    WaterfallResult result =
        Waterfall.DEFAULT.run(
            finance, scenario(paid("2021-07-01", "500"), paid("2022-01-01", "2000")));

    // 1000 x 0.05 x 181 / 365 = 24.7945; principal 475.21, then 524.79 x 0.05 x 184 / 365 = 13.2276
    assertThat(result.periods())
        .extracting(each -> each.distributed(DistributionKind.INTEREST).value().toString())
        .containsExactly("0.00", "24.79", "13.23");
    assertThat(result.periods())
        .extracting(each -> each.distributed(DistributionKind.PRINCIPAL).value().toString())
        .containsExactly("0.00", "475.21", "524.79");
  }

  @Test
  void drawsOnlyWhatIsNeededAndKeepsTheReserve() {
    FinanceCase finance =
        costing("100")
            .addCost(Cost.on(CostKind.DELIVERY, START.plusMonths(3), gbp("70")))
            .addTranches(
                tranche("a", TrancheForm.LOAN, "300", 1).build(),
                tranche("b", TrancheForm.LOAN, "100", 1).build())
            .reserve(gbp("20"))
            .distribution(yearly().build())
            .addScenario(scenario(paid("2021-02-01", "30")))
            .build();

    WaterfallResult proRata = Waterfall.DEFAULT.runAll(finance).get(0);
    WaterfallResult inOrder =
        Waterfall.DEFAULT
            .runAll(
                finance
                    .withDrawdown(DrawdownRule.IN_ORDER)
                    .withTranches(
                        tranche("a", TrancheForm.LOAN, "130", 1).build(),
                        tranche("b", TrancheForm.LOAN, "100", 1).build()))
            .get(0);

    // 100 of cost and 20 of reserve; then 70 of cost, of which 30 of income are there.
    assertThat(proRata.tranches())
        .extracting(each -> each.total().drawn())
        .containsExactly(gbp("120"), gbp("40"));
    assertThat(proRata.tranches().get(0).flows().orElseThrow().flows())
        .extracting(CashFlow::amount)
        .startsWith(gbp("-90"), gbp("-30"));
    assertThat(inOrder.tranches())
        .extracting(each -> each.total().drawn())
        .containsExactly(gbp("130"), gbp("30"));
    assertThat(proRata.paidBack()).as("the reserve comes back at the end").isEqualTo(gbp("20"));
  }

  @Test
  void reportsCostsThatCannotBePaidAndPaysThemFirstLater() {
    FinanceCase finance =
        costing("1000")
            .addTranche(tranche("loan", TrancheForm.LOAN, "600", 1).build())
            .reserve(gbp("50"))
            .distribution(yearly().build())
            .addScenario(scenario())
            .build();

    WaterfallResult never = Waterfall.DEFAULT.runAll(finance).get(0);
    WaterfallResult later =
        Waterfall.DEFAULT.run(
            finance, scenario(paid("2021-06-01", "410"), paid("2021-07-01", "1")));

    assertThat(never.shortfall()).isEqualTo(gbp("400"));
    assertThat(never.unpaidCosts()).isEqualTo(gbp("400"));
    assertThat(never.rateOfReturn()).isEqualTo(RateOfReturn.totalLoss());
    assertThat(later.shortfall()).isEqualTo(gbp("400"));
    assertThat(later.unpaidCosts()).isEqualTo(gbp("0"));
    assertThat(later.paidBack()).isEqualTo(gbp("11"));
  }

  @Test
  void recyclingPaysCostsBeforeMoreIsDrawn() {
    FinanceCase sweeping =
        costing("100")
            .addCost(Cost.on(CostKind.DELIVERY, LocalDate.parse("2022-06-01"), gbp("100")))
            .addTranche(tranche("loan", TrancheForm.LOAN, "200", 1).build())
            .distribution(yearly().build())
            .addScenario(scenario(paid("2021-06-01", "80"), paid("2022-12-01", "150")))
            .build();
    FinanceCase recycling =
        sweeping.withDistribution(yearly().recyclingTo(LocalDate.parse("2022-06-02")).build());

    assertThat(Waterfall.DEFAULT.runAll(sweeping).get(0).paidIn()).isEqualTo(gbp("200"));
    WaterfallResult result = Waterfall.DEFAULT.runAll(recycling).get(0);
    assertThat(result.paidIn()).isEqualTo(gbp("120"));
    assertThat(result.periods())
        .extracting(WaterfallPeriod::distributed)
        .containsExactly(gbp("0"), gbp("0"), gbp("120"));
    assertThat(result.periods().get(2).residual()).isEqualTo(gbp("30"));
  }

  @Test
  void aTrancheMayBeDrawnOnAStatedDay() {
    FinanceCase finance =
        with(tranche("loan", TrancheForm.LOAN, "5000", 1).drawnOn(START.minusDays(1)).build());

    WaterfallResult result = Waterfall.DEFAULT.runAll(finance).get(0);

    assertThat(result.paidIn()).isEqualTo(gbp("5000"));
    assertThat(result.paidBack()).isEqualTo(gbp("4000"));
    assertThat(result.periods().get(0).period().startInclusive()).isEqualTo(START.minusDays(1));
  }

  @Test
  void anOpenScenarioKeepsItsReserveAndLosesNothingYet() {
    FinanceCase finance =
        with(tranche("loan", TrancheForm.LOAN, "2000", 1).build()).withReserve(gbp("10"));
    PaymentScenario open =
        new PaymentScenario("ACTUAL", ImmutableList.of(), Optional.empty(), true);

    WaterfallResult result = Waterfall.DEFAULT.run(finance, open);

    assertThat(result.closing()).isEqualTo(gbp("10"));
    assertThat(result.rateOfReturn())
        .isEqualTo(RateOfReturn.none(RateOfReturn.Absence.NOTHING_CAME_BACK));
    assertThat(Waterfall.DEFAULT.run(finance, PaymentScenario.ofNothing("OVER")).closing())
        .isEqualTo(gbp("0"));
  }

  @Test
  void weighsTheMaximumReturnByCommitment() {
    Tranche capped =
        tranche("capped", TrancheForm.EQUITY, "300", 1)
            .cap(new ReturnCap.Irr(AnnualRate.parse("0.1")))
            .build();
    Tranche loan =
        tranche("loan", TrancheForm.LOAN, "100", 1).rate(AnnualRate.parse("0.02")).build();
    Tranche grant = tranche("grant", TrancheForm.FIRST_LOSS_GRANT, "100", 2).build();

    assertThat(MaximumReturn.DEFAULT.weighted(with(capped, loan, grant)))
        .hasValueCloseTo(0.08, within(1e-15));
    assertThat(MaximumReturn.DEFAULT.weighted(with(grant))).isEmpty();
    assertThat(
            MaximumReturn.DEFAULT.weighted(
                with(capped, loan.withId("free").withForm(TrancheForm.QUASI_EQUITY))))
        .isEmpty();
  }

  @Test
  void refusesMoreMoneyThanCanBeCounted() {
    FinanceCase finance = with(tranche("loan", TrancheForm.LOAN, "2000", 1).build());
    DatedAmount most = paid("2021-06-01", "999999999999999");

    assertThatThrownBy(
            () ->
                Waterfall.DEFAULT.run(
                    finance, PaymentScenario.of("ALL", Collections.nCopies(100, most))))
        .isInstanceOf(AmountOverflowException.class)
        .hasMessage(
            "amounts of scenario 'ALL' must come to less than GBP 92,233,720,368,547,758.07");
  }
}
