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
