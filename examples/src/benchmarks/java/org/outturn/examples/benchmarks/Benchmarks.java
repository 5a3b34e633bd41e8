package org.outturn.examples.benchmarks;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and prints what they say of the goals. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param arguments as JMH takes them
   * @throws CommandLineOptionException for arguments JMH does not know
   * @throws RunnerException when a benchmark fails
   */
  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    new Runner(new CommandLineOptions(arguments)).run();
  }
}
