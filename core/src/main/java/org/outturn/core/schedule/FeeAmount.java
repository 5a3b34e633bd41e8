package org.outturn.core.schedule;

import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;

/**
 * How much a fee comes to: so much each time, such as GBP 10,000.00 a period, or a total split
 * whole over its periods, such as GBP 850,000.00 over a year of quarters.
 */
public sealed interface FeeAmount {

  /**
   * So much each time.
   *
   * @param amount whole minor units, at least 0
   * @param each how often
   * @return the amount
   */
  static FeeAmount repeated(Amount amount, FeeEach each) {
    return new Repeated(amount, each);
  }

  /**
   * A total, split whole over the fee's periods.
   *
   * @param amount whole minor units, at least 0
   * @return the amount
   */
  static FeeAmount total(Amount amount) {
    return new Total(amount);
  }

  /**
   * The amount named.
   *
   * @return of one time, or the total
   */
  Amount amount();

  /**
   * How often it is paid.
   *
   * @return each period for a total
   */
  FeeEach each();

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
     * For so much each time.
     *
     * @param amount of one time
     * @param each how often
     * @return the answer
     */
    T repeated(Amount amount, FeeEach each);

    /**
     * For a total over all periods.
     *
     * @param amount the total
     * @return the answer
     */
    T total(Amount amount);
  }

  /**
   * So much each time.
   *
   * @param amount of one time, at least 0
   * @param each how often
   */
  record Repeated(Amount amount, FeeEach each) implements FeeAmount {
    /**
     * Refuses an amount nobody can pay.
     *
     * @param amount of one time, at least 0
     * @param each how often
     */
    public Repeated {
      AgreedAmount.payable(amount, "amount");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.repeated(amount, each);
    }
  }

  /**
   * A total over all periods.
   *
   * @param amount the total, at least 0
   */
  record Total(Amount amount) implements FeeAmount {
    /**
     * Refuses an amount nobody can pay.
     *
     * @param amount the total, at least 0
     */
    public Total {
      AgreedAmount.payable(amount, "total");
    }

    @Override
    public FeeEach each() {
      return FeeEach.PERIOD;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.total(amount);
    }
  }
}
