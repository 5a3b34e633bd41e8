package org.outturn.examples.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and sets what they say beside the goals. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param arguments as JMH takes them, such as {@code -p claims=1000000 PricingBenchmark}
   * @throws CommandLineOptionException for arguments JMH does not know
   * @throws RunnerException when a benchmark fails
   */
  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    System.out.println(Goals.report(Measured.of(results)));
  }
}
