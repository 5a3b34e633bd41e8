package org.outturn.pricing.counterfactual;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.outturn.core.validation.Require;

/** The standard normal distribution, by which chance is judged. */
final class Normal {
  private static final ContinuousDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** How many standard errors lie on each side of an estimate: 1.96 for a confidence of 0.95. */
  static double errors(double confidence) {
    Require.that(confidence > 0 && confidence < 1, "confidence", "must be in (0, 1)", confidence);
    return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
  }

  /** The number that a part of all draws exceeds: 1.645 for 0.05. */
  static double exceededBy(double part) {
    return STANDARD.inverseSurvivalProbability(part);
  }

  /** How likely a draw is below a number: 0.975 for 1.96. */
  static double below(double errors) {
    return STANDARD.cumulativeProbability(errors);
  }

  /** How likely a draw is at least so far from 0, on either side: 0.05 for 1.96. */
  static double atLeastAsFar(double errors) {
    return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(errors)));
  }
}
