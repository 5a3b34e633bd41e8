package org.outturn.pricing.solve;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;
import org.outturn.pricing.input.Input;

/**
 * The values among which one is looked for: from 0 to 2,000 in steps of a penny, of which the ends
 * and 63 between them are looked at first.
 *
 * @param from the lowest value
 * @param to the highest value; where no whole number of steps leads to it, the last one before it
 * @param step what two neighbouring values differ by, above 0
 * @param parts into how many parts the range is cut at first, from 1 to 10,000; two crossings
 *     within one part are not seen
 */
public record SearchRange(BigFraction from, BigFraction to, BigFraction step, int parts) {
  /** Into how many parts a range is cut unless stated. */
  public static final int USUAL_PARTS = 64;

  private static final int USUAL_TIMES = 10;
  private static final int MOST_PARTS = 10_000;

  /**
   * Refuses an empty range, a step that is not above 0 and too many parts.
   *
   * @param from the lowest value
   * @param to the highest value
   * @param step what two neighbouring values differ by, above 0
   * @param parts into how many parts the range is cut at first
   */
  public SearchRange {
    Require.that(step.signum() > 0, "step", "must be > 0", Fractions.text(step));
    Require.that(
        Fractions.compare(to, from.add(step)) >= 0,
        "to",
        "must be at least a step above " + Fractions.text(from),
        Fractions.text(to));
    Require.that(
        parts >= 1 && parts <= MOST_PARTS, "parts", "must be from 1 to " + MOST_PARTS, parts);
  }

  /**
   * A range that is cut into the usual number of parts.
   *
   * @param from the lowest value
   * @param to the highest value
   * @param step what two neighbouring values differ by, above 0
   * @return the range
   */
  public static SearchRange of(BigFraction from, BigFraction to, BigFraction step) {
    return new SearchRange(from, to, step, USUAL_PARTS);
  }

  /**
   * Where an input is looked for unless stated: shares and rates from 0 to 1, levels from 0 to 10,
   * other numbers from 0 to ten times what the document states; by the least step that means
   * something.
   *
   * @param input the input
   * @param document the document, which states a number above 0 for it
   * @param <T> the document's type
   * @return the range
   * @throws IllegalArgumentException where the document states 0 for a number of any size
   */
  public static <T> SearchRange usual(Input<T> input, T document) {
    return of(BigFraction.ZERO, usualMost(input, document), input.unit().step());
  }

  /**
   * The highest value of that range.
   *
   * @param input the input
   * @param document the document
   * @param <T> the document's type
   * @return 1, or ten times what is stated
   */
  public static <T> BigFraction usualMost(Input<T> input, T document) {
    return switch (input.unit().kind()) {
      case SHARE, RATE -> BigFraction.ONE;
      case AMOUNT, LEVEL, NUMBER, WHOLE -> input.in(document).multiply(USUAL_TIMES);
    };
  }

  /** The number of steps from the lowest to the highest value, at least 1. */
  BigInteger steps() {
    BigFraction steps = to.subtract(from).divide(step);
    return steps.getNumerator().divide(steps.getDenominator());
  }

  /** The value so many steps from the lowest. */
  BigFraction value(BigInteger steps) {
    return from.add(step.multiply(steps));
  }

  /** Such as {@code from 0 to 2000 in steps of 0.01}. */
  @Override
  public String toString() {
    return "from "
        + Fractions.text(from)
        + " to "
        + Fractions.text(value(steps()))
        + " in steps of "
        + Fractions.text(step);
  }
}
