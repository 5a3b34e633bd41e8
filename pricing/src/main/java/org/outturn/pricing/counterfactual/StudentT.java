package org.outturn.pricing.counterfactual;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * Student's t distribution, by which chance is judged where the spread itself is only estimated.
 *
 * @param degrees the degrees of freedom, above 0; the more, the closer to {@link Normal}
 */
record StudentT(double degrees) {
  private static final BrentSolver SOLVER = new BrentSolver(1e-15, 1e-15, 1e-15);

  /**
   * How likely a draw is at least so far from 0, on either side: 0.3 for 1.96 at one degree. The
   * regularized incomplete beta function, on the side where it keeps its digits.
   */
  double atLeastAsFar(double errors) {
    double square = errors * errors;
    return square < degrees
        ? RegularizedBeta.complement(square / (degrees + square), 0.5, degrees / 2)
        : RegularizedBeta.value(degrees / (degrees + square), degrees / 2, 0.5);
  }

  /** How many standard errors lie on each side of an estimate: 12.7 for 0.95 at one degree. */
  double errors(double confidence) {
    double ofNormal = Normal.errors(confidence);
    if (ofNormal == 0) {
      return 0;
    }
    double level = Math.log(1 - confidence);
    DoubleUnaryOperator excess = log -> Math.log(atLeastAsFar(Math.exp(log))) - level;
    // A t distribution reaches farther than the normal one; a little room is for rounding.
    double low = Math.log(ofNormal) - 1e-3;
    double high = low + 1;
    while (excess.applyAsDouble(high) > 0) {
      high += 1;
    }
    return Math.exp(SOLVER.findRoot(excess, low, high));
  }
}
