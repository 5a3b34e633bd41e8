package org.outturn.pricing.input;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a figure does while one input goes from a low to a high value.
 *
 * @param path the input's path
 * @param stated what the document states for it
 * @param low the figure at the low value
 * @param high the figure at the high value
 */
public record Swing(String path, BigFraction stated, Point low, Point high) {

  /**
   * Moves one input through a range, all else as stated.
   *
   * @param question what is asked
   * @param input the input
   * @param low its lowest value
   * @param high its highest
   * @param <T> the document's type
   * @return the figure at both ends
   */
  public static <T> Swing of(
      Question<T> question, Input<T> input, BigFraction low, BigFraction high) {
    return new Swing(
        input.path(),
        input.in(question.document()),
        new Point(low, question.at(input, low)),
        new Point(high, question.at(input, high)));
  }

  /**
   * How far the figure moves.
   *
   * @return at least 0; empty where an end has none
   */
  public Optional<BigFraction> width() {
    return low.figure()
        .value()
        .flatMap(atLow -> high.figure().value().map(atHigh -> atHigh.subtract(atLow).abs()));
  }
}
