package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * What investors come to in one run of a finance case, as numbers: for those who run it a million
 * times. Amounts are minor units of the case's currency; tranches are numbered as the case lists
 * them.
 */
public final class InvestorReturns {
  private final FinanceTerms terms;
  private final ImmutableList<TranchePosition> positions;
  private final int lastDay;

  InvestorReturns(FinanceTerms terms, ImmutableList<TranchePosition> positions, int lastDay) {
    this.terms = terms;
    this.positions = positions;
    this.lastDay = lastDay;
  }

  /**
   * The tranches that earn; grants do not.
   *
   * @return their numbers, rising
   */
  public ImmutableIntArray earning() {
    return terms.earning();
  }

  /**
   * What a tranche received beyond what it paid in.
   *
   * @param tranche its number, from 0
   * @return negative for a loss
   */
  public long profit(int tranche) {
    return positions.get(tranche).flows().total();
  }

  /**
   * The rate of return of a tranche, days counted Act/365.
   *
   * @param tranche its number, from 0
   * @return none where nothing was drawn
   */
  public RateOfReturn rateOfReturn(int tranche) {
    return positions.get(tranche).flows().rateOfReturn(lastDay);
  }

  /**
   * What all investors received beyond what they paid in; grants do not count.
   *
   * @return negative for a loss
   */
  public long profit() {
    long profit = 0;
    for (int i = 0; i < earning().length(); i++) {
      profit = Math.addExact(profit, profit(earning().get(i)));
    }
    return profit;
  }

  /**
   * The rate of return of all investors together; grants do not count.
   *
   * @return none where nothing was drawn from them
   */
  public RateOfReturn rateOfReturn() {
    FlowBook all = new FlowBook();
    for (int i = 0; i < earning().length(); i++) {
      FlowBook one = positions.get(earning().get(i)).flows();
      all = i == 0 ? one : all.plus(one);
    }
    return all.rateOfReturn(lastDay);
  }
}
