package org.outturn.pricing.fund;

import org.outturn.core.money.Amount;

/**
 * What a fund owes and what of it it pays: owed GBP 100.00, paid GBP 80.00, so that GBP 20.00 is
 * unfunded.
 *
 * @param owed what the contracts ask of the fund, whole minor units; below 0 where they give back
 * @param paid what the fund pays of it; below 0 where something returns to it
 */
public record Funding(Amount owed, Amount paid) {

  /**
   * What the fund does not pay of what is owed.
   *
   * @return owed less paid; below 0 where more is given back than the fund had paid
   */
  public Amount unfunded() {
    return owed.minus(paid);
  }

  /**
   * This and more.
   *
   * @param more of the same currency
   * @return the sums of both
   * @throws IllegalArgumentException when the currencies differ, naming both
   */
  public Funding plus(Funding more) {
    return new Funding(owed.plus(more.owed), paid.plus(more.paid));
  }
}
