package org.outturn.core.terms;

import java.util.Optional;

/**
 * What a document states at one place: a single value, a list, or a thing with its parts. A term
 * that a document leaves out is here with what it stands for then. A value; it says nothing of the
 * order in which a file lists what has no order.
 */
public sealed interface StatedTerm permits StatedValue, StatedList, StatedThing {

  /**
   * How people and other terms call it.
   *
   * @return such as the id {@code contract} of a limit; empty where it has no name of its own
   */
  Optional<String> name();

  /**
   * The term as the document writes it, without what has its default.
   *
   * @return maps, lists, texts, numbers and truths
   */
  Object toTree();

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
     * Of a single value.
     *
     * @param value the value
     * @return the answer
     */
    T value(StatedValue value);

    /**
     * Of a list.
     *
     * @param list the list
     * @return the answer
     */
    T list(StatedList list);

    /**
     * Of a thing with its parts.
     *
     * @param thing the thing
     * @return the answer
     */
    T thing(StatedThing thing);
  }
}
