package org.outturn.pricing.solve;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Point;

/**
 * Two neighbouring values, of which one meets the target and the other does not: the proof of an
 * answer on both sides.
 *
 * @param met the value that meets it, and the figure there
 * @param missed the value one step beside it that does not, and the figure there
 */
public record Crossing(Point met, Point missed) {

  /**
   * The answer: the last value, or the first, that meets the target.
   *
   * @return the value that meets it
   */
  public BigFraction value() {
    return met.value();
  }

  /**
   * Whether it is the highest value that meets the target.
   *
   * @return false where it is the lowest
   */
  public boolean isHighest() {
    return Fractions.compare(met.value(), missed.value()) < 0;
  }
}
