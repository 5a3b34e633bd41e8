package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.outturn.pricing.returns.ValueRatio.Point;

/**
 * Finds where present inflows equal present outflows.
 *
 * <p>The slope of their log ratio is the difference of two mean times which both fall as growth
 * rises, so their values at the ends of an interval bound the slope all over it. An interval whose
 * slope keeps its sign holds one root or none, by the signs at its ends; one whose bounds keep the
 * ratio away from zero holds none; any other is halved. Work is bounded: after so many evaluations
 * an interval that is still open counts by the signs at its ends.
 */
final class RootSearch {
  /** What the log ratio may differ from zero where it is taken to touch it. */
  private static final double TOUCH = 1e-12;

  /** The error of a log ratio that arithmetic itself may bring about. */
  private static final double NOISE = 1e-14;

  private static final int MOST_EVALUATIONS = 20_000;
  private static final int FREE_STEPS = 6;
  private static final int MOST_STEPS = 200;

  private final ValueRatio ratio;

  RootSearch(ValueRatio ratio) {
    this.ratio = ratio;
  }

  private record Interval(Point left, Point right) {
    double width() {
      return right.growth() - left.growth();
    }

    double middle() {
      return left.growth() + width() / 2;
    }

    double leastSlope() {
      return right.outTime() - left.inTime();
    }

    double greatestSlope() {
      return left.outTime() - right.inTime();
    }

    boolean isMonotone() {
      return leastSlope() > 0 || greatestSlope() < 0;
    }

    boolean changesSign() {
      return left.isPositive() != right.isPositive();
    }

    /** Whether lines of the steepest slopes from both ends meet before they reach zero. */
    boolean staysAwayFromZero() {
      return !changesSign()
          && (left.isPositive()
                  ? lowestMeeting(left.value(), right.value(), leastSlope(), greatestSlope())
                  : lowestMeeting(-left.value(), -right.value(), -greatestSlope(), -leastSlope()))
              > NOISE;
    }

    private double lowestMeeting(double atLeft, double atRight, double down, double up) {
      double meeting = (atLeft - atRight + up * width()) / (up - down);
      return atLeft + down * Math.min(width(), Math.max(0, meeting));
    }

    /** Whether the ratio cannot vary over it by more than what counts as touching. */
    boolean isFlat() {
      return width() * Math.max(Math.abs(leastSlope()), Math.abs(greatestSlope())) <= TOUCH
          || !(middle() > left.growth() && middle() < right.growth());
    }

    boolean changesSlope() {
      return left.slope() > 0 != right.slope() > 0;
    }
  }

  /** The root of a ratio that has one and no more, because its flows change their sign once. */
  double onlyRoot() {
    Point point = ratio.at(ratio.guess());
    for (int count = 0; count < FREE_STEPS; count++) {
      double step = step(point);
      if (isClose(point, step)) {
        return point.growth() + step;
      }
      point = ratio.at(point.growth() + step);
    }
    Point flat = ratio.at(0);
    return polish(ratio.lowest(), ratio.highest(), flat.slope() < 0, flat);
  }

  /** Every root, ascending. */
  ImmutableList<Double> roots() {
    Deque<Interval> open = new ArrayDeque<>();
    List<Interval> crossed = new ArrayList<>();
    List<Interval> touched = new ArrayList<>();
    Point left = ratio.at(ratio.lowest());
    Point zero = ratio.at(0);
    open.add(new Interval(left, zero));
    open.add(new Interval(zero, ratio.at(ratio.highest())));
    int evaluations = 0;
    while (!open.isEmpty()) {
      Interval interval = open.remove();
      if (interval.isMonotone() || evaluations == MOST_EVALUATIONS) {
        if (interval.changesSign()) {
          crossed.add(interval);
        }
      } else if (!interval.staysAwayFromZero()) {
        if (interval.isFlat()) {
          touched.add(interval);
        } else {
          Point middle = ratio.at(interval.middle());
          evaluations++;
          open.add(new Interval(interval.left(), middle));
          open.add(new Interval(middle, interval.right()));
        }
      }
    }
    List<Double> roots = new ArrayList<>();
    crossed.forEach(interval -> roots.add(crossing(interval)));
    joined(touched).forEach(interval -> roots.add(touching(interval)));
    return ImmutableList.sortedCopyOf(roots);
  }

  /** Makes one interval of those that lie side by side. */
  private static List<Interval> joined(List<Interval> touched) {
    List<Interval> joined = new ArrayList<>();
    touched.sort(Comparator.comparingDouble(interval -> interval.left().growth()));
    for (Interval next : touched) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).right().equals(next.left())) {
        joined.set(last, new Interval(joined.get(last).left(), next.right()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private double crossing(Interval interval) {
    Point left = interval.left();
    return polish(left.growth(), interval.right().growth(), left.isPositive(), left);
  }

  /** Where the ratio turns round, if it does; else where it bends or crosses, or the middle. */
  private double touching(Interval interval) {
    if (interval.changesSlope()) {
      return turning(interval, Point::slope).growth();
    }
    if (!interval.changesSign()) {
      return interval.middle();
    }
    double crossing = crossing(interval);
    if (interval.left().curvature() > 0 == interval.right().curvature() > 0) {
      return crossing;
    }
    // Of three rates in one the ratio itself tells five digits, and where it bends tells all.
    Point bend = turning(interval, Point::curvature);
    return Math.abs(bend.value()) <= NOISE ? bend.growth() : crossing;
  }

  /** Where something that differs in sign at both ends changes it. */
  private Point turning(Interval interval, ToDoubleFunction<Point> what) {
    boolean isPositiveAtLeft = what.applyAsDouble(interval.left()) > 0;
    Interval around = interval;
    while (around.middle() > around.left().growth() && around.middle() < around.right().growth()) {
      Point middle = ratio.at(around.middle());
      around =
          what.applyAsDouble(middle) > 0 == isPositiveAtLeft
              ? new Interval(middle, around.right())
              : new Interval(around.left(), middle);
    }
    return around.left();
  }

  /**
   * Halley's steps, kept between two ends of different signs; where a step leaves them or is more
   * than half the one before, the middle is taken instead.
   */
  private double polish(double low, double high, boolean falls, Point start) {
    double left = low;
    double right = high;
    double earlier = right - left;
    Point point = start;
    for (int count = 0; count < MOST_STEPS && point.value() != 0; count++) {
      if (point.isPositive() == falls) {
        left = point.growth();
      } else {
        right = point.growth();
      }
      double step = step(point);
      double next = point.growth() + step;
      if (next > left && next < right && Math.abs(step) <= earlier / 2) {
        if (isClose(point, step)) {
          return next;
        }
      } else {
        next = left + (right - left) / 2;
        if (!(next > left && next < right)) {
          return next;
        }
      }
      earlier = Math.abs(next - point.growth());
      point = ratio.at(next);
    }
    return point.growth();
  }

  private static double step(Point point) {
    double newton = -point.value() / point.slope();
    return newton / Math.max(0.5, 1 + newton * point.curvature() / (2 * point.slope()));
  }

  /**
   * Whether a step leaves nothing to do. What it leaves of the parabola is known; a third
   * derivative is a difference of third central moments, each at most {@code span^3 / (6 sqrt 3)},
   * which bounds what the ratio differs from the parabola by.
   */
  private boolean isClose(Point point, double step) {
    double left = point.value() + step * (point.slope() + step * point.curvature() / 2);
    double reach = Math.abs(ratio.span() * step);
    return Math.abs(left) + reach * reach * reach / 31 <= 0x1p-53;
  }
}
