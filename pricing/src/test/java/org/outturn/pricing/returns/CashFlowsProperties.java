package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.fixtures.HolderFlows;

/** What the measures of the same flows have to do with each other, exactly. */
class CashFlowsProperties {
  @Provide
  static Arbitrary<CashFlows> flows() {
    return HolderFlows.any();
  }

  private static Amount sum(CashFlows flows, Stream<CashFlow> some) {
    return some.map(CashFlow::amount).reduce(Amount.zero(flows.currency()), Amount::plus);
  }

  @Property
  void whatCameInIsWhatWasPaidInAndTheProfit(@ForAll("flows") CashFlows flows) {
    assertThat(flows.totalOut().plus(flows.total())).isEqualTo(flows.totalIn());
    assertThat(flows.negated().totalOut()).isEqualTo(flows.totalIn());
    assertThat(flows.negated().negated()).isEqualTo(flows);
  }

  @Property
  void multipleTimesPaidInIsWhatCameIn(@ForAll("flows") CashFlows flows) {
    Optional<BigFraction> multiple = MoneyMultiple.DEFAULT.distributed(flows);

    assertThat(multiple.isEmpty()).isEqualTo(flows.totalOut().signum() == 0);
    multiple.ifPresent(
        each ->
            assertThat(each.multiply(Fractions.of(flows.totalOut().value())))
                .isEqualTo(Fractions.of(flows.totalIn().value())));
  }

  @Property
  void lossIsItsShareOfWhatWasPaidIn(@ForAll("flows") CashFlows flows) {
    CapitalLoss loss = CapitalLoss.of(flows);

    assertThat(loss.amount().signum()).isEqualTo(Math.max(0, -flows.total().signum()));
    assertThat(loss.share().toFraction().multiply(Fractions.of(flows.totalOut().value())))
        .isEqualTo(Fractions.of(loss.amount().value()));
  }

  @Property
  void afterPaybackNothingIsMissingAndJustBeforeItSomethingIs(@ForAll("flows") CashFlows flows) {
    Optional<LocalDate> payback = Payback.DEFAULT.date(flows);

    assertThat(payback.isEmpty()).isEqualTo(flows.total().signum() < 0);
    payback.ifPresent(
        day -> {
          for (CashFlow flow : flows.flows()) {
            if (!flow.date().isBefore(day)) {
              assertThat(upTo(flows, flow.date()).signum()).isNotNegative();
            }
          }
          flows.flows().stream()
              .map(CashFlow::date)
              .filter(date -> date.isBefore(day))
              .reduce((earlier, last) -> last)
              .filter(
                  date ->
                      flows.flows().stream()
                          .anyMatch(
                              flow -> !flow.date().isAfter(date) && flow.amount().signum() < 0))
              .ifPresent(date -> assertThat(upTo(flows, date).signum()).isNegative());
        });
    Statistics.label("paid back")
        .collect(payback.isPresent())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(percentage -> percentage > 20);
              coverage.check(false).percentage(percentage -> percentage > 20);
            });
  }

  @Property
  void fundingNeedIsReachedAndNeverPassed(@ForAll("flows") CashFlows flows) {
    FundingNeed need = FundingNeed.peak(flows);

    assertThat(need.amount().signum()).isNotNegative();
    for (CashFlow flow : flows.flows()) {
      assertThat(upTo(flows, flow.date()).plus(need.amount()).signum()).isNotNegative();
    }
    if (need.amount().signum() > 0) {
      assertThat(upTo(flows, need.date())).isEqualTo(need.amount().negated());
    }
  }

  private static Amount upTo(CashFlows flows, LocalDate day) {
    return sum(flows, flows.flows().stream().filter(flow -> !flow.date().isAfter(day)));
  }
}
