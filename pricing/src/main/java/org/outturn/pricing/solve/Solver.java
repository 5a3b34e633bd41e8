package org.outturn.pricing.solve;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.pricing.input.Input;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.input.Question;

/**
 * Finds the value of an input at which a figure meets a target: cuts the range into parts and, in
 * each part at whose ends the target is met and missed, halves it until two neighbouring values are
 * left. It asks the whole question again at every value, in exact numbers and whole steps, so that
 * what it finds holds whatever the figure does between them; it does not ask that the figure rises
 * or falls throughout.
 *
 * <p>Has no state; thread-safe.
 */
public final class Solver {
  /** The solver. */
  public static final Solver DEFAULT = new Solver();

  private Solver() {}

  /**
   * Solves for one input.
   *
   * @param question the document and the figure
   * @param input the input whose value is looked for
   * @param target what the figure has to be
   * @param range where to look
   * @param <T> the document's type
   * @return every crossing, each proved on both sides; none is an answer, too
   */
  public <T> Solution solve(
      Question<T> question, Input<T> input, Target target, SearchRange range) {
    Search<T> search = new Search<>(question, input, target, range);
    ImmutableList.Builder<Crossing> crossings = ImmutableList.builder();
    BigInteger steps = range.steps();
    BigInteger parts = steps.min(BigInteger.valueOf(range.parts()));
    Tried lowest = search.at(BigInteger.ZERO);
    Tried last = lowest;
    for (int part = 1; part <= parts.intValueExact(); part++) {
      Tried next = search.at(steps.multiply(BigInteger.valueOf(part)).divide(parts));
      if (last.isMet != next.isMet) {
        crossings.add(search.between(last, next));
      }
      last = next;
    }
    return Solution.builder()
        .path(input.path())
        .unit(input.unit().name())
        .answer(question.answer().name())
        .answerUnit(question.answer().unit())
        .basis(question.answer().basis())
        .target(target)
        .range(range)
        .stated(new Point(input.in(question.document()), question.stated()))
        .lowest(lowest.point)
        .highest(last.point)
        .addAllCrossings(crossings.build())
        .build();
  }

  /** A value that was tried, so many steps from the lowest. */
  private record Tried(BigInteger steps, Point point, boolean isMet) {}

  private record Search<T>(Question<T> question, Input<T> input, Target target, SearchRange range) {
    Tried at(BigInteger steps) {
      BigFraction value = range.value(steps);
      Point point = new Point(value, question.at(input, value));
      return new Tried(steps, point, target.isMet(point.figure()));
    }

    /** Halves a part of the range until its ends are neighbours. */
    Crossing between(Tried low, Tried high) {
      Tried below = low;
      Tried above = high;
      while (above.steps.subtract(below.steps).compareTo(BigInteger.ONE) > 0) {
        Tried middle = at(below.steps.add(above.steps).shiftRight(1));
        if (middle.isMet == below.isMet) {
          below = middle;
        } else {
          above = middle;
        }
      }
      return below.isMet
          ? new Crossing(below.point, above.point)
          : new Crossing(above.point, below.point);
    }
  }
}
