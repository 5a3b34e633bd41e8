package org.outturn.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.outturn.core.json.ContractJson;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** The simple load from its file to what is paid, by Outturn and by DuckDB. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class FileBenchmark {
  /** A benchmark. */
  public FileBenchmark() {}

  /** The load in files. */
  @State(Scope.Benchmark)
  public static class CaseOnDisk {
    /** How many claims. */
    @Param("1000000")
    public int claims;

    private Path directory;
    private Path contract;
    private Path rows;
    private DuckDb database;

    /** A state. */
    public CaseOnDisk() {}

    /**
     * Writes the files.
     *
     * @throws IOException when they cannot be written
     * @throws SQLException when the database cannot
     */
    @Setup
    public void write() throws IOException, SQLException {
      directory = Files.createTempDirectory("outturn-benchmark");
      contract = directory.resolve("contract.json");
      rows = directory.resolve("claims.csv");
      SimpleLoad load = new SimpleLoad(claims);
      load.write(rows);
      Files.writeString(contract, ContractJson.write(SimpleLoad.contract()));
      database = new DuckDb();
      long answer = ColumnLoop.sum(load);
      if (price().net().toMinor() != answer || database.sumOfFile(rows) != answer) {
        throw new IllegalStateException("expected " + answer + " pence from both");
      }
    }

    PaymentStatement price() {
      ContractCase read =
          CaseFiles.builder()
              .contract(contract)
              .claims(CaseFile.of(rows))
              .build()
              .read(count -> {});
      return OutcomePricer.DEFAULT.price(read.contract(), read.evidence());
    }

    /**
     * Takes the files away.
     *
     * @throws IOException when they cannot be deleted
     * @throws SQLException when the database cannot
     */
    @TearDown(Level.Trial)
    public void delete() throws IOException, SQLException {
      database.close();
      Files.delete(rows);
      Files.delete(contract);
      Files.delete(directory);
    }
  }

  /**
   * Outturn's statement from files.
   *
   * @param files the load
   * @return the statement
   */
  @Benchmark
  public PaymentStatement outturn(CaseOnDisk files) {
    return files.price();
  }

  /**
   * The sum in SQL from the claims file.
   *
   * @param files the load
   * @return pence
   * @throws SQLException when the database cannot
   */
  @Benchmark
  public long duckDbSum(CaseOnDisk files) throws SQLException {
    return files.database.sumOfFile(files.rows);
  }
}
