package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Each;
import org.outturn.core.outcome.Quantities;

/**
 * Nothing until a quantity is reached; then so much for each outcome, either beyond it or from the
 * first: GBP 500.00 for each of the outcomes after the 92nd.
 *
 * @param at the quantity that must be reached, at least 0
 * @param amount for one outcome
 * @param pays what is paid once it is reached
 * @param each for what counting starts afresh; empty where it runs over the whole contract
 */
public record ThresholdPrice(BigDecimal at, Amount amount, Pays pays, Optional<Each> each)
    implements Price {

  /** What is paid once a threshold is reached. */
  public enum Pays {
    /** Only the outcomes beyond the threshold. */
    EXCESS,
    /** All outcomes, from the first. */
    ALL
  }

  /**
   * Refuses a negative threshold or amount.
   *
   * @param at the quantity that must be reached, at least 0
   * @param amount for one outcome
   * @param pays what is paid once it is reached
   * @param each for what counting starts afresh; empty where it runs over the whole contract
   */
  public ThresholdPrice {
    at = Quantities.checked(at, "at");
    AgreedAmount.price(amount, "amount");
  }

  /**
   * This price counting afresh.
   *
   * @param other for each of what
   * @return the price
   */
  public ThresholdPrice withEach(Each other) {
    return new ThresholdPrice(at, amount, pays, Optional.of(other));
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.of(amount);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.threshold(this);
  }
}
