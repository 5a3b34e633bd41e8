package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.poi.ss.formula.functions.Irr;
import org.decampo.xirr.Transaction;
import org.decampo.xirr.Xirr;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.outturn.pricing.returns.CashFlow;

/** Rates of return by what people would use instead, each as its documentation shows it. */
final class RatePeers {
  private static final double LOWEST = -0.999_999;
  private static final double HIGHEST = 100;
  private static final int MOST_EVALUATIONS = 1000;
  private static final double ACCURACY = 1e-10;
  private static final double DAYS_IN_YEAR = 365;

  private RatePeers() {}

  /** Dated flows as org.decampo takes them. */
  static ImmutableList<Transaction> transactions(List<CashFlow> flows) {
    return flows.stream()
        .map(flow -> new Transaction(flow.amount().value().doubleValue(), flow.date()))
        .collect(ImmutableList.toImmutableList());
  }

  /** org.decampo: Newton's method on the present value. */
  static double decampo(List<Transaction> transactions) {
    return new Xirr(transactions).xirr();
  }

  /** Brent's method of Hipparchus on the present value, between two rates. */
  static double brent(List<CashFlow> flows) {
    double[] years = new double[flows.size()];
    double[] amounts = new double[flows.size()];
    long first = flows.get(0).date().toEpochDay();
    for (int flow = 0; flow < years.length; flow++) {
      years[flow] = (flows.get(flow).date().toEpochDay() - first) / DAYS_IN_YEAR;
      amounts[flow] = flows.get(flow).amount().value().doubleValue();
    }
    return new BrentSolver(ACCURACY)
        .solve(
            MOST_EVALUATIONS,
            rate -> {
              double value = 0;
              for (int flow = 0; flow < years.length; flow++) {
                value += amounts[flow] / Math.pow(1 + rate, years[flow]);
              }
              return value;
            },
            LOWEST,
            HIGHEST);
  }

  /** IRR of Apache POI, which knows equal periods alone; far from the guess it gives NaN. */
  static double poi(double[] amounts, double guess) {
    return Irr.irr(amounts, guess);
  }
}
