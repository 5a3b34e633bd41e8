package org.outturn.pricing.simulation;

import org.outturn.core.validation.Require;

/**
 * How a contract is simulated. The same settings give the same result, to the last digit, on any
 * machine and in any number of threads.
 *
 * @param scenario the scenario of the delivery, such as {@code BASE}
 * @param runs how many runs, from 1 to 1,000,000
 * @param seed any number; another one gives other runs
 */
public record SimulationSettings(String scenario, int runs, long seed) {
  /** The most runs. */
  public static final int MOST_RUNS = 1_000_000;

  /** How many runs one generator makes. */
  public static final int BLOCK = 250;

  /**
   * Refuses a number of runs outside its bounds.
   *
   * @param scenario the scenario of the delivery
   * @param runs how many runs, from 1 to 1,000,000
   * @param seed any number
   */
  public SimulationSettings {
    Require.id(scenario, "scenario");
    Require.that(runs >= 1 && runs <= MOST_RUNS, "runs", "must be from 1 to " + MOST_RUNS, runs);
  }

  /**
   * How many blocks the runs fall into.
   *
   * @return at least 1; the last block may be short
   */
  public int blocks() {
    return (runs + BLOCK - 1) / BLOCK;
  }

  /** How many runs a block has. */
  int runsOf(int block) {
    return Math.min(BLOCK, runs - block * BLOCK);
  }
}
