package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.TrancheResult;
import org.outturn.pricing.returns.WaterfallResult;

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
  static ImmutableList<SimulatedReturn> of(WaterfallResult result) {
    ImmutableList.Builder<SimulatedReturn> returns = ImmutableList.builder();
    returns.add(of(result.profit(), result.rateOfReturn()));
    for (TrancheResult each : result.tranches()) {
      if (each.tranche().form().earns()) {
        returns.add(of(each.profit(), each.rateOfReturn()));
      }
    }
    return returns.build();
  }

  private static SimulatedReturn of(Amount profit, RateOfReturn rate) {
    return new SimulatedReturn(
        profit.toMinor(),
        rate.kind() == RateOfReturn.Kind.TOTAL_LOSS ? OptionalDouble.of(-1) : rate.uniqueRate());
  }
}
