package org.outturn.pricing.appraisal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The value of benefits or costs at each step of an appraisal, exact and in major units. Of a cost,
 * net is gross.
 *
 * @param gross as stated: quantity times unit value
 * @param net after drop-off and additionality
 * @param prudent after correction for optimism
 * @param present discounted to the base year
 */
public record ValueSteps(
    BigFraction gross, BigFraction net, BigFraction prudent, BigFraction present) {
  /** Nothing at any step. */
  public static final ValueSteps NONE =
      new ValueSteps(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

  /**
   * Both together.
   *
   * @param other the other value
   * @return the exact sums
   */
  public ValueSteps plus(ValueSteps other) {
    return new ValueSteps(
        gross.add(other.gross),
        net.add(other.net),
        prudent.add(other.prudent),
        present.add(other.present));
  }

  /**
   * A part of it.
   *
   * @param part such as 1/2
   * @return that part of every step
   */
  public ValueSteps times(BigFraction part) {
    return new ValueSteps(
        gross.multiply(part), net.multiply(part), prudent.multiply(part), present.multiply(part));
  }
}
