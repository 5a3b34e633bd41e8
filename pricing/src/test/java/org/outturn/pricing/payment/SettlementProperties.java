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
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.money.Amount;
import org.outturn.core.time.Periods;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** Rule settlement: whatever was settled stays, and all of it is what the statement says. */
class SettlementProperties {

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any()
        .filter(each -> each.contract().schedule().isPresent())
        .filter(each -> !each.rows().claims().isEmpty() || !each.rows().tallies().isEmpty());
  }

  private static Settlements settle(ContractCase each, LocalDate asOf) {
    return OutcomePricer.DEFAULT.settle(each.contract(), each.rows().toEvidence(), asOf);
  }

  /** The last day of the period of the last claim. */
  private static LocalDate end(ContractCase each) {
    Evidence evidence = each.rows().toEvidence();
    LocalDate last = LocalDate.ofEpochDay(evidence.columns().lastVerified());
    Periods periods = each.contract().schedule().orElseThrow().periods();
    return periods.period(periods.indexOf(last)).endExclusive().orElseThrow().minusDays(1);
  }

  @Property(tries = 300)
  void sumsToTheStatementAsOfTheLastDaySettled(@ForAll("cases") ContractCase each) {
    LocalDate end = end(each);
    Settlements settlements = settle(each, end);
    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(each.contract(), each.rows().toEvidence(), end);

    Map<String, Amount> paid = new HashMap<>();
    for (Settlement settlement : settlements.settlements()) {
      for (PayerPayment payment : settlement.payers()) {
        paid.merge(payment.party(), payment.amount(), Amount::plus);
      }
    }
    for (PayerPayment payment : statement.payers()) {
      assertThat(paid.get(payment.party())).as(payment.party()).isEqualTo(payment.amount());
    }
    assertThat(sum(settlements, Settlement::unfunded)).isEqualTo(statement.unfunded());
    assertThat(sum(settlements, Settlement::outcomes)).isEqualTo(statement.net());
    boolean corrects =
        settlements.settlements().stream().anyMatch(one -> !one.corrections().isEmpty());
    Statistics.label("corrections").collect(corrects);
    Statistics.label("periods")
        .collect(settlements.settlements().size() > 1)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  private static Amount sum(Settlements settlements, Function<Settlement, Amount> what) {
    return settlements.settlements().stream()
        .map(what)
        .reduce(Amount.ofMinor(settlements.currency(), 0), Amount::plus);
  }

  @Property(tries = 300)
  void aClosedSettlementNeverChanges(@ForAll("cases") ContractCase each) {
    List<Settlement> all = settle(each, end(each)).settlements();
    for (int closed = 1; closed < Math.min(all.size(), 6); closed++) {
      LocalDate then = all.get(closed - 1).period().endExclusive().orElseThrow().minusDays(1);
      assertThat(settle(each, then).settlements()).isEqualTo(all.subList(0, closed));
    }
  }

  /** What one run gives is what pricing anew for each period gives. */
  @Property(tries = 300)
  void isTheDifferenceOfStatements(@ForAll("cases") ContractCase each) {
    Amount before = Amount.ofMinor(each.contract().currency(), 0);
    List<Settlement> all = settle(each, end(each)).settlements();
    for (Settlement settlement : all.subList(0, Math.min(all.size(), 8))) {
      LocalDate lastDay = settlement.period().endExclusive().orElseThrow().minusDays(1);
      Amount net =
          OutcomePricer.DEFAULT.price(each.contract(), each.rows().toEvidence(), lastDay).net();
      assertThat(settlement.outcomes()).isEqualTo(net.plus(before.negated()));
      before = net;
    }
  }
}
