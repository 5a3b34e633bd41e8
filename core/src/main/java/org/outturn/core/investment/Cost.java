package org.outturn.core.investment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.money.Amount;

/**
 * A cost of the contract: GBP 100,000.00 of set-up on one day, or GBP 900,000.00 of delivery spread
 * over twelve quarters.
 */
public sealed interface Cost permits DatedCost, CostProfile {

  /**
   * What it is for.
   *
   * @return the kind
   */
  CostKind kind();

  /**
   * The whole of it.
   *
   * @return whole minor units, at least 0; the payments sum to it
   */
  Amount amount();

  /**
   * The same cost of another amount.
   *
   * @param whole whole minor units, at least 0
   * @return the cost, due on the same days
   */
  Cost of(Amount whole);

  /**
   * When which part of it falls due.
   *
   * @return the payments in order of date
   */
  ImmutableList<DatedAmount> payments();

  /**
   * Asks the question of each form.
   *
   * @param cases one answer for each form
   * @param <T> the answer
   * @return the answer of this form's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each form.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a cost on one day.
     *
     * @param cost the cost
     * @return the answer
     */
    T dated(DatedCost cost);

    /**
     * For a cost spread over periods.
     *
     * @param cost the cost
     * @return the answer
     */
    T profile(CostProfile cost);
  }

  /**
   * A cost on one day.
   *
   * @param kind what it is for
   * @param date when it falls due
   * @param amount the whole of it
   * @return the cost
   */
  static Cost on(CostKind kind, LocalDate date, Amount amount) {
    return new DatedCost(kind, date, amount);
  }
}
