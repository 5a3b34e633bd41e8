package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.fixtures.FinanceCases;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.money.Amount;
import org.outturn.pricing.fixtures.WaterfallIdentities;

/** Rules cash-flows and waterfall: what holds for every case and scenario. */
class WaterfallProperties {
  private static final int TRIES = 5000;
  private static final double LEAST_PERCENT = 2;
  private static final double NEARLY = 1e-9;

  @Provide
  Arbitrary<FinanceCase> cases() {
    return FinanceCases.any();
  }

  @Property(tries = TRIES)
  void everyIdentityHolds(@ForAll("cases") FinanceCase finance) {
    for (WaterfallResult result : Waterfall.DEFAULT.runAll(finance)) {
      WaterfallIdentities.hold(result);
    }
  }

  @Property(tries = 1000)
  void whoeverGetsNothingBackLosesEverythingOnceItIsOver(@ForAll("cases") FinanceCase finance) {
    for (WaterfallResult result : Waterfall.DEFAULT.runAll(finance)) {
      for (TrancheResult each : result.tranches()) {
        if (each.total().receivedInAll().signum() == 0) {
          boolean isLost = each.total().drawn().signum() > 0 && !result.scenario().isOpen();
          assertThat(each.rateOfReturn().kind())
              .isEqualTo(isLost ? RateOfReturn.Kind.TOTAL_LOSS : RateOfReturn.Kind.NONE);
        }
      }
    }
  }

  /** Whoever asks for the returns alone gets those of the whole result. */
  @Property(tries = 1000)
  void returnsAloneAreThoseOfTheResult(@ForAll("cases") FinanceCase finance) {
    FinanceTerms terms = FinanceTerms.of(finance);
    for (PaymentScenario scenario : finance.scenarios()) {
      if (!scenario.isOpen()) {
        WaterfallResult result = Waterfall.DEFAULT.run(finance, scenario);
        InvestorReturns returns =
            Waterfall.DEFAULT.returns(terms, Income.of(finance.paymentsOf(scenario)));

        assertThat(returns.profit()).isEqualTo(minor(result.profit()));
        isNearly(returns.rateOfReturn(), result.rateOfReturn());
        for (int tranche = 0; tranche < result.tranches().size(); tranche++) {
          TrancheResult each = result.tranches().get(tranche);
          assertThat(returns.profit(tranche)).isEqualTo(minor(each.profit()));
          isNearly(returns.rateOfReturn(tranche), each.rateOfReturn());
        }
      }
    }
  }

  private static void isNearly(RateOfReturn one, RateOfReturn other) {
    assertThat(one.kind()).isEqualTo(other.kind());
    assertThat(one.absence()).isEqualTo(other.absence());
    one.uniqueRate()
        .ifPresent(
            rate ->
                assertThat(rate)
                    .isCloseTo(
                        other.uniqueRate().getAsDouble(), within(NEARLY * (1 + Math.abs(rate)))));
  }

  @Property(tries = 1000)
  void withoutPaymentsNobodyGainsAndWithoutReserveAllIsLost(@ForAll("cases") FinanceCase finance) {
    WaterfallResult result =
        Waterfall.DEFAULT.run(finance, PaymentScenario.ofNothing("NO_PAYMENT"));

    assertThat(result.income().signum()).isZero();
    assertThat(result.paidBack()).isLessThanOrEqualTo(result.paidIn().plus(grants(result)));
    if (finance.reserve().signum() == 0
        && finance.tranches().stream().allMatch(each -> each.drawnOn().isEmpty())) {
      assertThat(result.paidBack().signum()).isZero();
    }
  }

  private static Amount grants(WaterfallResult result) {
    return result.tranches().stream()
        .filter(each -> !each.tranche().form().earns())
        .map(each -> each.total().drawn())
        .reduce(Amount.zero(result.finance().currency()), Amount::plus);
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void generatedCasesReachWhatMatters(@ForAll("cases") FinanceCase finance) {
    for (WaterfallResult result : Waterfall.DEFAULT.runAll(finance)) {
      reaches("no income", result.income().signum() == 0);
      reaches("one period", result.periods().size() == 1);
      reaches("shortfall", result.shortfall().signum() > 0);
      reaches("paid late", result.shortfall().compareTo(result.unpaidCosts()) > 0);
      reaches("excess", result.periods().stream().anyMatch(each -> each.excess().signum() > 0));
      reaches("residual", result.periods().stream().anyMatch(each -> each.residual().signum() > 0));
      reaches("unpaid interest", result.tranches().stream().anyMatch(this::hasUnpaidInterest));
      reaches("large reserve", finance.reserve().compareTo(result.income()) > 0);
      reaches("gain", result.profit().signum() > 0);
      reaches("loss", result.profit().signum() < 0);
    }
    reaches(
        "ranks tied",
        finance.tranches().stream().map(Tranche::rank).distinct().count()
            < finance.tranches().size());
    for (TrancheForm form : TrancheForm.values()) {
      reaches(form.name(), finance.tranches().stream().anyMatch(each -> each.form() == form));
    }
    reaches("cap by IRR", hasCap(finance, ReturnCap.Irr.class));
    reaches("cap by multiple", hasCap(finance, ReturnCap.Multiple.class));
  }

  private boolean hasUnpaidInterest(TrancheResult tranche) {
    return tranche.unpaidInterest().signum() > 0;
  }

  private static boolean hasCap(FinanceCase finance, Class<? extends ReturnCap> form) {
    return finance.tranches().stream()
        .anyMatch(each -> each.cap().filter(form::isInstance).isPresent());
  }

  private static void reaches(String what, boolean isReached) {
    Statistics.label(what).collect(isReached);
    Statistics.label(what)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share >= LEAST_PERCENT);
              coverage.check(false).percentage(share -> share >= LEAST_PERCENT);
            });
  }

  private static long minor(Amount amount) {
    return amount.toMinor();
  }
}
