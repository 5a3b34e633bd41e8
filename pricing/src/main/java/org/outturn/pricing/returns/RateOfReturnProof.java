package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;

/**
 * A rate of return with the flows that it is of, by which it can be checked: at a rate of return
 * nothing is left of the present values of all flows together.
 *
 * @param flows dated flows; an inflow is positive, an outflow negative
 * @param answer their rate of return
 */
public record RateOfReturnProof(CashFlows flows, RateOfReturn answer) {

  /**
   * The rate of return of dated flows, days by Act/365 from the first.
   *
   * @param flows an inflow is positive, an outflow negative
   * @return the answer and its flows
   */
  public static RateOfReturnProof of(CashFlows flows) {
    return new RateOfReturnProof(flows, InternalRateOfReturn.DEFAULT.dated(flows));
  }

  /**
   * What is left of the present values at each rate, as a share of the sum of their sizes.
   *
   * @return one for each of the answer's rates, from -1 to 1: about 0 where the rate is right
   */
  public ImmutableList<Double> residuals() {
    return answer.rates().stream()
        .map(rate -> NetPresentValue.DEFAULT.residual(flows, rate))
        .collect(ImmutableList.toImmutableList());
  }
}
