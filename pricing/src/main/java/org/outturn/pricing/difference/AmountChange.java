package org.outturn.pricing.difference;

import org.outturn.core.money.Amount;

/**
 * One figure in two statements, such as 10,200.00 before and 10,400.00 after.
 *
 * @param before in the first; zero where it has no such figure
 * @param after in the second; zero where it has no such figure
 */
public record AmountChange(Amount before, Amount after) {

  /**
   * What the second adds to the first.
   *
   * @return after less before; below 0 where it falls
   */
  public Amount difference() {
    return after.minus(before);
  }

  /** The figure from the second statement to the first. */
  AmountChange reversed() {
    return new AmountChange(after, before);
  }
}
