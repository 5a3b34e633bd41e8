package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;

/** Cash flows added up from the first on. */
public final class CashSoFar {
  private CashSoFar() {}

  /**
   * The sum after each day on which money moves.
   *
   * @param flows in order of date, of one currency
   * @param nothing nothing in that currency
   * @return by day
   */
  public static NavigableMap<LocalDate, Amount> of(List<CashFlow> flows, Amount nothing) {
    NavigableMap<LocalDate, Amount> soFar = new TreeMap<>();
    Amount sum = nothing;
    for (CashFlow flow : flows) {
      sum = sum.plus(flow.amount());
      if (flow.amount().signum() != 0) {
        soFar.put(flow.date(), sum);
      }
    }
    return soFar;
  }
}
