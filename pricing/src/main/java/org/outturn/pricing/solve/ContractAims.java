package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.returns.InternalRateOfReturn;

/** What can be asked of a contract and what is expected under it. */
public final class ContractAims {
  private ContractAims() {}

  /**
   * All that is payable ({@code payment}): what is net for outcomes, fees and grants.
   *
   * @param given the contract and its evidence
   * @return the case with its figure
   */
  public static SolvableCase<AgreedContract> of(AgreedContract given) {
    return of(given, ImmutableList.of(payment(given)));
  }

  /**
   * The same, and the rate of return of somebody who pays for the service and receives what the
   * contract pays ({@code return}).
   *
   * @param given a contract with a schedule, and its evidence
   * @param invested what is paid in, negative, and what else comes back
   * @return the case with its figures
   */
  public static SolvableCase<AgreedContract> of(AgreedContract given, CashFlows invested) {
    Answer<AgreedContract> earned =
        new Answer<>("return", Answer.RATE, each -> rateOfReturn(each, invested));
    return of(given, ImmutableList.of(new Aim<>(earned, Target.Bound.AT_LEAST), payment(given)));
  }

  private static SolvableCase<AgreedContract> of(
      AgreedContract given, ImmutableList<Aim<AgreedContract>> aims) {
    return new SolvableCase<>(
        given,
        AgreedContract.INPUTS,
        aims,
        OutcomePricer.DEFAULT.price(given.contract(), given.expected()).notApplied());
  }

  private static Aim<AgreedContract> payment(AgreedContract given) {
    return new Aim<>(
        new Answer<>(
            "payment",
            given.contract().currency().getCurrencyCode(),
            each -> Figure.of(payable(each))),
        Target.Bound.AT_MOST);
  }

  private static Amount payable(AgreedContract given) {
    return OutcomePricer.DEFAULT.price(given.contract(), given.expected()).total();
  }

  private static Figure rateOfReturn(AgreedContract given, CashFlows invested) {
    return rateOfReturn(
        ContractIncome.DEFAULT.payments(given.contract(), given.expected()), invested);
  }

  /** What somebody earns who pays in and receives all payments. */
  static Figure rateOfReturn(List<DatedAmount> payments, CashFlows invested) {
    List<CashFlow> income =
        payments.stream().map(each -> new CashFlow(each.date(), each.amount())).toList();
    CashFlows flows = income.isEmpty() ? invested : invested.plus(CashFlows.of(income));
    return InternalRateOfReturn.DEFAULT.dated(flows).match(RateFigure.DEFAULT);
  }
}
