package org.outturn.core.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.money.Amount;

/**
 * How work is paid for: by a budget, by its outcomes, by both, or as a statement recorded it. All
 * amounts are of one currency.
 */
public sealed interface PaymentMechanism
    permits InputsPayment, OutcomesPayment, BlendedPayment, RecordedPayment {

  /**
   * A budget that is paid whatever is delivered.
   *
   * @param budget whole minor units, at least 0
   * @return the mechanism
   */
  static PaymentMechanism inputs(Amount budget) {
    return new InputsPayment(budget);
  }

  /**
   * So much for each outcome, without a limit.
   *
   * @param price at least 0, at most six decimals
   * @return the mechanism
   */
  static PaymentMechanism outcomes(Amount price) {
    return new OutcomesPayment(price, Optional.empty());
  }

  /**
   * So much for each outcome, up to a limit.
   *
   * @param price at least 0, at most six decimals
   * @param cap the most that is paid; whole minor units
   * @return the mechanism
   */
  static PaymentMechanism outcomes(Amount price, Amount cap) {
    return new OutcomesPayment(price, Optional.of(cap));
  }

  /**
   * What it pays for.
   *
   * @return its kind
   */
  MechanismKind kind();

  /**
   * Whether it pays for each person helped, so that a delivery must say how many they are.
   *
   * @return true for a fee for each person
   */
  default boolean paysForPeople() {
    return false;
  }

  /**
   * Every amount it names, so that a comparison can refuse a second currency.
   *
   * @return at least one amount
   */
  ImmutableList<Amount> amounts();

  /**
   * Asks the question of each mechanism.
   *
   * @param cases one answer for each mechanism
   * @param <T> the answer
   * @return the answer of this mechanism's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each mechanism.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a budget.
     *
     * @param mechanism the mechanism
     * @return the answer
     */
    T inputs(InputsPayment mechanism);

    /**
     * For a price for each outcome.
     *
     * @param mechanism the mechanism
     * @return the answer
     */
    T outcomes(OutcomesPayment mechanism);

    /**
     * For fees and a price for each outcome.
     *
     * @param mechanism the mechanism
     * @return the answer
     */
    T blended(BlendedPayment mechanism);

    /**
     * For a payment that was recorded.
     *
     * @param mechanism the mechanism
     * @return the answer
     */
    T recorded(RecordedPayment mechanism);
  }
}
