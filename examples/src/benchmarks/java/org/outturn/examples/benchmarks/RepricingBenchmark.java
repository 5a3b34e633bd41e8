package org.outturn.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PricedTerms;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PaymentTotals;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * One small contract priced again and again, as a sweep or a simulation does: the Fair Chance Fund,
 * its published counts spread over eight quarters, from scratch and with its terms made ready once.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class RepricingBenchmark {
  private static final int QUARTERS = 8;

  private OutcomesContract contract;
  private PricedTerms terms;
  private Evidence evidence;
  private LocalDate asOf;

  /** A benchmark. */
  public RepricingBenchmark() {}

  /** Reads the contract, and spreads what was achieved. */
  @Setup
  public void read() {
    ContractCase fund = BundledCase.FAIR_CHANCE_FUND_AMBITION.read();
    LocalDate start = fund.contract().term().from();
    contract = fund.contract().withSchedule(PaymentSchedule.of(Frequency.QUARTERLY, start));
    terms = PricedTerms.of(contract);
    List<OutcomeTally> tallies = new ArrayList<>();
    for (OutcomeTally tally : fund.evidence().tallies()) {
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        tallies.add(
            tally
                .withAchieved(start.plusMonths(3L * (quarter + 4)).minusDays(1))
                .withQuantity(
                    tally.quantity().divideToIntegralValue(BigDecimal.valueOf(QUARTERS))));
      }
    }
    evidence = Evidence.ofTallies(tallies);
    asOf = LocalDate.ofEpochDay(evidence.columns().lastVerified());
  }

  /**
   * The contract made ready and priced.
   *
   * @return the statement
   */
  @Benchmark
  public PaymentStatement fromScratch() {
    return OutcomePricer.DEFAULT.price(contract, evidence);
  }

  /**
   * The terms made ready once.
   *
   * @return the statement
   */
  @Benchmark
  public PaymentStatement again() {
    return OutcomePricer.DEFAULT.price(terms, evidence);
  }

  /**
   * The same without its lines.
   *
   * @return the totals
   */
  @Benchmark
  public PaymentTotals totals() {
    return OutcomePricer.DEFAULT.totals(terms, evidence, asOf);
  }

  /**
   * Without a row.
   *
   * @return the statement
   */
  @Benchmark
  public PaymentStatement empty() {
    return OutcomePricer.DEFAULT.price(terms, Evidence.NONE);
  }

  /**
   * What to invoice each quarter.
   *
   * @return the settlements
   */
  @Benchmark
  public Settlements settled() {
    return OutcomePricer.DEFAULT.ledger(terms, evidence, asOf).settlements();
  }
}
