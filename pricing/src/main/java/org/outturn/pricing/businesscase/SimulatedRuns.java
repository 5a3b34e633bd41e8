package org.outturn.pricing.businesscase;

import org.outturn.pricing.simulation.SimulationSettings;

/**
 * How often a business case simulates what it expects: {@code new SimulatedRuns(2000, 1)}.
 *
 * @param runs how many runs, from 1 to 1,000,000
 * @param seed any number; another one gives other runs
 */
public record SimulatedRuns(int runs, int seed) {

  /**
   * Refuses a number of runs outside its bounds.
   *
   * @param runs how many runs, from 1 to 1,000,000
   * @param seed any number
   */
  public SimulatedRuns {
    new SimulationSettings("BASE", runs, seed);
  }

  SimulationSettings of(String scenario) {
    return new SimulationSettings(scenario, runs, seed);
  }
}
