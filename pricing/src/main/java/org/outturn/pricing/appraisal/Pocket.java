package org.outturn.pricing.appraisal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one agency pays and gains: the other side of a wrong pocket. Present values.
 *
 * @param agency its id
 * @param pays what it pays
 * @param gains what it gains, all kinds together
 * @param cashable the cashable part of what it gains
 */
public record Pocket(String agency, BigFraction pays, BigFraction gains, BigFraction cashable) {

  /**
   * What it is left with.
   *
   * @return gains less what it pays, below 0 where others gain from what it pays
   */
  public BigFraction net() {
    return gains.subtract(pays);
  }
}
