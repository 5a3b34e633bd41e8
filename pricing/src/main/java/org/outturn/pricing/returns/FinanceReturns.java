package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.outturn.core.investment.FinanceCase;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * What a finance case comes to: where the cash goes in each scenario, beside the most that its
 * terms allow investors to earn.
 *
 * @param of the case
 * @param notApplied the rules of the contract that pays which its evidence does not allow; empty
 *     where no contract pays
 * @param maximumReturn the mean of the tranches' highest rates, weighted by commitment, 0.1113 is
 *     11.13 %; empty where a tranche states no such rate
 * @param scenarios one result for each scenario that was run
 */
public record FinanceReturns(
    FinanceCase of,
    ImmutableList<NotApplied> notApplied,
    OptionalDouble maximumReturn,
    ImmutableList<WaterfallResult> scenarios) {

  /**
   * Results beside the maximum return of their case, which no contract pays.
   *
   * @param finance the case
   * @param scenarios its results
   * @return all it comes to
   */
  public static FinanceReturns of(FinanceCase finance, List<WaterfallResult> scenarios) {
    return of(finance, ImmutableList.of(), scenarios);
  }

  /**
   * Results beside the maximum return of their case.
   *
   * @param finance the case
   * @param notApplied the rules of the contract that pays which its evidence does not allow
   * @param scenarios its results
   * @return all it comes to
   */
  public static FinanceReturns of(
      FinanceCase finance, ImmutableList<NotApplied> notApplied, List<WaterfallResult> scenarios) {
    return new FinanceReturns(
        finance,
        notApplied,
        MaximumReturn.DEFAULT.weighted(finance),
        ImmutableList.copyOf(scenarios));
  }
}
