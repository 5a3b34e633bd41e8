package org.outturn.pricing.appraisal;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalInput;

/**
 * The value of one input at which benefits just equal costs, all else as stated; or that there is
 * none.
 */
public sealed interface SwitchingValue {

  /**
   * The input.
   *
   * @return as asked
   */
  AppraisalInput input();

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
     * For a value.
     *
     * @param found the answer
     * @return any result
     */
    T found(Found found);

    /**
     * For no value.
     *
     * @param none the answer
     * @return any result
     */
    T none(None none);
  }

  /**
   * There is one.
   *
   * @param input the input
   * @param value exact; of a drop-off, to twelve decimals
   */
  record Found(AppraisalInput input, BigFraction value) implements SwitchingValue {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.found(this);
    }
  }

  /**
   * There is none.
   *
   * @param input the input
   * @param because why
   */
  record None(AppraisalInput input, String because) implements SwitchingValue {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.none(this);
    }
  }
}
