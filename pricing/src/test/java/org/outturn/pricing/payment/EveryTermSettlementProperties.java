package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.ListedPeriods;
import org.outturn.pricing.fixtures.SettlementIdentities;
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

  private static LocalDate end(EveryTermCase each) {
    return SettlementIdentities.end(each.contract(), each.evidence());
  }

  private static LocalDate lastDay(DateRange period) {
    return period.endExclusive().orElseThrow().minusDays(1);
  }

  private static Settlements settle(EveryTermCase each, LocalDate asOf) {
    return PRICER.settle(each.contract(), each.evidence(), asOf);
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void sumsToTheStatementAsOfTheLastDaySettled(@ForAll("cases") EveryTermCase each) {
    Settlements settlements = settle(each, end(each));
    PaymentStatement statement = PRICER.price(each.contract(), each.evidence(), end(each));
    SettlementIdentities.hold(settlements, statement);
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
