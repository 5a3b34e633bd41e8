package org.outturn.pricing.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts rates by another way than the library: the sign of the net present value on a fine grid,
 * with a closer look wherever it comes near zero without crossing; and proves a rate by the signs
 * of an exact polynomial on both sides of it.
 */
final class RootScan {
  private static final MathContext DIGITS = new MathContext(34);
  private static final int DAYS_IN_YEAR = 365;

  /** How many points the grid has on each side of 0 %. */
  private static final int POINTS = 700;

  /** The finest spacing of the grid, in the logarithm of 1 + rate. */
  private static final double FINEST = 1e-3;

  private static final int CLOSER_LOOKS = 60;

  private final int[] days;
  private final List<BigDecimal> amounts;

  /** Takes one flow of each day, none of them zero. */
  RootScan(CashFlows flows) {
    days =
        flows.flows().stream()
            .mapToInt(flow -> (int) (flow.date().toEpochDay() - flows.first().toEpochDay()))
            .toArray();
    amounts = flows.flows().stream().map(flow -> flow.amount().value()).toList();
  }

  /** The number of rates at which the net present value changes its sign. */
  int crossings() {
    double[] logs = new double[days.length];
    for (int flow = 0; flow < days.length; flow++) {
      logs[flow] = Math.log(amounts.get(flow).abs().doubleValue());
    }
    double[] grid = grid(farthest(logs));
    double[] values = Arrays.stream(grid).map(growth -> value(logs, growth)).toArray();
    int crossings = 0;
    for (int point = 1; point < grid.length; point++) {
      if (values[point - 1] > 0 != values[point] > 0) {
        crossings++;
      }
    }
    for (int point = 1; point < grid.length - 1; point++) {
      boolean isPositive = values[point] > 0;
      boolean isNearest =
          values[point - 1] > 0 == isPositive
              && values[point + 1] > 0 == isPositive
              && Math.abs(values[point]) <= Math.abs(values[point - 1])
              && Math.abs(values[point]) <= Math.abs(values[point + 1]);
      if (isNearest && dips(logs, grid[point - 1], grid[point + 1], isPositive)) {
        crossings += 2;
      }
    }
    return crossings;
  }

  /** Finer towards 0 %. */
  private static double[] grid(double farthest) {
    double stretch = 3 * Math.log(farthest / FINEST / POINTS + 1);
    return IntStream.rangeClosed(-POINTS, POINTS)
        .mapToDouble(point -> farthest * Math.sinh(stretch * point / POINTS) / Math.sinh(stretch))
        .toArray();
  }

  /** Beyond this the first flow or the last outweighs all others. */
  private double farthest(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    double ofFirst = (largest + Math.log(days.length) - logs[0]) / (days[1] - days[0]);
    int last = days.length - 1;
    double ofLast = (largest + Math.log(days.length) - logs[last]) / (days[last] - days[last - 1]);
    return Math.max(ofFirst, ofLast) * DAYS_IN_YEAR;
  }

  /** Looks for the other sign between two points, by thirds. */
  private boolean dips(double[] logs, double from, double to, boolean positive) {
    double left = from;
    double right = to;
    for (int look = 0; look < CLOSER_LOOKS; look++) {
      double low = left + (right - left) / 3;
      double high = right - (right - left) / 3;
      double atLow = value(logs, low);
      double atHigh = value(logs, high);
      if (atLow > 0 != positive || atHigh > 0 != positive) {
        return true;
      }
      if (Math.abs(atLow) < Math.abs(atHigh)) {
        right = high;
      } else {
        left = low;
      }
    }
    return false;
  }

  /** The net present value at a logarithm of 1 + rate, over the greatest of the present values. */
  private double value(double[] logs, double growth) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int flow = 0; flow < logs.length; flow++) {
      greatest = Math.max(greatest, logs[flow] - growth * days[flow] / DAYS_IN_YEAR);
    }
    double value = 0;
    for (int flow = 0; flow < logs.length; flow++) {
      value +=
          amounts.get(flow).signum()
              * Math.exp(logs[flow] - growth * days[flow] / DAYS_IN_YEAR - greatest);
    }
    return value;
  }

  /** Whether the net present value changes its sign within what a double can tell of the rate. */
  boolean isProven(double rate) {
    double growth = Math.log1p(rate) / DAYS_IN_YEAR;
    double width = (2e-14 + 2 * Math.ulp(rate) / (1 + rate)) / DAYS_IN_YEAR;
    return signAt(growth - width) * signAt(growth + width) <= 0;
  }

  private int signAt(double growth) {
    // The days stand as exponents of one exact factor: what follows is a polynomial.
    BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(Math.expm1(-growth)), DIGITS);
    BigDecimal power = BigDecimal.ONE;
    BigDecimal value = BigDecimal.ZERO;
    int day = 0;
    for (int flow = 0; flow < days.length; flow++) {
      power = power.multiply(factor.pow(days[flow] - day, DIGITS), DIGITS);
      day = days[flow];
      value = value.add(amounts.get(flow).multiply(power), DIGITS);
    }
    return value.signum();
  }
}
