package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** A value of a JSON document. Numbers keep the text they were written as. */
sealed interface JsonValue {

  /** What a message calls it: {@code text}, {@code a number}, {@code a list}. */
  String kind();

  default boolean isNull() {
    return false;
  }

  default Optional<String> text() {
    return Optional.empty();
  }

  default Optional<String> number() {
    return Optional.empty();
  }

  default Optional<Boolean> truth() {
    return Optional.empty();
  }

  default Optional<ImmutableList<JsonValue>> items() {
    return Optional.empty();
  }

  default Optional<ImmutableMap<String, JsonValue>> members() {
    return Optional.empty();
  }

  /** {@code "acc-entry"}. */
  record Text(String value) implements JsonValue {
    @Override
    public String kind() {
      return "text";
    }

    @Override
    public Optional<String> text() {
      return Optional.of(value);
    }
  }

  /** {@code 19000.00}, by its text. */
  record Numeral(String source) implements JsonValue {
    @Override
    public String kind() {
      return "a number";
    }

    @Override
    public Optional<String> number() {
      return Optional.of(source);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements JsonValue {
    @Override
    public String kind() {
      return String.valueOf(value);
    }

    @Override
    public Optional<Boolean> truth() {
      return Optional.of(value);
    }
  }

  /** {@code null}. */
  record Null() implements JsonValue {
    @Override
    public String kind() {
      return "null";
    }

    @Override
    public boolean isNull() {
      return true;
    }
  }

  /** {@code [1, 2]}. */
  record Items(ImmutableList<JsonValue> values) implements JsonValue {
    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public Optional<ImmutableList<JsonValue>> items() {
      return Optional.of(values);
    }
  }

  /** {@code {"id": "main"}}, in the order written. */
  record Members(ImmutableMap<String, JsonValue> values) implements JsonValue {
    @Override
    public String kind() {
      return "an object";
    }

    @Override
    public Optional<ImmutableMap<String, JsonValue>> members() {
      return Optional.of(values);
    }
  }
}
