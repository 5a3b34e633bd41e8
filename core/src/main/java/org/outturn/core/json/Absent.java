package org.outturn.core.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What stands for a key that is left out: null in a document, a default in the domain. */
final class Absent {
  private Absent() {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  static @Nullable String ifEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  static <T> @Nullable List<T> ifEmpty(List<T> items) {
    return items.isEmpty() ? null : items;
  }

  static @Nullable Integer ifEmpty(OptionalInt number) {
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }

  /** The value's text, or null where there is none. */
  static <T> @Nullable String ifEmpty(Optional<T> value) {
    return value.map(Object::toString).orElse(null);
  }

  /** The value's text, or null where it is its key's default. */
  static <T> @Nullable String ifDefault(T value, T byDefault) {
    return value.equals(byDefault) ? null : value.toString();
  }
}
