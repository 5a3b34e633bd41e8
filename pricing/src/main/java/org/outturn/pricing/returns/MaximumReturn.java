package org.outturn.pricing.returns;

import java.util.List;
import java.util.OptionalDouble;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;

/** The highest rate of return that the terms of a case allow its investors together. */
public final class MaximumReturn {
  /** The calculator. */
  public static final MaximumReturn DEFAULT = new MaximumReturn();

  private MaximumReturn() {}

  /**
   * The mean of the tranches' highest rates, weighted by commitment: GBP 900,000.00 at 11.3737 %
   * and GBP 100,000.00 at 8.9348 % give 11.13 %. Grants do not count.
   *
   * @param finance the terms
   * @return 0.1113 is 11.13 %; empty where a tranche states no such rate
   */
  public OptionalDouble weighted(FinanceCase finance) {
    List<Tranche> investments =
        finance.tranches().stream().filter(tranche -> tranche.form().earns()).toList();
    List<WeightedReturn> stated =
        investments.stream()
            .flatMap(each -> each.maximumReturn().map(rate -> weighted(each, rate)).stream())
            .toList();
    return stated.isEmpty() || stated.size() < investments.size()
        ? OptionalDouble.empty()
        : OptionalDouble.of(WeightedReturn.mean(stated));
  }

  private static WeightedReturn weighted(Tranche tranche, AnnualRate rate) {
    return new WeightedReturn(tranche.commitment(), rate.value().doubleValue());
  }
}
