package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.decampo.xirr.Transaction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.InternalRateOfReturn;
import org.outturn.pricing.returns.RateOfReturn;

/**
 * The rate of return of one investment from its dates, by Outturn and by its peers. Every way must
 * give the same rate before it is timed. POI knows equal periods alone and is set beside Outturn's
 * rate for equal periods.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class RateBenchmark {
  /** A benchmark. */
  public RateBenchmark() {}

  /** The investment. */
  @State(Scope.Benchmark)
  public static class Investment {
    private static final double ENOUGH = 1e-7;

    /** With 10 % for a period, the usual guess, POI gives up on months and days. */
    private static final double GUESS = 0.001;

    /** How many flows. */
    @Param({"20", "120", "3650"})
    public int flows;

    private List<CashFlow> list;
    private CashFlows sorted;
    private int[] days;
    private double[] amounts;
    private ImmutableList<Transaction> transactions;

    /** A state. */
    public Investment() {}

    /** Makes the investment and asks everybody. */
    @Setup
    public void generate() {
      list = InvestmentLoad.flows(flows);
      sorted = CashFlows.of(list);
      days = list.stream().mapToInt(flow -> (int) flow.date().toEpochDay()).toArray();
      amounts = list.stream().mapToDouble(flow -> flow.amount().value().doubleValue()).toArray();
      transactions = RatePeers.transactions(list);
      double dated = one(InternalRateOfReturn.DEFAULT.dated(sorted));
      agree(dated, one(InternalRateOfReturn.DEFAULT.dated(days, amounts)));
      agree(dated, RatePeers.decampo(transactions));
      agree(dated, RatePeers.brent(list));
      agree(one(InternalRateOfReturn.DEFAULT.periodic(amounts)), RatePeers.poi(amounts, GUESS));
    }

    private static double one(RateOfReturn answer) {
      return answer.uniqueRate().orElseThrow();
    }

    private static void agree(double expected, double found) {
      if (!(Math.abs(found - expected) <= ENOUGH)) {
        throw new IllegalStateException("expected " + expected + " but found " + found);
      }
    }
  }

  /**
   * Outturn, from dates and exact amounts.
   *
   * @param investment the flows
   * @return the answer
   */
  @Benchmark
  public RateOfReturn outturn(Investment investment) {
    return InternalRateOfReturn.DEFAULT.dated(investment.sorted);
  }

  /**
   * Outturn, from a list that is checked and sorted first.
   *
   * @param investment the flows
   * @return the answer
   */
  @Benchmark
  public RateOfReturn outturnList(Investment investment) {
    return InternalRateOfReturn.DEFAULT.dated(CashFlows.of(investment.list));
  }

  /**
   * Outturn, from columns.
   *
   * @param investment the flows
   * @return the answer
   */
  @Benchmark
  public RateOfReturn outturnColumns(Investment investment) {
    return InternalRateOfReturn.DEFAULT.dated(investment.days, investment.amounts);
  }

  /**
   * Outturn, equal periods.
   *
   * @param investment the flows
   * @return the answer
   */
  @Benchmark
  public RateOfReturn outturnPeriodic(Investment investment) {
    return InternalRateOfReturn.DEFAULT.periodic(investment.amounts);
  }

  /**
   * org.decampo, from dates and doubles.
   *
   * @param investment the flows
   * @return the rate
   */
  @Benchmark
  public double decampo(Investment investment) {
    return RatePeers.decampo(investment.transactions);
  }

  /**
   * Hipparchus, from dates and exact amounts.
   *
   * @param investment the flows
   * @return the rate
   */
  @Benchmark
  public double brent(Investment investment) {
    return RatePeers.brent(investment.list);
  }

  /**
   * POI, equal periods.
   *
   * @param investment the flows
   * @return the rate
   */
  @Benchmark
  public double poi(Investment investment) {
    return RatePeers.poi(investment.amounts, Investment.GUESS);
  }
}
