package org.outturn.core.ratecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Quantities;

/**
 * One band of a banded price: totals above the band before it, up to a quantity.
 *
 * @param upTo the highest total inside it; empty in the last band
 * @param amount for every outcome when the total lies inside it
 */
public record Band(Optional<BigDecimal> upTo, Amount amount) {

  /**
   * Refuses negative amounts and quantities.
   *
   * @param upTo the highest total inside it; empty in the last band
   * @param amount for every outcome when the total lies inside it
   */
  public Band {
    AgreedAmount.price(amount, "amount");
    upTo = upTo.map(end -> Quantities.checked(end, "upTo"));
  }

  /**
   * A band with an upper end.
   *
   * @param upTo the highest total inside it
   * @param amount for one outcome
   * @return the band
   */
  public static Band upTo(long upTo, Amount amount) {
    return new Band(Optional.of(BigDecimal.valueOf(upTo)), amount);
  }

  /**
   * The last band.
   *
   * @param amount for one outcome
   * @return the band
   */
  public static Band beyond(Amount amount) {
    return new Band(Optional.empty(), amount);
  }
}
