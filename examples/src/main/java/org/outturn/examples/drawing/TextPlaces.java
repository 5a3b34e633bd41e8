package org.outturn.examples.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where texts stand in a drawing, so that none is written over another: of several places for a
 * text the first is taken that is free, and of those that are not, the one that hides least.
 */
final class TextPlaces {
  private static final double ABOVE_THE_LINE = 10;
  private static final double BELOW_THE_LINE = 3;

  /** What a text over another is worse by than one over a point of a line. */
  private static final double OVER_TEXT = 1000;

  private static final double OUTSIDE = 100_000;

  private final Box whole;
  private final List<Box> taken = new ArrayList<>();
  private final List<double[]> points = new ArrayList<>();

  /** A text from its left to its right end, on a line. */
  record Text(double left, double width, double line) {
    Box box() {
      return new Box(left, left + width, line - ABOVE_THE_LINE, line + BELOW_THE_LINE);
    }
  }

  private record Box(double left, double right, double top, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
      return left <= other.left
          && other.right <= right
          && top <= other.top
          && other.bottom <= bottom;
    }

    boolean holds(double[] point) {
      return left - 1 < point[0]
          && point[0] < right + 1
          && top - 1 < point[1]
          && point[1] < bottom + 1;
    }
  }

  /** Texts lie between 0 and a width, and above a lowest line. */
  TextPlaces(double width, double height) {
    this.whole = new Box(0, width, 0, height);
  }

  /** A text that stands where it stands. */
  void take(Text text) {
    taken.add(text.box());
  }

  /** A point that a text had better not hide. */
  void see(double x, double y) {
    points.add(new double[] {x, y});
  }

  /** Takes the best of some places. */
  Text best(List<Text> candidates) {
    Text best = candidates.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (Text each : candidates) {
      double hidden = hidden(each.box());
      if (hidden < least) {
        least = hidden;
        best = each;
      }
    }
    take(best);
    return best;
  }

  private double hidden(Box box) {
    double texts = OVER_TEXT * taken.stream().filter(box::meets).count();
    return texts + points.stream().filter(box::holds).count() + (whole.holds(box) ? 0 : OUTSIDE);
  }
}
