package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.outturn.core.investment.FinanceCase;

/**
 * What a finance case comes to: where the cash goes in each scenario, beside the most that its
 * terms allow investors to earn.
 *
 * @param of the case
 * @param maximumReturn the mean of the tranches' highest rates, weighted by commitment, 0.1113 is
 *     11.13 %; empty where a tranche states no such rate
 * @param scenarios one result for each scenario that was run
 */
public record FinanceReturns(
    FinanceCase of, OptionalDouble maximumReturn, ImmutableList<WaterfallResult> scenarios) {

  /**
   * Results beside the maximum return of their case.
   *
   * @param finance the case
   * @param scenarios its results
   * @return all it comes to
   */
  public static FinanceReturns of(FinanceCase finance, List<WaterfallResult> scenarios) {
    return new FinanceReturns(
        finance, MaximumReturn.DEFAULT.weighted(finance), ImmutableList.copyOf(scenarios));
  }
}
