package org.outturn.examples.benchmarks;

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
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * A million claims under the {@link LargeContract}, by Outturn alone: no peer knows these rules.
 * The statement must keep its identities before it is timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class LargePricingBenchmark {
  /** A benchmark. */
  public LargePricingBenchmark() {}

  /** Contract and evidence. */
  @State(Scope.Benchmark)
  public static class Claims {
    private OutcomesContract contract;
    private Evidence evidence;

    /** A state. */
    public Claims() {}

    /** Builds them. */
    @Setup
    public void build() {
      contract = LargeContract.contract();
      evidence = LargeCaseload.evidence();
      PaymentStatement statement = price();
      long gross = statement.gross().toMinor();
      long net = statement.net().toMinor();
      long adjusted =
          statement.adjustments().stream().map(Adjustment::amount).mapToLong(Amount::toMinor).sum();
      long paid =
          statement.payers().stream().map(PayerPayment::amount).mapToLong(Amount::toMinor).sum();
      agree("gross and adjustments", net, gross + adjusted);
      agree("lines", net, statement.lines().stream().mapToLong(line -> line.net().toMinor()).sum());
      agree("payers and unfunded", net, paid + statement.unfunded().toMinor());
    }

    private static void agree(String what, long net, long found) {
      if (net != found) {
        throw new IllegalStateException(what + " come to " + found + " pence but net is " + net);
      }
    }

    PaymentStatement price() {
      return OutcomePricer.DEFAULT.price(contract, evidence);
    }
  }

  /**
   * The statement, its lines unread.
   *
   * @param claims the load
   * @return the statement
   */
  @Benchmark
  public PaymentStatement outturn(Claims claims) {
    return claims.price();
  }

  /**
   * The statement, with every line read from the list.
   *
   * @param claims the load
   * @return pence
   */
  @Benchmark
  public long outturnLines(Claims claims) {
    long net = 0;
    for (StatementLine line : claims.price().lines()) {
      net += line.net().toMinor();
    }
    return net;
  }

  /**
   * The evidence from its rows, with the cost of making them up.
   *
   * @return the evidence
   */
  @Benchmark
  public Evidence evidence() {
    return LargeCaseload.evidence();
  }

  /**
   * The cost of making up the rows, to be taken off {@link #evidence}.
   *
   * @return their number
   */
  @Benchmark
  public int rowsAlone() {
    int[] rows = new int[1];
    LargeCaseload.forEach(row -> rows[0] += row.claim().length());
    return rows[0];
  }
}
