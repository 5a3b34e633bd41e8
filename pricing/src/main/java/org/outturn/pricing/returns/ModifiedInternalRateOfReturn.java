package org.outturn.pricing.returns;

import java.util.List;
import org.outturn.core.money.Amount;

/**
 * The modified internal rate of return: the growth from the present value of all outflows, at a
 * rate of finance, to the final value of all inflows, at a rate of reinvestment. Unlike the
 * internal rate it is never several.
 *
 * <p>{@code (sum of in (1 + reinvestment)^(n - t) / sum of out / (1 + finance)^t)^(1 / n) - 1} over
 * n periods after the first flow, as MIRR in spreadsheets (Microsoft Support, "MIRR function").
 */
public final class ModifiedInternalRateOfReturn {
  /** The calculator. */
  public static final ModifiedInternalRateOfReturn DEFAULT = new ModifiedInternalRateOfReturn();

  private ModifiedInternalRateOfReturn() {}

  /**
   * The rate for each period of flows one period apart.
   *
   * @param amounts one for each period in their order, the first now; an inflow is positive
   * @param financeRate what outflows cost, 0.1 is 10 % a period; finite and above -1
   * @param reinvestmentRate what inflows earn, 0.12 is 12 % a period; finite and above -1
   * @return one rate; none where nothing went out or nothing came in, or there is one period alone;
   *     total loss where a flow of zero after the last outlay says that nothing will come in
   * @throws IllegalArgumentException for what is no rate, or two currencies, naming both
   */
  public RateOfReturn periodic(List<Amount> amounts, double financeRate, double reinvestmentRate) {
    double finance = Math.log1p(Rates.require(financeRate, "financeRate"));
    double reinvestment = Math.log1p(Rates.require(reinvestmentRate, "reinvestmentRate"));
    NetFlows flows = NetFlows.periodic(amounts);
    if (flows.signChanges() == 0) {
      return flows.areLost() ? RateOfReturn.totalLoss() : RateOfReturn.none(flows.absence());
    }
    int periods = amounts.size() - 1;
    double growth =
        flows.in().logValue(reinvestment) + reinvestment * periods - flows.out().logValue(finance);
    return Rates.answer(growth / periods);
  }
}
