package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What was delivered under any contract lies between what was paid and what was claimed. */
class StatementDeliveryProperties {

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  @Property(tries = 300)
  void liesBetweenPaidAndClaimedAndSumsOverOutcomes(@ForAll("cases") ContractCase given) {
    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(given.contract(), given.rows().toEvidence());
    BigFraction claimed = BigFraction.ZERO;
    BigFraction paid = BigFraction.ZERO;
    for (OutcomePayment outcome : statement.outcomes()) {
      paid = paid.add(outcome.paid());
      claimed = claimed.add(outcome.claimed());
    }
    BigFraction gross = BigFraction.ZERO;
    BigFraction net = BigFraction.ZERO;
    for (Outcome outcome : given.contract().outcomes()) {
      DeliveredWork delivery = StatementDelivery.of(given.contract(), statement, outcome.id());
      gross = gross.add(delivery.outcomes());
      net = net.add(delivery.netOutcomes());
    }

    DeliveredWork all = StatementDelivery.of(given.contract(), statement);
    assertThat(all.outcomes()).isEqualTo(gross).isBetween(paid, claimed);
    assertThat(all.netOutcomes()).isEqualTo(net).isBetween(BigFraction.ZERO, gross);
    Statistics.label("some refused")
        .collect(gross.compareTo(claimed) < 0)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }
}
