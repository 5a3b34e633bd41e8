package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Quantities;

/**
 * One amount, paid once for each outcome and segment when a quantity is reached: GBP 40000.00 when
 * the 50th person is housed, or when a ratio of 1.25 is measured.
 *
 * @param at the cumulative quantity, or the measured value, that earns it; at least 0
 * @param amount the whole amount
 */
public record LumpSumPrice(BigDecimal at, Amount amount) implements Price {

  /**
   * Refuses a negative quantity or amount.
   *
   * @param at the cumulative quantity, or the measured value, that earns it; at least 0
   * @param amount the whole amount
   */
  public LumpSumPrice {
    at = Quantities.checked(at, "at");
    AgreedAmount.price(amount, "amount");
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
