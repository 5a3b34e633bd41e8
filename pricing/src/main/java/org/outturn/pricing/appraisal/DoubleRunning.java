package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/**
 * What has to be found twice: the service is paid for while the old spending goes on, until
 * cashable savings have caught up. After prudence, not discounted, as budgets are.
 *
 * @param years every year of the horizon
 * @param ends when savings have caught up for good
 */
public record DoubleRunning(ImmutableList<Year> years, PayBack ends) {

  /**
   * One year.
   *
   * @param year the year
   * @param paid what is paid in it
   * @param saved the cashable savings of it
   * @param outstanding what was paid so far and has not been saved, at its end; never below 0
   */
  public record Year(int year, BigFraction paid, BigFraction saved, BigFraction outstanding) {}

  /**
   * The year with most outstanding, the first of several.
   *
   * @return one of the years
   */
  public Year peak() {
    Year peak = years.get(0);
    for (Year each : years) {
      if (Fractions.compare(each.outstanding(), peak.outstanding()) > 0) {
        peak = each;
      }
    }
    return peak;
  }
}
