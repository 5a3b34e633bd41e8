package org.outturn.pricing.returns;

/**
 * Flows of one sign, weighted by discount factors: the logarithm of their present value, and the
 * mean and the variance of their steps under those weights. A view of a part of two columns. Not
 * thread-safe: it holds the last weighting.
 */
final class WeightedFlows {
  private final int[] steps;
  private final double[] amounts;
  private final int from;
  private final int to;

  private double anchor;
  private double sum;
  private double mean;
  private double variance;

  WeightedFlows(int[] steps, double[] amounts, int from, int to) {
    this.steps = steps;
    this.amounts = amounts;
    this.from = from;
    this.to = to;
  }

  /** The cumulants of the steps, all flows weighted as they are. */
  Cumulants cumulants() {
    double weights = 0;
    double moments = 0;
    double squares = 0;
    double cubes = 0;
    double fourths = 0;
    for (int index = from; index < to; index++) {
      double step = steps[index];
      double moment = amounts[index] * step;
      double square = moment * step;
      double cube = square * step;
      weights += amounts[index];
      moments += moment;
      squares += square;
      cubes += cube;
      fourths += cube * step;
    }
    double first = moments / weights;
    double second = squares / weights - first * first;
    double third = cubes / weights - first * (3 * second + first * first);
    double fourth =
        fourths / weights
            - first * (4 * third + first * (6 * second + first * first))
            - 3 * second * second;
    return new Cumulants(weights, first, second, third, fourth);
  }

  /**
   * What a logarithm of present values looks like near no growth: {@code ln sum - first y + second
   * y^2 / 2 - third y^3 / 6 + fourth y^4 / 24}.
   *
   * @param sum of the flows
   * @param first the mean step
   * @param second the variance
   * @param third the third cumulant
   * @param fourth the fourth cumulant
   */
  record Cumulants(double sum, double first, double second, double third, double fourth) {}

  /** Weights by factors from tables, which must cover every step. */
  void weigh(PowerTable powers) {
    double weights = 0;
    double moments = 0;
    double squares = 0;
    for (int index = from; index < to; index++) {
      int step = steps[index];
      double weight = amounts[index] * powers.at(step);
      double moment = weight * step;
      weights += weight;
      moments += moment;
      squares += moment * step;
    }
    set(0, weights, moments, squares);
  }

  /**
   * Weights by {@code e^(-growth distance)}, the distance taken from that end whose flow weighs
   * most, so that nothing overflows and the sum is never zero.
   */
  void weigh(double growth) {
    boolean risesInTime = steps[from] <= steps[to - 1];
    anchor = growth >= 0 == risesInTime ? steps[from] : steps[to - 1];
    double weights = 0;
    double moments = 0;
    double squares = 0;
    for (int index = from; index < to; index++) {
      double distance = steps[index] - anchor;
      double weight = amounts[index] * Math.exp(-growth * distance);
      weights += weight;
      moments += weight * distance;
      squares += weight * distance * distance;
    }
    set(anchor, weights, moments, squares);
  }

  private void set(double newAnchor, double weights, double moments, double squares) {
    double distance = moments / weights;
    anchor = newAnchor;
    sum = weights;
    mean = newAnchor + distance;
    variance = Math.max(0, squares / weights - distance * distance);
  }

  /** The logarithm of the present value at a growth for each step. */
  double logValue(double growth) {
    weigh(growth);
    return Math.log(sum) - growth * anchor;
  }

  /** The step from which discounting was counted. */
  double anchor() {
    return anchor;
  }

  /** The value at the anchor. */
  double sum() {
    return sum;
  }

  /** The mean step, weighted by present values. */
  double mean() {
    return mean;
  }

  /** The variance of the steps, weighted by present values. */
  double variance() {
    return variance;
  }

  /** The size of the greatest flow. */
  double greatest() {
    double greatest = 0;
    for (int index = from; index < to; index++) {
      greatest = Math.max(greatest, amounts[index]);
    }
    return greatest;
  }
}
