package org.outturn.pricing.comparison;

/** What is varied until two sides cost the same, all else as the scenario has it. */
public enum BreakEvenQuantity {
  /** The success rate of the delivery that both face, from 0 to 1. */
  SUCCESS_RATE,
  /** The number of people helped, at the scenario's success rate. */
  PEOPLE,
  /** The number of outcomes, where people are not stated. */
  OUTCOMES,
  /** The price for one outcome, of the side that has one; added costs and fees stay. */
  PRICE,
  /** What more may be spent on the side that costs less, in major units. */
  EXTRA_COST;

  /**
   * Whether it is an amount of money.
   *
   * @return true for a price and a cost
   */
  public boolean isMoney() {
    return this == PRICE || this == EXTRA_COST;
  }
}
