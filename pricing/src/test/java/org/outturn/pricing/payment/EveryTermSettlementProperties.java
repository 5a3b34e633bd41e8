package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.ListedPeriods;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** Rule settlement under contracts that live: fees, grants, reversals, amendments and all else. */
class EveryTermSettlementProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;

  @Provide
  Arbitrary<EveryTermCase> cases() {
    return EveryTermCase.any()
        .filter(
            each ->
                each.contract()
                    .schedule()
                    .filter(schedule -> !(schedule.periods() instanceof ListedPeriods))
                    .isPresent());
  }

  /** The last day of the period of the last day of which anything is known. */
  private static LocalDate end(EveryTermCase each) {
    var periods = each.contract().schedule().orElseThrow().periods();
    LocalDate latest = PRICER.latest(each.contract(), each.evidence());
    return lastDay(periods.period(periods.indexOf(latest)));
  }

  private static LocalDate lastDay(DateRange period) {
    return period.endExclusive().orElseThrow().minusDays(1);
  }

  private static Settlements settle(EveryTermCase each, LocalDate asOf) {
    return PRICER.settle(each.contract(), each.evidence(), asOf);
  }

  private static Amount sum(Settlements settlements, Function<Settlement, Amount> what) {
    return settlements.settlements().stream()
        .map(what)
        .reduce(Amount.zero(settlements.currency()), Amount::plus);
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void sumsToTheStatementAsOfTheLastDaySettled(@ForAll("cases") EveryTermCase each) {
    Settlements settlements = settle(each, end(each));
    PaymentStatement statement = PRICER.price(each.contract(), each.evidence(), end(each));
    Map<String, Amount> paid = new HashMap<>();
    settlements.settlements().stream()
        .flatMap(settlement -> settlement.payers().stream())
        .forEach(payment -> paid.merge(payment.party(), payment.amount(), Amount::plus));

    for (PayerPayment payment : statement.payers()) {
      assertThat(paid.getOrDefault(payment.party(), Amount.zero(settlements.currency())))
          .as(payment.party())
          .isEqualTo(payment.amount());
    }
    assertThat(sum(settlements, Settlement::unfunded)).isEqualTo(statement.unfunded());
    assertThat(sum(settlements, Settlement::outcomes)).isEqualTo(statement.net());
    assertThat(sum(settlements, Settlement::fees)).isEqualTo(statement.fees());
    assertThat(sum(settlements, Settlement::grants)).isEqualTo(statement.grants());
    reaches("fees", statement.fees().signum() > 0);
    reaches("grants", statement.grants().signum() > 0);
    reaches(
        "corrections",
        settlements.settlements().stream().anyMatch(one -> !one.corrections().isEmpty()));
  }

  private static void reaches(String what, boolean reached) {
    Statistics.label(what)
        .collect(reached)
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 1));
  }

  @Property(tries = 200)
  void aClosedSettlementNeverChanges(@ForAll("cases") EveryTermCase each) {
    List<Settlement> all = settle(each, end(each)).settlements();
    for (int closed = 1; closed < Math.min(all.size(), 6); closed++) {
      LocalDate then = lastDay(all.get(closed - 1).period());
      assertThat(settle(each, then).settlements()).isEqualTo(all.subList(0, closed));
    }
  }
}
