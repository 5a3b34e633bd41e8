package org.outturn.core.appraisal;

import java.math.BigDecimal;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * How many outcomes one year brings: 60 people in 2024.
 *
 * @param year a calendar or financial year, by its first year
 * @param quantity at least 0
 */
public record YearQuantity(int year, BigDecimal quantity) {

  /**
   * Refuses a quantity below 0.
   *
   * @param year the year
   * @param quantity at least 0
   */
  public YearQuantity {
    String plain = Fractions.plain(quantity);
    Require.that(quantity.signum() >= 0, "quantity", "must be >= 0", plain);
    quantity = new BigDecimal(plain);
  }
}
