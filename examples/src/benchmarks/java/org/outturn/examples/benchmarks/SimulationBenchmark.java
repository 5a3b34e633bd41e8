package org.outturn.examples.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.outturn.pricing.simulation.SimulatedBlock;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/**
 * Simulated contracts of 12 quarters and 6 outcomes under limits, with settlements, cash flows and
 * the rate of return: through the engine and the waterfall, on one thread and two, beside a naive
 * program on {@code Money}. A call simulates {@code runs} contracts; two threads twice as many. The
 * arithmetic alone with numpy stands in {@code src/benchmarks/python/simulation.py}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class SimulationBenchmark {
  /** How many contracts a call simulates: those of one block. */
  @Param("250")
  public int runs;

  /** Whether rates are uncertain. */
  @Param({"false", "true"})
  public boolean varying;

  private Simulator simulator;
  private MoneySimulation money;
  private ExecutorService threads;
  private int block;

  /** A benchmark. */
  public SimulationBenchmark() {}

  /** Makes the contract ready, and looks whether it is one that can be simulated. */
  @Setup
  public void prepare() {
    simulator = SimulationLoad.simulator(varying);
    money = new MoneySimulation();
    threads = Executors.newFixedThreadPool(2);
    if (runs != SimulationSettings.BLOCK || simulator.block(0).size() != runs) {
      throw new IllegalStateException("runs must be " + SimulationSettings.BLOCK);
    }
  }

  /** Ends the threads. */
  @TearDown
  public void stop() {
    threads.shutdown();
  }

  /**
   * One thread.
   *
   * @return its runs
   */
  @Benchmark
  public SimulatedBlock outturn() {
    return simulator.block(next());
  }

  /**
   * Two threads, a block each.
   *
   * @return how many runs there were
   * @throws ExecutionException when one fails
   * @throws InterruptedException when it is stopped
   */
  @Benchmark
  public int outturnOfTwoThreads() throws ExecutionException, InterruptedException {
    int one = next();
    int other = next();
    Future<SimulatedBlock> beside = threads.submit(() -> simulator.block(one));
    return simulator.block(other).size() + beside.get().size();
  }

  /**
   * The naive program.
   *
   * @return the sum of all rates of return
   */
  @Benchmark
  public double money() {
    double sum = 0;
    for (int run = 0; run < runs; run++) {
      sum += money.simulate(varying);
    }
    return sum;
  }

  private int next() {
    block = (block + 1) % (SimulationSettings.MOST_RUNS / SimulationSettings.BLOCK);
    return block;
  }
}
