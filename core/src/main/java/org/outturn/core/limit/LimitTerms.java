package org.outturn.core.limit;

import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * How much a limit lets through: an amount after deadweight, a number of outcomes, or both.
 *
 * @param amount the most money; empty where only outcomes are counted
 * @param quantity the most outcomes; empty where only money is counted
 * @param onReaching what the claim that meets it gets
 */
public record LimitTerms(
    Optional<Amount> amount, Optional<MostOutcomes> quantity, OnReaching onReaching) {

  /**
   * Refuses a limit on nothing, and an amount that is negative or finer than a minor unit.
   *
   * @param amount the most money; empty where only outcomes are counted
   * @param quantity the most outcomes; empty where only money is counted
   * @param onReaching what the claim that meets it gets
   */
  public LimitTerms {
    if (amount.isEmpty() && quantity.isEmpty()) {
      throw new IllegalArgumentException(
          "limit must state amount, quantity or quantityOfCohort but stated none");
    }
    amount.ifPresent(most -> AgreedAmount.payable(most, "amount"));
  }

  /**
   * The most money.
   *
   * @param amount whole minor units, at least 0
   * @return terms that pay the claim that meets them in part
   */
  public static LimitTerms of(Amount amount) {
    return new LimitTerms(Optional.of(amount), Optional.empty(), OnReaching.PART);
  }

  /**
   * The most outcomes.
   *
   * @param quantity how many
   * @return terms that pay the claim that meets them in part
   */
  public static LimitTerms of(MostOutcomes quantity) {
    return new LimitTerms(Optional.empty(), Optional.of(quantity), OnReaching.PART);
  }

  /**
   * The most outcomes, as a number: {@code LimitTerms.outcomes(300)}.
   *
   * @param number at least 0
   * @return terms that pay the claim that meets them in part
   */
  public static LimitTerms outcomes(long number) {
    return of(MostOutcomes.of(number));
  }
}
