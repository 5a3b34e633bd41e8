package org.outturn.pricing.appraisal;

import org.apache.commons.numbers.fraction.BigFraction;

/** When what was paid has come back for good: a year, or not within the horizon. */
public sealed interface PayBack {

  /**
   * Does what goes with the answer.
   *
   * @param cases what to do with each
   * @param <T> what that gives
   * @return what it gave
   */
  <T> T match(Cases<T> cases);

  /**
   * What to do with each answer.
   *
   * @param <T> what that gives
   */
  interface Cases<T> {
    /**
     * For a year.
     *
     * @param paid the answer
     * @return any result
     */
    T paysBack(InYear paid);

    /**
     * For money that does not come back.
     *
     * @param unpaid the answer
     * @return any result
     */
    T doesNotPayBack(NotWithinHorizon unpaid);
  }

  /**
   * It has paid back.
   *
   * @param year the first year at whose end what came back covers what was paid, and does so at the
   *     end of every later year
   */
  record InYear(int year) implements PayBack {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.paysBack(this);
    }
  }

  /**
   * It does not pay back.
   *
   * @param shortfall what is missing at the end of the horizon, above 0
   */
  record NotWithinHorizon(BigFraction shortfall) implements PayBack {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.doesNotPayBack(this);
    }
  }
}
