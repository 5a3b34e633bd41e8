package org.outturn.pricing.returns;

import java.util.Optional;

/**
 * The logarithm of present inflows over present outflows as a function of growth: {@code g(y) = ln
 * sum(in e^(-y t)) - ln sum(out e^(-y t))}, where t counts steps and y is the logarithm of 1 + rate
 * for a step. It is zero where the present value is, does not change when amounts are scaled, and
 * is nearly straight: its slope is the mean time of outflows less that of inflows, weighted by
 * present values, and each of the two means falls as y grows.
 *
 * <p>Not thread-safe: one object belongs to one answer.
 */
final class ValueRatio {
  /** About how many multiplications take as long as one exponential function. */
  private static final int MULTIPLICATIONS = 10;

  /** The largest logarithm of a discount factor or its inverse that tables hold. */
  private static final int WIDEST_TABLE = 300;

  /** The largest logarithm of a discount factor for which the series is of use. */
  private static final int FARTHEST_GUESS = 3;

  private static final int STEPS_OF_GUESS = 4;

  private final NetFlows flows;
  private final WeightedFlows in;
  private final WeightedFlows out;
  private final int last;
  private final Optional<PowerTable> powers;

  ValueRatio(NetFlows flows) {
    this.flows = flows;
    in = flows.in();
    out = flows.out();
    last = flows.last();
    powers =
        PowerTable.work(last) <= (long) MULTIPLICATIONS * flows.count()
            ? Optional.of(new PowerTable(last))
            : Optional.empty();
  }

  /**
   * The function at one growth.
   *
   * @param growth y
   * @param value g(y)
   * @param inTime the mean step of inflows, weighted by their present values
   * @param outTime the mean step of outflows, weighted by their present values
   * @param curvature the second derivative of g
   */
  record Point(double growth, double value, double inTime, double outTime, double curvature) {
    double slope() {
      return outTime - inTime;
    }

    boolean isPositive() {
      return value >= 0;
    }
  }

  Point at(double growth) {
    if (powers.isPresent() && Math.abs(growth) * last <= WIDEST_TABLE) {
      PowerTable table = powers.get();
      table.fill(-growth);
      in.weigh(table);
      out.weigh(table);
    } else {
      in.weigh(growth);
      out.weigh(growth);
    }
    return new Point(
        growth,
        Math.log(in.sum() / out.sum()) + growth * (out.anchor() - in.anchor()),
        in.mean(),
        out.mean(),
        in.variance() - out.variance());
  }

  /** About where a root is, by the first four derivatives at no growth; no more than a guess. */
  double guess() {
    WeightedFlows.Cumulants inflows = in.cumulants();
    WeightedFlows.Cumulants outflows = out.cumulants();
    double value = Math.log(inflows.sum() / outflows.sum());
    double first = outflows.first() - inflows.first();
    double second = (inflows.second() - outflows.second()) / 2;
    double third = (outflows.third() - inflows.third()) / 6;
    double fourth = (inflows.fourth() - outflows.fourth()) / 24;
    double guess = 0;
    for (int step = 0; step < STEPS_OF_GUESS; step++) {
      double series = value + guess * (first + guess * (second + guess * (third + guess * fourth)));
      double slope = first + guess * (2 * second + guess * (3 * third + guess * 4 * fourth));
      guess -= series / slope;
    }
    return Math.abs(guess) * last <= FARTHEST_GUESS ? guess : -value / first;
  }

  /** How many steps all flows span. */
  int span() {
    return last;
  }

  /** No root is below: there the last flow outweighs all others together. */
  double lowest() {
    return (Math.log(flows.lastAmount()) - logOfAll()) / flows.lastGap();
  }

  /** No root is above: there the first flow outweighs all others together. */
  double highest() {
    return (logOfAll() - Math.log(flows.firstAmount())) / flows.firstGap();
  }

  private double logOfAll() {
    return Math.log(Math.max(in.greatest(), out.greatest())) + Math.log(flows.count());
  }
}
