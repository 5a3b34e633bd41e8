package org.outturn.pricing.counterfactual;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.AdditionalityFactor;

/**
 * What one factor of additionality did: deadweight of 0.2 took 100 down to 80.
 *
 * @param factor the factor
 * @param share its share, as stated
 * @param before the quantity or amount it was applied to
 * @param change what it added; a reduction is negative
 */
public record AdditionalityStep(
    AdditionalityFactor factor, Share share, BigFraction before, BigFraction change) {

  /**
   * What was left.
   *
   * @return {@code before} plus {@code change}
   */
  public BigFraction after() {
    return before.add(change);
  }
}
