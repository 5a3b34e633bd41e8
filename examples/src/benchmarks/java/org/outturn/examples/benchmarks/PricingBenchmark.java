package org.outturn.examples.benchmarks;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * The simple load, priced by Outturn and by its peers. Every way is asked for the answer of the
 * hand-written loop before it is timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"})
public class PricingBenchmark {
  /** A benchmark. */
  public PricingBenchmark() {}

  /** The load as columns, with the answer. */
  @State(Scope.Benchmark)
  public static class Columns {
    /** How many claims. */
    @Param({"1000000", "10000000"})
    public int claims;

    private SimpleLoad load;
    private long answer;

    /** A state. */
    public Columns() {}

    /** Makes the load. */
    @Setup
    public void generate() {
      load = new SimpleLoad(claims);
      answer = Arrays.stream(ColumnLoop.each(load)).sum();
      agree(ColumnLoop.sum(load));
    }

    void agree(long found) {
      if (found != answer) {
        throw new IllegalStateException("expected " + answer + " pence but found " + found);
      }
    }
  }

  /** The load as Outturn holds it. */
  @State(Scope.Benchmark)
  public static class Claims {
    private OutcomesContract contract;
    private Evidence evidence;

    /** A state. */
    public Claims() {}

    /**
     * Builds contract and evidence.
     *
     * @param columns the load
     */
    @Setup
    public void build(Columns columns) {
      contract = SimpleLoad.contract();
      evidence = columns.load.evidence();
      PaymentStatement statement = price();
      columns.agree(statement.net().toMinor());
      columns.agree(statement.lines().stream().mapToLong(line -> line.net().toMinor()).sum());
    }

    PaymentStatement price() {
      return OutcomePricer.DEFAULT.price(contract, evidence);
    }
  }

  /** The load in a database. */
  @State(Scope.Benchmark)
  public static class Database {
    private DuckDb tables;

    /** A state. */
    public Database() {}

    /**
     * Fills the tables.
     *
     * @param columns the load
     * @throws SQLException when the database cannot
     */
    @Setup
    public void fill(Columns columns) throws SQLException {
      tables = new DuckDb();
      tables.add(columns.load);
      columns.agree(tables.sum());
      columns.agree(tables.sumOfEach());
    }

    /**
     * Lets the tables go.
     *
     * @throws SQLException when the database cannot
     */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
      tables.close();
    }
  }

  /**
   * The sum by a hand-written loop.
   *
   * @param columns the load
   * @return pence
   */
  @Benchmark
  public long loopSum(Columns columns) {
    return ColumnLoop.sum(columns.load);
  }

  /**
   * The payment of each claim by a hand-written loop.
   *
   * @param columns the load
   * @return pence
   */
  @Benchmark
  public long[] loopEach(Columns columns) {
    return ColumnLoop.each(columns.load);
  }

  /**
   * Outturn's statement, its lines unread.
   *
   * @param claims the load
   * @return the statement
   */
  @Benchmark
  public PaymentStatement outturn(Claims claims) {
    return claims.price();
  }

  /**
   * Outturn's statement, with every line read from the list.
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
   * Outturn's statement, with every line read from a stream.
   *
   * @param claims the load
   * @return pence
   */
  @Benchmark
  public long outturnStream(Claims claims) {
    return claims.price().lines().stream().mapToLong(line -> line.net().toMinor()).sum();
  }

  /**
   * The sum in SQL.
   *
   * @param database the load
   * @return pence
   * @throws SQLException when the database cannot
   */
  @Benchmark
  public long duckDbSum(Database database) throws SQLException {
    return database.tables.sum();
  }

  /**
   * The payment of each claim in SQL.
   *
   * @param database the load
   * @return pence
   * @throws SQLException when the database cannot
   */
  @Benchmark
  public long duckDbEach(Database database) throws SQLException {
    return database.tables.sumOfEach();
  }

  /** The load as objects; a tenth of the claims, because it is so slow. */
  @State(Scope.Benchmark)
  public static class Objects {
    private List<OutcomeClaim> claims;
    private MoneyStream stream;

    /** A state. */
    public Objects() {}

    /**
     * Builds the objects.
     *
     * @param columns the load
     */
    @Setup
    public void build(Columns columns) {
      SimpleLoad tenth = new SimpleLoad(columns.claims / 10);
      claims = tenth.objects();
      stream = new MoneyStream();
      long answer = ColumnLoop.sum(tenth);
      long found = stream.sum(claims);
      if (found != answer) {
        throw new IllegalStateException("expected " + answer + " pence but found " + found);
      }
    }
  }

  /**
   * The sum of a tenth of the claims by a stream of immutable objects with money.
   *
   * @param objects the load
   * @return pence
   */
  @Benchmark
  public long moneyStreamOfTenth(Objects objects) {
    return objects.stream.sum(objects.claims);
  }
}
