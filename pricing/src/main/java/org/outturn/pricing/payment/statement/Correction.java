package org.outturn.pricing.payment.statement;

import java.time.LocalDate;
import org.outturn.core.money.Amount;

/**
 * What a settlement changes of a claim that an earlier settlement paid: because the claim is
 * reversed, its price is amended, or what is known of others prices it anew, as where a later claim
 * moves a banded price to another band (rule settlement).
 *
 * @param claim a claim's id, or the key of a tally or measurement
 * @param settled what was payable for it by the settlement before
 * @param now what is payable for it by this settlement
 * @param before the last day that the settlement before saw
 * @param cause what changed it
 */
public record Correction(String claim, Amount settled, Amount now, LocalDate before, Cause cause) {

  /** What changes a claim that was settled; the word its reason begins with. */
  public enum Cause {
    /** It was reversed in the settlement's period (rule clawback). */
    REVERSED,
    /** Its price was amended by what was agreed in the settlement's period (rule amendment). */
    AMENDED,
    /** What is known of other claims and measurements, or of it, prices it anew. */
    RESTATED
  }

  /**
   * What the settlement adds for the claim.
   *
   * @return negative where it takes something back
   */
  public Amount amount() {
    return now.minus(settled);
  }

  /**
   * Why, in one sentence.
   *
   * @return such as {@code GBP 500.00 by what was known on 2020-03-31, GBP 450.00 now}
   */
  public String sentence() {
    return settled + " by what was known on " + before + ", " + now + " now";
  }

  /**
   * Why, beginning with the reason code.
   *
   * @return such as {@code RESTATED: GBP 500.00 by what was known on 2020-03-31, GBP 450.00 now}
   */
  public String because() {
    return cause + ": " + sentence();
  }
}
