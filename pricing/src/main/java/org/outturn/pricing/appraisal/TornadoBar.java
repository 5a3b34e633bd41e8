package org.outturn.pricing.appraisal;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.SensitivityRange;

/**
 * What the net present social value does while one input goes through its range.
 *
 * @param range the input and its range
 * @param stated what the case states for the input
 * @param atLow the net present social value at the low end of the range
 * @param atHigh the same at its high end
 */
public record TornadoBar(
    SensitivityRange range, BigFraction stated, BigFraction atLow, BigFraction atHigh) {

  /**
   * How far the result moves.
   *
   * @return the distance between both ends, at least 0
   */
  public BigFraction swing() {
    return atHigh.subtract(atLow).abs();
  }
}
