package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Each;
import org.outturn.core.outcome.Quantities;

/**
 * One amount, paid once for each outcome and segment when a quantity is reached: GBP 40,000.00 when
 * the 50th person is housed, or when a ratio of 1.25 is measured.
 *
 * @param at the cumulative quantity, or the measured value, that earns it; at least 0
 * @param amount the whole amount
 * @param each for what counting starts afresh; empty where it runs over the whole contract
 */
public record LumpSumPrice(BigDecimal at, Amount amount, Optional<Each> each) implements Price {

  /**
   * Refuses a negative quantity or amount.
   *
   * @param at the cumulative quantity, or the measured value, that earns it; at least 0
   * @param amount the whole amount
   * @param each for what counting starts afresh; empty where it runs over the whole contract
   */
  public LumpSumPrice {
    at = Quantities.checked(at, "at");
    AgreedAmount.price(amount, "amount");
  }

  /**
   * This price counting afresh.
   *
   * @param other for each of what
   * @return the price
   */
  public LumpSumPrice withEach(Each other) {
    return new LumpSumPrice(at, amount, Optional.of(other));
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.of(amount);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.lumpSum(this);
  }
}
