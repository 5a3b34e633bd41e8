package org.outturn.pricing.appraisal;

import org.outturn.core.appraisal.Benefit;

/**
 * What one benefit brings in one year.
 *
 * @param benefit the benefit
 * @param year the year it falls in
 * @param value what it is worth, step by step
 */
public record BenefitLine(Benefit benefit, int year, ValueSteps value) {

  /**
   * The part that frees money which can be spent otherwise.
   *
   * @return the benefit's cashable share of every step
   */
  public ValueSteps cashable() {
    return value.times(benefit.cashable().toFraction());
  }
}
