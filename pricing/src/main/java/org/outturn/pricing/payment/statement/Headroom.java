package org.outturn.pricing.payment.statement;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;

/** How much of a limit is used and left (rule headroom); 0 is the least of either. */
public sealed interface Headroom {

  /**
   * The limit.
   *
   * @return its id
   */
  String limit();

  /**
   * Asks the question of each kind.
   *
   * @param cases one answer for each kind
   * @param <T> the answer
   * @return the answer of this kind's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each kind of headroom.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a limit on money.
     *
     * @param headroom the headroom
     * @return the answer
     */
    T amount(OfAmount headroom);

    /**
     * For a limit on a number of outcomes.
     *
     * @param headroom the headroom
     * @return the answer
     */
    T quantity(OfQuantity headroom);

    /**
     * For a limit that each participant has alone.
     *
     * @param headroom the headroom
     * @return the answer
     */
    T participants(OfParticipants headroom);
  }

  /**
   * Of a limit on money.
   *
   * @param limit its id
   * @param holder for which contract year, by its first day, such as {@code 2020-04-01}, or for
   *     which cohort, segment or period it counts afresh; empty where it counts over the contract
   * @param used what it let through
   * @param left what it would still let through
   */
  record OfAmount(String limit, Optional<String> holder, Amount used, Amount left)
      implements Headroom {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.amount(this);
    }
  }

  /**
   * Of a limit on a number of outcomes.
   *
   * @param limit its id
   * @param holder as of a limit on money
   * @param used how many it let through, exact
   * @param left how many it would still let through, exact
   */
  record OfQuantity(String limit, Optional<String> holder, BigFraction used, BigFraction left)
      implements Headroom {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.quantity(this);
    }
  }

  /**
   * Of a limit that each participant has alone, summed up.
   *
   * @param limit its id
   * @param reached how many participants had something withheld or nothing left
   * @param withheld what it withheld from all of them
   */
  record OfParticipants(String limit, int reached, Amount withheld) implements Headroom {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.participants(this);
    }
  }
}
