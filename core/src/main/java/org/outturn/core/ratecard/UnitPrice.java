package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * So much for each outcome, such as GBP 600.00 a person who moves into accommodation.
 *
 * @param amount for one outcome, at least 0, at most six decimals
 */
public record UnitPrice(Amount amount) implements Price {

  /**
   * Refuses a negative amount or one with more than six decimals.
   *
   * @param amount for one outcome, at least 0, at most six decimals
   */
  public UnitPrice {
    AgreedAmount.price(amount, "amount");
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return ImmutableList.of(amount);
  }

  @Override
  public boolean mayBeTwoSided() {
    return true;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.unit(this);
  }
}
