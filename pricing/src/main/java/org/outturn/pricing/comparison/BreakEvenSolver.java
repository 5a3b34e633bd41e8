package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;

/**
 * Finds where two sides cost the same (rule break-even), exactly and without iteration: cost is
 * linear in every quantity on either side of a cap. Payments are not rounded here. Has no state;
 * thread-safe.
 */
public final class BreakEvenSolver {
  /** The solver. */
  public static final BreakEvenSolver DEFAULT = new BreakEvenSolver();

  private BreakEvenSolver() {}

  /**
   * Every break-even of two sides in one scenario: by success rate and people (or outcomes, where
   * people are not stated), by price, and by extra cost.
   *
   * @param reference the side that the other is held against
   * @param compared the other side, in the same scenario
   * @return one for each quantity and basis
   */
  public ImmutableList<BreakEven> between(SideResult reference, SideResult compared) {
    return new BreakEvenPair(reference, compared).all();
  }
}
