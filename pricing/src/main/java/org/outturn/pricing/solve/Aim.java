package org.outturn.pricing.solve;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.pricing.input.Answer;

/**
 * A figure, and on which side of a value those who ask for it want it: investors want a return of
 * at least so much, a commissioner wants to pay at most so much.
 *
 * @param answer the figure
 * @param bound what its target is unless stated
 * @param <T> the document's type
 */
public record Aim<T>(Answer<T> answer, Target.Bound bound) {

  /**
   * The target at a value.
   *
   * @param value exact, of money in major units
   * @return met at the value, and on the side that is wanted
   */
  public Target target(BigFraction value) {
    return new Target(bound, value);
  }
}
