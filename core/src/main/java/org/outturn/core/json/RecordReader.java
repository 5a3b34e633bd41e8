package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.codec.NearestName;
import org.outturn.core.money.Decimals;
import org.outturn.core.validation.Problem;

/**
 * Maps a JSON object onto a record whose components are its keys. Notes every key that is unknown,
 * missing or of the wrong type, with its path, and leaves null where a value is refused.
 */
final class RecordReader {
  private final Findings findings;
  private final boolean needsNulls;

  /** Reads documents whose optional keys may be left out. */
  RecordReader(Findings findings) {
    this(findings, false);
  }

  /** Reads documents that may have to hold every key, null where there is nothing. */
  RecordReader(Findings findings, boolean needsNulls) {
    this.findings = findings;
    this.needsNulls = needsNulls;
  }

  /** Gives the record, or nothing where the value is no object. */
  <R extends Record> Optional<R> read(JsonValue value, Class<R> type) {
    return Optional.ofNullable(record(value, type, ""));
  }

  /** Gives the record at a place of a document, or null where the value is no object. */
  <R extends Record> @Nullable R record(JsonValue value, Class<R> type, String where) {
    if (value.members().isEmpty()) {
      refuseType(value, where, "an object");
      return null;
    }
    ImmutableMap<String, JsonValue> members = value.members().get();
    ImmutableList<RecordShape.Key> keys = RecordShape.of(type);
    Set<String> meant = noteUnknown(members, keys, where);
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordShape.Key key : keys) {
      JsonValue member = members.get(key.name());
      String place = Problem.join(where, key.name());
      if (meant.contains(key.name())) {
        findings.doubt(place);
      } else if (key.isRequired() && (member == null || member.isNull())) {
        refuseMissing(key, place, member != null);
      } else if (needsNulls && member == null) {
        findings.refuse(
            place, "missing key; expected " + expected(key.type(), key.isNumber()) + ", or null");
      }
      values.add(
          member == null || member.isNull()
              ? null
              : value(member, key.type(), key.isNumber(), place));
    }
    return RecordShape.build(type, values);
  }

  private void refuseMissing(RecordShape.Key key, String place, boolean isNull) {
    // A value that could not be read, such as NaN, was refused before and stands as null.
    if (findings.isSound(place)) {
      findings.refuse(
          place,
          (isNull ? "found null" : "missing key")
              + "; expected "
              + expected(key.type(), key.isNumber()));
    }
  }

  /** Notes keys that the record does not have; gives those they were probably meant to be. */
  private Set<String> noteUnknown(
      ImmutableMap<String, JsonValue> members, List<RecordShape.Key> keys, String where) {
    List<String> names = keys.stream().map(RecordShape.Key::name).toList();
    List<String> absent = names.stream().filter(name -> !members.containsKey(name)).toList();
    Set<String> meant = new HashSet<>();
    for (String found : members.keySet()) {
      if (!names.contains(found)) {
        Optional<String> nearest = NearestName.of(found, absent);
        nearest.ifPresent(meant::add);
        findings.note(
            JsonPath.key(where, found),
            "unknown key; "
                + nearest
                    .map(name -> "did you mean '" + name + "'?")
                    .orElse("expected one of " + String.join(", ", names)));
      }
    }
    return meant;
  }

  private @Nullable Object value(JsonValue value, Type type, boolean isNumber, String where) {
    if (type instanceof ParameterizedType list) {
      return items(value, list.getActualTypeArguments()[0], isNumber, where);
    }
    if (type == String.class) {
      return isNumber
          ? orRefused(value.number().or(value::text), value, "a number", where)
          : orRefused(value.text(), value, "text", where);
    }
    if (type == Boolean.class) {
      return orRefused(value.truth(), value, "true or false", where);
    }
    if (type == BigDecimal.class) {
      return number(value, type, BigDecimal::stripTrailingZeros, where);
    }
    return type == Integer.class
        ? number(value, type, BigDecimal::intValueExact, where)
        : record(value, ((Class<?>) type).asSubclass(Record.class), where);
  }

  private <N> @Nullable N number(
      JsonValue value, Type type, Function<BigDecimal, N> make, String where) {
    if (value.number().isEmpty()) {
      refuseType(value, where, expected(type, false));
      return null;
    }
    try {
      return make.apply(Decimals.parse(value.number().get()));
    } catch (IllegalArgumentException | ArithmeticException refused) {
      findings.refuse(where, "found another number; expected " + expected(type, false));
      return null;
    }
  }

  private @Nullable Object items(JsonValue value, Type type, boolean isNumber, String where) {
    if (value.items().isEmpty()) {
      refuseType(value, where, "a list");
      return null;
    }
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonValue item : value.items().get()) {
      items.add(value(item, type, isNumber, JsonPath.item(where, items.size())));
    }
    return Collections.unmodifiableList(items);
  }

  private @Nullable Object orRefused(
      Optional<?> found, JsonValue value, String expected, String where) {
    if (found.isEmpty()) {
      refuseType(value, where, expected);
    }
    return found.orElse(null);
  }

  private void refuseType(JsonValue value, String where, String expected) {
    if (findings.isSound(where)) {
      findings.refuse(where, "found " + value.kind() + "; expected " + expected);
    }
  }

  private static String expected(Type type, boolean isNumber) {
    if (type instanceof ParameterizedType) {
      return "a list";
    }
    if (type == String.class) {
      return isNumber ? "a number" : "text";
    }
    if (type == BigDecimal.class) {
      return "a number of at most "
          + Decimals.MOST_WHOLE_DIGITS
          + " digits before the point and "
          + Decimals.MOST_DECIMALS
          + " after it";
    }
    if (type == Integer.class) {
      return "a whole number up to " + Integer.MAX_VALUE;
    }
    return type == Boolean.class ? "true or false" : "an object";
  }
}
