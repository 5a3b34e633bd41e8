package org.outturn.pricing.payment;

import java.util.Optional;
import javax.money.MonetaryAmount;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

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
   * @param year the contract year it holds for; empty where it holds for the contract
   * @param usedAmount what it let through
   * @param leftAmount what it would still let through
   */
  record OfAmount(String limit, Optional<DateRange> year, Amount usedAmount, Amount leftAmount)
      implements Headroom {

    /**
     * What it let through.
     *
     * @return JSR-354 money
     */
    public MonetaryAmount used() {
      return usedAmount.toMonetaryAmount();
    }

    /**
     * What it would still let through.
     *
     * @return JSR-354 money
     */
    public MonetaryAmount left() {
      return leftAmount.toMonetaryAmount();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.amount(this);
    }
  }

  /**
   * Of a limit on a number of outcomes.
   *
   * @param limit its id
   * @param year the contract year it holds for; empty where it holds for the contract
   * @param used how many it let through, exact
   * @param left how many it would still let through, exact
   */
  record OfQuantity(String limit, Optional<DateRange> year, BigFraction used, BigFraction left)
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
   * @param withheldAmount what it withheld from all of them
   */
  record OfParticipants(String limit, int reached, Amount withheldAmount) implements Headroom {

    /**
     * What it withheld from all participants.
     *
     * @return JSR-354 money
     */
    public MonetaryAmount withheld() {
      return withheldAmount.toMonetaryAmount();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.participants(this);
    }
  }
}
