package org.outturn.core.json.codec;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a value that others depend on is kept while one document is read or written, such as the
 * currency of its amounts.
 *
 * @param <T> the value's type
 */
public final class Slot<T> {
  private final Optional<Supplier<T>> first;

  private Slot(Optional<Supplier<T>> first) {
    this.first = first;
  }

  /**
   * A slot that is empty until a value of the document fills it.
   *
   * @param <T> the value's type
   * @return a new slot
   */
  public static <T> Slot<T> empty() {
    return new Slot<>(Optional.empty());
  }

  /**
   * A slot that each document finds filled, such as with a builder.
   *
   * @param first makes what it holds at first
   * @param <T> the value's type
   * @return a new slot
   */
  public static <T> Slot<T> startingWith(Supplier<T> first) {
    return new Slot<>(Optional.of(first));
  }

  Optional<Supplier<T>> first() {
    return first;
  }
}
