package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Require;
import org.outturn.core.validation.TextShape;

/**
 * The keys of one object of a document on their way to the domain. What the domain refuses is noted
 * with its path and reading goes on with a stand-in; null stands for a key that is absent or was
 * refused before, and is passed over in silence.
 */
final class Fields {
  private final Findings findings;
  private final String where;

  Fields(Findings findings, String where) {
    this.findings = findings;
    this.where = where;
  }

  /** The position of this object in its list: 1 for {@code limits[1]}. */
  int index() {
    return Integer.parseInt(where.substring(where.lastIndexOf('[') + 1, where.length() - 1));
  }

  String place(String key) {
    return Problem.join(where, key);
  }

  boolean isSound(String key) {
    return findings.isSound(place(key));
  }

  void refuse(String key, String message) {
    findings.refuse(place(key), message);
  }

  /** Turns a text into a value; empty where it is absent or refused. */
  <T> Optional<T> optional(String key, @Nullable String text, Function<String, T> parse) {
    return text == null
        ? Optional.empty()
        : findings.value(place(key), () -> Optional.of(parse.apply(text)), Optional.empty());
  }

  /** Turns a text into a value, or gives the stand-in where it is absent or refused. */
  <T> T valueOr(T standIn, String key, @Nullable String text, Function<String, T> parse) {
    return optional(key, text, parse).orElse(standIn);
  }

  /** Gives an id; a refused one is stood in for by an id that no other place has. */
  String id(String key, @Nullable String text) {
    return valueOr(standInId(key), key, text, id -> Require.id(id, "id"));
  }

  String standInId(String key) {
    return "stand-in for " + place(key);
  }

  Optional<LocalDate> date(String key, @Nullable String text) {
    return optional(key, text, IsoDates::parse);
  }

  <E extends Enum<E>> Optional<E> choice(String key, @Nullable String text, Class<E> type) {
    return choice(key, text, EnumSet.allOf(type));
  }

  <E extends Enum<E>> Optional<E> choice(String key, @Nullable String text, Set<E> choices) {
    return optional(key, text, name -> choose(name, choices));
  }

  private static <E extends Enum<E>> E choose(String name, Set<E> choices) {
    return choices.stream()
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "found "
                        + TextShape.idOrShape(name)
                        + "; expected one of "
                        + choices.stream().map(Enum::name).collect(Collectors.joining(", "))));
  }

  /** Turns each text of a list into a value, leaving out the refused. */
  <T> ImmutableList<T> each(String key, @Nullable List<String> texts, Function<String, T> parse) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    for (int i = 0; texts != null && i < texts.size(); i++) {
      optional(JsonPath.item(key, i), texts.get(i), parse).ifPresent(values::add);
    }
    return values.build();
  }

  /** Turns each object of a list into a part of the contract, or its stand-in. */
  <R extends Record, T> ImmutableList<T> parts(
      String key,
      @Nullable List<R> documents,
      BiFunction<Fields, R, T> build,
      Function<Fields, T> standIn) {
    ImmutableList.Builder<T> parts = ImmutableList.builder();
    for (int i = 0; documents != null && i < documents.size(); i++) {
      parts.add(part(JsonPath.item(key, i), documents.get(i), build, standIn));
    }
    return parts.build();
  }

  /**
   * Turns an object into a part of the contract. A refusal that begins with the name of a key is
   * noted at that key, and the part is tried again without it, until it is whole or refused for
   * what no single key explains.
   */
  <R extends Record, T> T part(
      String key,
      @Nullable R document,
      BiFunction<Fields, R, T> build,
      Function<Fields, T> standIn) {
    Fields inside = new Fields(findings, place(key));
    R rest = document;
    while (rest != null) {
      try {
        return build.apply(inside, rest);
      } catch (IllegalArgumentException refused) {
        rest = inside.without(rest, String.valueOf(refused.getMessage()));
      }
    }
    return standIn.apply(inside);
  }

  /** Notes the refusal; gives the object without the key it names, or null where it names none. */
  private <R extends Record> @Nullable R without(R document, String refusal) {
    int blank = refusal.indexOf(' ');
    String first = refusal.substring(0, Math.max(0, blank));
    List<@Nullable Object> values = new ArrayList<>();
    boolean found = false;
    for (RecordShape.Key key : RecordShape.of(document.getClass())) {
      Object value = key.valueIn(document);
      boolean named = key.name().equals(first) && value != null;
      values.add(named ? null : value);
      found |= named;
    }
    if (found) {
      if (isSoundInside(first)) {
        refuse(first, refusal.substring(blank + 1));
      } else {
        findings.doubt(place(first));
      }
      return RecordShape.build(classOf(document), values);
    }
    // What a key was refused for before may be all that is wrong with the whole.
    if (!findings.isAnyUnsound(place -> place.startsWith(where + "."))) {
      findings.note(where, refusal);
    }
    findings.doubt(where);
    return null;
  }

  private boolean isSoundInside(String key) {
    String place = place(key);
    return isSound(key)
        && !findings.isAnyUnsound(
            each -> each.startsWith(place + ".") || each.startsWith(place + "["));
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record> Class<R> classOf(R document) {
    return (Class<R>) document.getClass();
  }

  /**
   * Holds an object's keys against those that go with its kind: others are refused, and those it
   * needs must be there.
   */
  void onlyKeysOf(Record document, String kindKey, Enum<?> kind, KindKeys keys) {
    String kindText = kindKey + " " + kind.name();
    for (RecordShape.Key key : RecordShape.of(document.getClass())) {
      boolean present = key.valueIn(document) != null;
      if (present && !keys.allows(key.name()) && !key.name().equals(kindKey)) {
        refuse(key.name(), "does not go with " + kindText + "; expected " + keys.describe());
      } else if (!present && keys.needs(key.name()) && isSound(key.name())) {
        refuse(key.name(), "missing key; " + kindText + " needs it");
      }
    }
  }

  static ImmutableList<String> texts(@Nullable List<String> texts) {
    return texts == null
        ? ImmutableList.of()
        : texts.stream().filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
  }
}
