package org.outturn.core.limit;

import org.outturn.core.money.Amount;

/**
 * The most that may be paid, or the most outcomes, in one scope: GBP 19,000.00 a person, 300
 * entries into accommodation, GBP 2,600,000.00 in all. Limits act one after another, in the order
 * of {@link LimitScope}.
 */
public sealed interface Limit permits ParticipantLimit, SharedLimit {

  /**
   * A limit on all the money one participant's claims may earn: {@code
   * Limit.perParticipant("per-person", Amount.of("GBP", "19000"))}. With {@link #withCoverage} it
   * is one for each participant and outcome, or each participant and theme.
   *
   * @param id its name
   * @param amount the most
   * @return the limit
   */
  static Limit perParticipant(String id, Amount amount) {
    return perParticipant(id, LimitTerms.of(amount));
  }

  /**
   * A limit on one participant's claims.
   *
   * @param id its name
   * @param terms how much it lets through
   * @return the limit
   */
  static Limit perParticipant(String id, LimitTerms terms) {
    return new ParticipantLimit(id, Coverage.ALL, terms, Choose.FIRST);
  }

  /**
   * A limit that keeps a participant's best-priced claims of a theme (rule best-of): {@code
   * Limit.bestOf("best-three", "progress", 3)}.
   *
   * @param id its name
   * @param theme the theme
   * @param outcomes how many it keeps
   * @return the limit
   */
  static Limit bestOf(String id, String theme, long outcomes) {
    return new ParticipantLimit(
        id, Coverage.ofTheme(theme), LimitTerms.outcomes(outcomes), Choose.BEST);
  }

  /**
   * A limit on the money of one outcome: {@code Limit.ofOutcome("acc-entry-max", "acc-entry",
   * Amount.of("GBP", "180000"))}.
   *
   * @param id its name
   * @param outcome the outcome's id
   * @param amount the most
   * @return the limit
   */
  static Limit ofOutcome(String id, String outcome, Amount amount) {
    return ofOutcome(id, outcome, LimitTerms.of(amount));
  }

  /**
   * A limit on one outcome: {@code Limit.ofOutcome("acc-entry-max", "acc-entry",
   * LimitTerms.outcomes(300))}.
   *
   * @param id its name
   * @param outcome the outcome's id
   * @param terms how much it lets through
   * @return the limit
   */
  static Limit ofOutcome(String id, String outcome, LimitTerms terms) {
    return new SharedLimit(id, Coverage.ofOutcome(outcome), false, terms);
  }

  /**
   * A limit on the money of one theme.
   *
   * @param id its name
   * @param theme the theme
   * @param amount the most
   * @return the limit
   */
  static Limit ofTheme(String id, String theme, Amount amount) {
    return ofTheme(id, theme, LimitTerms.of(amount));
  }

  /**
   * A limit on one theme.
   *
   * @param id its name
   * @param theme the theme
   * @param terms how much it lets through
   * @return the limit
   */
  static Limit ofTheme(String id, String theme, LimitTerms terms) {
    return new SharedLimit(id, Coverage.ofTheme(theme), false, terms);
  }

  /**
   * A limit on the money of each contract year: {@code Limit.perYear("year", Amount.of("GBP",
   * "900000"))}.
   *
   * @param id its name
   * @param amount the most
   * @return the limit
   */
  static Limit perYear(String id, Amount amount) {
    return perYear(id, LimitTerms.of(amount));
  }

  /**
   * A limit on each contract year.
   *
   * @param id its name
   * @param terms how much it lets through
   * @return the limit
   */
  static Limit perYear(String id, LimitTerms terms) {
    return new SharedLimit(id, Coverage.ALL, true, terms);
  }

  /**
   * A limit on all the money of the contract: {@code Limit.ofContract("contract", Amount.of("GBP",
   * "2600000"))}.
   *
   * @param id its name
   * @param amount the most
   * @return the limit
   */
  static Limit ofContract(String id, Amount amount) {
    return ofContract(id, LimitTerms.of(amount));
  }

  /**
   * A limit on the contract.
   *
   * @param id its name
   * @param terms how much it lets through
   * @return the limit
   */
  static Limit ofContract(String id, LimitTerms terms) {
    return new SharedLimit(id, Coverage.ALL, false, terms);
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

  /**
   * Which claims it keeps.
   *
   * @return the first in claim order, unless it is a participant's that keeps the best
   */
  Choose choose();

  /**
   * This limit, letting other amounts or quantities through.
   *
   * @param terms how much it lets through
   * @return the limit
   */
  Limit withTerms(LimitTerms terms);

  /**
   * This limit, counting other claims.
   *
   * @param coverage which claims it counts
   * @return the limit
   */
  Limit withCoverage(Coverage coverage);

  /**
   * Asks the question of each kind.
   *
   * @param cases one answer for each kind
   * @param <T> the answer
   * @return the answer of this kind's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each kind.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a limit that each participant has alone.
     *
     * @param limit the limit
     * @return the answer
     */
    T participant(ParticipantLimit limit);

    /**
     * For a limit that everyone's claims share.
     *
     * @param limit the limit
     * @return the answer
     */
    T shared(SharedLimit limit);
  }
}
