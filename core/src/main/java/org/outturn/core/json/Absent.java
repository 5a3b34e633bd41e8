package org.outturn.core.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What stands for a key that is left out: null in a document, a default in the domain. */
public final class Absent {
  private Absent() {}

  /**
   * A text, or the empty one where its key is left out.
   *
   * @param text the text or null
   * @return never null
   */
  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * A whole number, or none where its key is left out.
   *
   * @param number the number or null
   * @return never null
   */
  public static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Leaves out the key of an empty text.
   *
   * @param text any text
   * @return the text, or null where it is empty
   */
  public static @Nullable String ifEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * Leaves out the key of an empty list.
   *
   * @param items any list
   * @param <T> what it holds
   * @return the list, or null where it is empty
   */
  public static <T> @Nullable List<T> ifEmpty(List<T> items) {
    return items.isEmpty() ? null : items;
  }

  /**
   * Leaves out the key of a number that is not there.
   *
   * @param number any number or none
   * @return the number or null
   */
  public static @Nullable Integer ifEmpty(OptionalInt number) {
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }

  /**
   * Leaves out the key of a value that is not there.
   *
   * @param value any value or none
   * @param <T> its type
   * @return the value's text, or null
   */
  public static <T> @Nullable String ifEmpty(Optional<T> value) {
    return value.map(Object::toString).orElse(null);
  }

  /**
   * Leaves out the key of a value that is the default.
   *
   * @param value the value
   * @param byDefault what the key stands for where it is left out
   * @param <T> their type
   * @return the value's text, or null where it is the default
   */
  public static <T> @Nullable String ifDefault(T value, T byDefault) {
    return value.equals(byDefault) ? null : value.toString();
  }
}
