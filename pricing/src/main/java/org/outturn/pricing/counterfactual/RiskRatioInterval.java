package org.outturn.pricing.counterfactual;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.outturn.core.evidence.GroupCounts;

/**
 * Which ratios of two groups' proportions their counts do not refuse: those whose score statistic
 * is at most z (P. A. R. Koopman, "Confidence intervals for the ratio of two binomial proportions",
 * Biometrics 40, 1984). At a ratio of 1 the statistic is the pooled two-proportion z, so that this
 * interval and that test always agree.
 */
final class RiskRatioInterval {
  private static final BrentSolver SOLVER = new BrentSolver(1e-15, 1e-16, 1e-15);

  private final double treated;
  private final double treatedEvents;
  private final double comparison;
  private final double comparisonEvents;
  private final double errors;

  /**
   * For counts of two groups with people, and at least one comparison event.
   *
   * @param counts the counts
   * @param errors how many standard errors lie on each side
   */
  RiskRatioInterval(GroupCounts counts, double errors) {
    treated = counts.treated();
    treatedEvents = counts.treatedEvents();
    comparison = counts.comparison();
    comparisonEvents = counts.comparisonEvents();
    this.errors = errors;
  }

  double low() {
    return treatedEvents == 0 ? 0 : Math.exp(root(log -> statistic(log) - errors, -1));
  }

  double high() {
    return Math.exp(root(log -> -statistic(log) - errors, 1));
  }

  /** Walks from a ratio that is not refused to one that is; the end lies in between. */
  private static double root(DoubleUnaryOperator excess, double direction, double inside) {
    double outside = inside + direction;
    while (excess.applyAsDouble(outside) < 0) {
      outside += direction;
    }
    return SOLVER.findRoot(excess, Math.min(inside, outside), Math.max(inside, outside));
  }

  private double root(DoubleUnaryOperator excess, double direction) {
    double inside = 0;
    if (treatedEvents > 0) {
      inside = Math.log((treatedEvents / treated) / (comparisonEvents / comparison));
    }
    while (excess.applyAsDouble(inside) > 0) {
      inside -= direction;
    }
    return root(excess, direction, inside);
  }

  /**
   * The score statistic at a ratio: the rates' departure from it, in standard errors. The treated
   * group's likeliest proportion at that ratio is the smaller root of a quadratic, in a form that
   * loses no digits.
   */
  private double statistic(double logRatio) {
    double ratio = Math.exp(logRatio);
    double first = ratio * (treated + comparisonEvents);
    double second = comparison + treatedEvents;
    double root =
        Math.sqrt(
            Math.pow(first - second, 2)
                + 4 * ratio * (treated - treatedEvents) * (comparison - comparisonEvents));
    double likeliest = 2 * ratio * (treatedEvents + comparisonEvents) / (first + second + root);
    double variance =
        likeliest * Math.max(0, 1 - likeliest) / treated
            + likeliest * Math.max(0, ratio - likeliest) / comparison;
    double departure = treatedEvents / treated - ratio * comparisonEvents / comparison;
    // Where everyone has an event at that ratio nothing varies, and no departure is none.
    return departure / Math.sqrt(Math.max(variance, Double.MIN_NORMAL));
  }
}
