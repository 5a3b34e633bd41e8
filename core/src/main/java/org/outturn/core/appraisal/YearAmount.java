package org.outturn.core.appraisal;

import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * What is paid in one year: GBP 250,000.00 in 2024.
 *
 * @param year a calendar or financial year, by its first year
 * @param amount at least 0
 */
public record YearAmount(int year, Amount amount) {

  /**
   * Refuses an amount below 0.
   *
   * @param year the year
   * @param amount at least 0
   */
  public YearAmount {
    Require.that(amount.signum() >= 0, "amount", "must be >= 0", amount);
  }
}
