package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.pricing.returns.InvestorReturns;
import org.outturn.pricing.returns.RateOfReturn;

/**
 * What investors come to in one run.
 *
 * @param profit what they received beyond what they paid in, in minor units
 * @param rate their rate of return, -1 where all is lost; empty where there is not exactly one
 */
record SimulatedReturn(long profit, OptionalDouble rate) {

  /** Whose returns there are: all together first, then each tranche that earns. */
  static ImmutableList<Optional<String>> whose(FinanceCase finance) {
    ImmutableList.Builder<Optional<String>> whose = ImmutableList.builder();
    whose.add(Optional.empty());
    finance.tranches().stream()
        .filter(tranche -> tranche.form().earns())
        .map(Tranche::id)
        .map(Optional::of)
        .forEach(whose::add);
    return whose.build();
  }

  /** Their returns, in the same order. */
  static ImmutableList<SimulatedReturn> of(InvestorReturns returns) {
    SimulatedReturn together = of(returns.profit(), returns.rateOfReturn());
    if (returns.earning().length() == 1) {
      return ImmutableList.of(together, together);
    }
    ImmutableList.Builder<SimulatedReturn> all = ImmutableList.builder();
    all.add(together);
    for (int i = 0; i < returns.earning().length(); i++) {
      int tranche = returns.earning().get(i);
      all.add(of(returns.profit(tranche), returns.rateOfReturn(tranche)));
    }
    return all.build();
  }

  private static SimulatedReturn of(long profit, RateOfReturn rate) {
    return new SimulatedReturn(
        profit,
        rate.kind() == RateOfReturn.Kind.TOTAL_LOSS ? OptionalDouble.of(-1) : rate.uniqueRate());
  }
}
