package org.outturn.pricing.simulation;

import java.util.function.Function;
import org.outturn.core.evidence.Evidence;
import org.outturn.pricing.simulation.DrawnNumbers.Drawn;

/**
 * Draws what happened in each run of a block. Where nothing but counts changes from run to run, who
 * comes when and reaches what when is that of the numbers stated.
 */
final class DrawnEvidence {
  private final DrawnNumbers numbers;
  private final Outcomes stated;
  private final Function<Intakes, Outcomes> outcomes;
  private final Intakes.Finder finder = new Intakes.Finder();

  /** Draws who of those that come reaches what. */
  interface Outcomes {
    /** What happened, at so many times the numbers of those that come. */
    Evidence draw(Drawn times);
  }

  /**
   * Evidence of a block of runs.
   *
   * @param numbers draws the numbers of each
   * @param stated draws what those reach who come by the numbers stated
   * @param outcomes the same for those who come by other numbers
   */
  DrawnEvidence(DrawnNumbers numbers, Outcomes stated, Function<Intakes, Outcomes> outcomes) {
    this.numbers = numbers;
    this.stated = stated;
    this.outcomes = outcomes;
  }

  Evidence draw(Drawn drawn) {
    return numbers.isOfCounts()
        ? stated.draw(drawn)
        : outcomes.apply(finder.of(drawn.numbers())).draw(drawn.applied());
  }
}
