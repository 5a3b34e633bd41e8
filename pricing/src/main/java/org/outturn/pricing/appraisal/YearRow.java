package org.outturn.pricing.appraisal;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one year brings and costs.
 *
 * @param year the year
 * @param factor its discount factor
 * @param benefits what all agencies gain
 * @param costs what all agencies pay
 */
public record YearRow(int year, BigDecimal factor, ValueSteps benefits, ValueSteps costs) {

  /**
   * What the year is left with.
   *
   * @return present value of benefits less costs
   */
  public BigFraction presentNet() {
    return benefits.present().subtract(costs.present());
  }
}
