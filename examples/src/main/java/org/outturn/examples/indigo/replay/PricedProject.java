package org.outturn.examples.indigo.replay;

import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.contracts.IndigoProject;
import org.outturn.examples.indigo.contracts.PublishedPayment;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** A project, what we price of it, and what was published. */
record PricedProject(IndigoProject project, PaymentStatement statement, Amount published) {

  /** What payers pay by our statement: outcomes and grants, without what nobody funds. */
  static Amount payable(PaymentStatement statement) {
    return statement.net().plus(statement.grants()).minus(statement.unfunded());
  }

  Amount zero() {
    return Amount.zero(statement.currency());
  }

  Amount ofMetric(String metric) {
    return statement.outcomes().stream()
        .filter(each -> each.outcome().equals(metric))
        .map(OutcomePayment::net)
        .reduce(zero(), Amount::plus);
  }

  Amount publishedOf(String metric) {
    return project.payments().stream()
        .filter(each -> each.metric().filter(metric::equals).isPresent())
        .map(PublishedPayment::amount)
        .reduce(zero(), Amount::plus);
  }
}
