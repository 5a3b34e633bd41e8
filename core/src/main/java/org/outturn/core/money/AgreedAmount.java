package org.outturn.core.money;

import org.outturn.core.validation.Require;

/**
 * What an amount must be before anything can be agreed on it: a limit, a commitment or a budget is
 * payable as it stands; a price is for one outcome and may be finer.
 *
 * <pre>{@code
 * AgreedAmount.payable(Amount.of("GBP", "19000.00"), "commitment");
 * AgreedAmount.price(Amount.of("GBP", "0.125"), "amount");
 * }</pre>
 */
public final class AgreedAmount {
  /** The most decimals of a price: {@value}. */
  public static final int MOST_DECIMALS_OF_A_PRICE = 6;

  private AgreedAmount() {}

  /**
   * Refuses an amount that nobody can pay.
   *
   * @param amount at least 0, in whole minor units of its currency
   * @param field its name, for the message
   * @return {@code amount}
   * @throws IllegalArgumentException when it is negative or finer than a minor unit
   */
  public static Amount payable(Amount amount, String field) {
    return Require.that(
        amount.signum() >= 0 && amount.isWholeMinor(),
        field,
        "must be >= 0 and whole minor units",
        amount);
  }

  /**
   * Refuses an amount that is no price.
   *
   * @param amount at least 0, with at most {@value #MOST_DECIMALS_OF_A_PRICE} decimals
   * @param field its name, for the message
   * @return {@code amount}
   * @throws IllegalArgumentException when it is negative or has more decimals
   */
  public static Amount price(Amount amount, String field) {
    Require.that(amount.signum() >= 0, field, "must be >= 0", amount);
    return Require.that(
        amount.value().stripTrailingZeros().scale() <= MOST_DECIMALS_OF_A_PRICE,
        field,
        "must have at most " + MOST_DECIMALS_OF_A_PRICE + " decimals",
        amount);
  }
}
