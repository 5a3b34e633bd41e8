package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.Waterfall;

/**
 * A finance case with the payments of the contract that it names.
 *
 * @param finance the case, with all scenarios that can be run
 * @param notApplied the rules of the contract that its evidence does not allow
 */
public record FinancedPayments(FinanceCase finance, ImmutableList<NotApplied> notApplied) {
  /** What is run beside the scenarios of a case. */
  public static final PaymentScenario NO_PAYMENT = PaymentScenario.ofNothing("NO_PAYMENT");

  /**
   * Where the cash goes, scenario by scenario; without any payment too.
   *
   * @return a result for each scenario of the case, and for NO_PAYMENT
   */
  public FinanceReturns returns() {
    Stream<PaymentScenario> further =
        finance.scenarios().stream().anyMatch(each -> each.name().equals(NO_PAYMENT.name()))
            ? Stream.empty()
            : Stream.of(NO_PAYMENT);
    return FinanceReturns.of(
        finance,
        notApplied,
        Stream.concat(finance.scenarios().stream(), further)
            .map(scenario -> Waterfall.DEFAULT.run(finance, scenario))
            .toList());
  }
}
