package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;

/** Where two sides cost the same: at some values, at none, or the question has no meaning. */
public sealed interface BreakEvenAnswer {

  /**
   * Asks the question of each kind of answer.
   *
   * @param cases one result for each kind
   * @param <T> the result
   * @return the result of this kind's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One result for each kind of answer.
   *
   * @param <T> the result
   */
  interface Cases<T> {
    /**
     * For values at which the two cost the same.
     *
     * @param answer the answer
     * @return the result
     */
    T equal(Equal answer);

    /**
     * For no such value.
     *
     * @param answer the answer
     * @return the result
     */
    T never(Never answer);

    /**
     * For a question without meaning.
     *
     * @param answer the answer
     * @return the result
     */
    T notMeaningful(NotMeaningful answer);
  }

  /**
   * The two cost the same at these values and at no other.
   *
   * @param ranges in rising order, at least one
   */
  record Equal(ImmutableList<EqualRange> ranges) implements BreakEvenAnswer {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.equal(this);
    }
  }

  /**
   * One of the two costs more at every value.
   *
   * @param dearer the id of the side that costs more
   */
  record Never(String dearer) implements BreakEvenAnswer {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.never(this);
    }
  }

  /**
   * The question cannot be asked of these two.
   *
   * @param because why not
   */
  record NotMeaningful(String because) implements BreakEvenAnswer {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.notMeaningful(this);
    }
  }
}
