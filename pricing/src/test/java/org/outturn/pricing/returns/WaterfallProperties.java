package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
      everyPeriodBalancesToTheMinorUnit(result);
      partiesFlowsSumToWhatIsLeft(result);
      theReserveIsKeptAndNothingIsDrawnBeyondNeed(result);
      noTrancheReceivesMoreThanItIsDueAndSeniorsComeFirst(result);
      capsHold(result);
    }
  }

  private static void everyPeriodBalancesToTheMinorUnit(WaterfallResult result) {
    long opening = 0;
    long unpaid = 0;
    LocalDate from = result.periods().get(0).period().startInclusive();
    for (WaterfallPeriod each : result.periods()) {
      assertThat(each.period().startInclusive()).isEqualTo(from);
      assertThat(minor(each.opening())).isEqualTo(opening);
      long closing =
          opening
              + minor(each.income())
              + minor(each.drawn())
              - minor(each.paidCosts())
              - minor(each.distributed())
              - minor(each.residual())
              - minor(each.excess());
      assertThat(minor(each.closing())).isEqualTo(closing).isNotNegative();
      unpaid += minor(each.costs()) - minor(each.paidCosts());
      assertThat(minor(each.unpaidCosts())).isEqualTo(unpaid).isNotNegative();
      assertThat(unpaid == 0 || closing == 0).as("cash beside unpaid costs").isTrue();
      opening = closing;
      from = each.distributedOn().plusDays(1);
    }
    assertThat(result.shortfall()).isGreaterThanOrEqualTo(result.unpaidCosts());
  }

  private static void partiesFlowsSumToWhatIsLeft(WaterfallResult result) {
    FinanceCase finance = result.finance();
    Amount none = Amount.zero(finance.currency());
    Amount all =
        result.parties().stream().map(each -> each.flows().total()).reduce(none, Amount::plus);

    assertThat(all.negated()).isEqualTo(result.closing());
    if (!result.scenario().isOpen()) {
      assertThat(result.closing()).isEqualTo(none);
    }
    assertThat(result.contractFlows().map(CashFlows::total).orElse(none))
        .isEqualTo(result.income().plus(result.costs().negated()));
  }

  private static void theReserveIsKeptAndNothingIsDrawnBeyondNeed(WaterfallResult result) {
    FinanceCase finance = result.finance();
    long reserve = minor(finance.reserve());
    LocalDate last = result.periods().get(result.periods().size() - 1).distributedOn();
    for (LocalDate day : daysOf(result)) {
      long balance = -upTo(day, result.parties().stream().map(PartyFlows::flows).toList());
      assertThat(balance).isNotNegative();
      if (undrawnOnCall(result, day) > 0 && day.isBefore(last)) {
        assertThat(balance).as("balance on %s", day).isGreaterThanOrEqualTo(reserve);
      }
      if (isDrawnOnCall(result, day)) {
        assertThat(balance).as("balance after drawing on %s", day).isLessThanOrEqualTo(reserve);
      }
    }
    for (TrancheResult each : result.tranches()) {
      assertThat(each.total().drawn()).isLessThanOrEqualTo(each.tranche().commitment());
    }
    if (result.shortfall().signum() > 0) {
      assertThat(undrawnOnCall(result, last)).isZero();
    }
  }

  private static void noTrancheReceivesMoreThanItIsDueAndSeniorsComeFirst(WaterfallResult result) {
    FinanceCase finance = result.finance();
    List<EntitlementLedger> ledgers =
        result.tranches().stream().map(each -> new EntitlementLedger(finance, each)).toList();
    for (WaterfallPeriod period : result.periods()) {
      int lastPaid = lastRankPaid(finance, period);
      for (int i = 0; i < ledgers.size(); i++) {
        ledgers.get(i).take(period, period.tranches().get(i));
        if (finance.tranches().get(i).rank() < lastPaid) {
          ledgers.get(i).assertPaidInFull();
        }
      }
    }
  }

  /** The last rank that was paid anything; beyond all where a residual was paid. */
  private static int lastRankPaid(FinanceCase finance, WaterfallPeriod period) {
    if (period.residual().signum() > 0
        || period.excess().signum() > 0
        || period.distributed(DistributionKind.RESIDUAL).signum() > 0) {
      return Integer.MAX_VALUE;
    }
    int last = 0;
    for (int i = 0; i < finance.tranches().size(); i++) {
      if (period.tranches().get(i).receivedInAll().signum() > 0) {
        last = Math.max(last, finance.tranches().get(i).rank());
      }
    }
    return last;
  }

  private static void capsHold(WaterfallResult result) {
    for (TrancheResult each : result.tranches()) {
      each.tranche()
          .cap()
          .ifPresent(
              cap ->
                  cap.match(
                      new ReturnCap.Cases<Optional<Void>>() {
                        @Override
                        public Optional<Void> irr(ReturnCap.Irr irr) {
                          double most = irr.rate().value().doubleValue() + NEARLY;
                          assertThat(each.rateOfReturn().rates())
                              .allSatisfy(rate -> assertThat(rate).isLessThanOrEqualTo(most));
                          return Optional.empty();
                        }

                        @Override
                        public Optional<Void> multiple(ReturnCap.Multiple multiple) {
                          assertThat(each.total().receivedInAll().value())
                              .isLessThanOrEqualTo(
                                  each.total().drawn().value().multiply(multiple.multiple()));
                          return Optional.empty();
                        }
                      }));
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

  private static ImmutableSortedSet<LocalDate> daysOf(WaterfallResult result) {
    return result.parties().stream()
        .flatMap(each -> each.flows().flows().stream())
        .map(CashFlow::date)
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
  }

  private static long upTo(LocalDate day, List<CashFlows> flows) {
    return flows.stream()
        .flatMap(each -> each.flows().stream())
        .filter(flow -> !flow.date().isAfter(day))
        .mapToLong(flow -> minor(flow.amount()))
        .sum();
  }

  private static long undrawnOnCall(WaterfallResult result, LocalDate day) {
    return result.tranches().stream()
        .filter(each -> each.tranche().drawnOn().isEmpty())
        .mapToLong(each -> minor(each.tranche().commitment()) - drawnUpTo(each, day))
        .sum();
  }

  private static long drawnUpTo(TrancheResult tranche, LocalDate day) {
    return tranche.flows().stream()
        .flatMap(each -> each.flows().stream())
        .filter(flow -> flow.amount().signum() < 0 && !flow.date().isAfter(day))
        .mapToLong(flow -> -minor(flow.amount()))
        .sum();
  }

  private static boolean isDrawnOnCall(WaterfallResult result, LocalDate day) {
    return undrawnOnCall(result, day) < undrawnOnCall(result, day.minusDays(1));
  }

  private static long minor(Amount amount) {
    return amount.toMinor();
  }
}
