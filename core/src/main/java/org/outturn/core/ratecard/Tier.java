package org.outturn.core.ratecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Quantities;

/**
 * One tier of a graduated price: the outcomes after the tier before it, up to a cumulative
 * quantity.
 *
 * @param upTo the last cumulative quantity inside it; empty in the last tier
 * @param amount for one outcome inside it
 * @param limit the most the tier pays, before deadweight; empty where there is none
 */
public record Tier(Optional<BigDecimal> upTo, Amount amount, Optional<Amount> limit) {

  /**
   * Refuses negative amounts and quantities, and a limit finer than a minor unit.
   *
   * @param upTo the last cumulative quantity inside it; empty in the last tier
   * @param amount for one outcome inside it
   * @param limit the most the tier pays, before deadweight; empty where there is none
   */
  public Tier {
    AgreedAmount.price(amount, "amount");
    upTo = upTo.map(end -> Quantities.checked(end, "upTo"));
    limit.ifPresent(most -> AgreedAmount.payable(most, "limit"));
  }

  /**
   * A tier with an upper end.
   *
   * @param upTo the last cumulative quantity inside it
   * @param amount for one outcome
   * @return the tier
   */
  public static Tier upTo(long upTo, Amount amount) {
    return new Tier(Optional.of(BigDecimal.valueOf(upTo)), amount, Optional.empty());
  }

  /**
   * The last tier.
   *
   * @param amount for one outcome
   * @return the tier
   */
  public static Tier beyond(Amount amount) {
    return new Tier(Optional.empty(), amount, Optional.empty());
  }
}
