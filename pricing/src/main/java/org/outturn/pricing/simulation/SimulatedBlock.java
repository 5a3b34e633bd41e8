package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;

/**
 * The runs of one generator. Holds results alone; whoever runs blocks keeps them until all are
 * there.
 */
public final class SimulatedBlock {
  private final int number;
  private final ImmutableList<SimulatedRun> runs;

  SimulatedBlock(int number, ImmutableList<SimulatedRun> runs) {
    this.number = number;
    this.runs = runs;
  }

  /**
   * Its place among all blocks.
   *
   * @return from 0
   */
  public int number() {
    return number;
  }

  /**
   * How many runs it holds.
   *
   * @return at least 1
   */
  public int size() {
    return runs.size();
  }

  ImmutableList<SimulatedRun> runs() {
    return runs;
  }
}
