package org.outturn.core.limit;

import org.outturn.core.money.Amount;

/**
 * The most that may be paid, or the most outcomes, in one scope: GBP 19000.00 a person, 300 entries
 * into accommodation, GBP 2600000.00 in all. Limits act one after another, in the order of {@link
 * LimitScope}.
 */
public sealed interface Limit permits ParticipantLimit, SharedLimit {

  /**
   * A limit on all the money one participant's claims may earn.
   *
   * @param id its name
   * @param amount the most
   * @return the limit
   */
  static Limit perParticipant(String id, Amount amount) {
    return new ParticipantLimit(id, Coverage.ALL, LimitTerms.of(amount), Choose.FIRST);
  }

  /**
   * A limit on all the money of the contract.
   *
   * @param id its name
   * @param amount the most
   * @return the limit
   */
  static Limit ofContract(String id, Amount amount) {
    return new SharedLimit(id, Coverage.ALL, false, LimitTerms.of(amount));
  }

  /**
   * The name a statement gives as the reason for what it withholds.
   *
   * @return unique in the contract
   */
  String id();

  /**
   * Which outcomes it counts.
   *
   * @return all, one, or those of a theme
   */
  Coverage coverage();

  /**
   * How much it lets through.
   *
   * @return an amount, a quantity, or both
   */
  LimitTerms terms();

  /**
   * Where it acts.
   *
   * @return the scope its kind and coverage give
   */
  LimitScope scope();
}
