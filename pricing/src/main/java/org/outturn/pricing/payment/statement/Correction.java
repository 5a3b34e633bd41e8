package org.outturn.pricing.payment.statement;

import java.time.LocalDate;
import org.outturn.core.money.Amount;

/**
 * What a settlement changes of a claim that an earlier settlement paid: a banded price that a later
 * claim moves to another band, for one (rule settlement).
 *
 * @param claim a claim's id, or the key of a tally or measurement
 * @param settled what was payable for it by the settlement before
 * @param now what is payable for it by this settlement
 * @param before the last day that the settlement before saw
 */
public record Correction(String claim, Amount settled, Amount now, LocalDate before) {
  /** The word its reason begins with. */
  private static final String RESTATED = "RESTATED";

  /**
   * What the settlement adds for the claim.
   *
   * @return negative where it takes something back
   */
  public Amount amount() {
    return now.minus(settled);
  }

  /**
   * Why, beginning with the reason code.
   *
   * @return such as {@code RESTATED: GBP 500.00 by what was known on 2020-03-31, GBP 450.00 now}
   */
  public String because() {
    return RESTATED + ": " + settled + " by what was known on " + before + ", " + now + " now";
  }
}
