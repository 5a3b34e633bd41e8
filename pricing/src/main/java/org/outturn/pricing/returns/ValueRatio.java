package org.outturn.pricing.returns;

import java.util.Arrays;

/**
 * The logarithm of present inflows over present outflows as a function of growth: {@code g(y) = ln
 * sum(in e^(-y t)) - ln sum(out e^(-y t))}, where t counts steps and y is the logarithm of 1 + rate
 * for a step. It is zero where the present value is, does not change when amounts are scaled, and
 * is nearly straight: its slope is the mean time of outflows less that of inflows, weighted by
 * present values, and each of the two means falls as y grows.
 *
 * <p>Each sum is taken from that end of its flows which weighs most, so that nothing overflows and
 * no sum is zero. Not thread-safe: one object belongs to one answer.
 */
final class ValueRatio {
  private final Side in;
  private final Side out;
  private final Powers powers;
  private final double logScale;
  private final long span;
  private final double lowest;
  private final double highest;

  ValueRatio(NetFlows flows) {
    int count = flows.count();
    in = new Side(flows, 1);
    out = new Side(flows, -1);
    logScale = (in.exponent - out.exponent) * Math.log(2);
    span = flows.step(count - 1) - flows.step(0);
    powers = new Powers(count, span);
    double logAll = Math.max(in.logLargest(), out.logLargest()) + Math.log(count);
    highest = (logAll - Math.log(Math.abs(flows.amount(0)))) / (flows.step(1) - flows.step(0));
    lowest =
        (Math.log(Math.abs(flows.amount(count - 1))) - logAll)
            / (flows.step(count - 1) - flows.step(count - 2));
  }

  /**
   * The function at one growth.
   *
   * @param growth y
   * @param value g(y)
   * @param inTime the mean step of inflows, weighted by their present values
   * @param outTime the mean step of outflows, weighted by their present values
   */
  record Point(double growth, double value, double inTime, double outTime) {
    double slope() {
      return outTime - inTime;
    }

    boolean isPositive() {
      return value >= 0;
    }
  }

  Point at(double growth) {
    powers.of(growth);
    boolean fromFirst = growth >= 0;
    in.weigh(powers, fromFirst);
    out.weigh(powers, fromFirst);
    double value =
        Math.log(in.sum / out.sum) + logScale + growth * (out.anchor - (double) in.anchor);
    return new Point(growth, value, in.meanTime(), out.meanTime());
  }

  /** How many steps lie between the first flow and the last. */
  long span() {
    return span;
  }

  /** No root is below: there the last flow outweighs all others together. */
  double lowest() {
    return lowest;
  }

  /** No root is above: there the first flow outweighs all others together. */
  double highest() {
    return highest;
  }

  /** The inflows, or the outflows with their signs turned, scaled by a power of two. */
  private static final class Side {
    private final long[] steps;
    private final double[] amounts;
    private final int exponent;

    private long anchor;
    private double sum;
    private double moment;
    private boolean fromFirst;

    Side(NetFlows flows, int sign) {
      long[] someSteps = new long[flows.count()];
      double[] some = new double[flows.count()];
      int count = 0;
      double largest = 0;
      for (int index = 0; index < flows.count(); index++) {
        double amount = sign * flows.amount(index);
        if (amount > 0) {
          someSteps[count] = flows.step(index);
          some[count] = amount;
          largest = Math.max(largest, amount);
          count++;
        }
      }
      exponent = Math.getExponent(largest);
      steps = Arrays.copyOf(someSteps, count);
      amounts = Arrays.copyOf(some, count);
      for (int index = 0; index < count; index++) {
        amounts[index] = Math.scalb(amounts[index], -exponent);
      }
    }

    double logLargest() {
      return (exponent + 1) * Math.log(2);
    }

    void weigh(Powers powers, boolean first) {
      fromFirst = first;
      anchor = first ? steps[0] : steps[steps.length - 1];
      double weights = 0;
      double moments = 0;
      for (int index = 0; index < steps.length; index++) {
        long distance = Math.abs(steps[index] - anchor);
        double weight = amounts[index] * powers.at(distance);
        weights += weight;
        moments += weight * distance;
      }
      sum = weights;
      moment = moments;
    }

    double meanTime() {
      double distance = moment / sum;
      return fromFirst ? anchor + distance : anchor - distance;
    }
  }
}
