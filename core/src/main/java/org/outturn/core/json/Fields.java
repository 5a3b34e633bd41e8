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
 *
 * <pre>{@code
 * new Term(fields.date("from", document.from()).orElse(LocalDate.EPOCH), ...)
 * }</pre>
 *
 * <p>Not thread-safe: it belongs to one reading, see {@link JsonRecords#read}.
 */
public final class Fields {
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

  /**
   * Whether a key's value is as written: neither it was refused nor is it missing where it must be
   * there. What else is wrong because of a value that is not sound is better left unsaid.
   *
   * @param key the key, or a path from here, such as {@code tranches[1].rank}
   * @return false once it was refused
   */
  public boolean isSound(String key) {
    return findings.isSound(place(key));
  }

  /**
   * Notes that a key's value is refused.
   *
   * @param key the key
   * @param message what was found and what was expected
   */
  public void refuse(String key, String message) {
    findings.refuse(place(key), message);
  }

  /**
   * Turns a text into a value.
   *
   * @param key the key
   * @param text its text; null where it is absent
   * @param parse makes the value, or refuses it with an {@link IllegalArgumentException}
   * @param <T> the value's type
   * @return the value; empty where it is absent or refused
   */
  public <T> Optional<T> optional(String key, @Nullable String text, Function<String, T> parse) {
    return text == null
        ? Optional.empty()
        : findings.value(place(key), () -> Optional.of(parse.apply(text)), Optional.empty());
  }

  /**
   * Turns a text into a value, or gives a stand-in.
   *
   * @param standIn what to go on with where it is absent or refused
   * @param key the key
   * @param text its text; null where it is absent
   * @param parse makes the value, or refuses it with an {@link IllegalArgumentException}
   * @param <T> the value's type
   * @return the value or the stand-in
   */
  public <T> T valueOr(T standIn, String key, @Nullable String text, Function<String, T> parse) {
    return optional(key, text, parse).orElse(standIn);
  }

  /**
   * Gives an id; a refused one is stood in for by an id that no other place has.
   *
   * @param key the key
   * @param text the id; null where it is absent
   * @return an id
   */
  public String id(String key, @Nullable String text) {
    return valueOr(standInId(key), key, text, id -> Require.id(id, "id"));
  }

  /**
   * An id that no other place has.
   *
   * @param key the key it stands in for
   * @return the id
   */
  public String standInId(String key) {
    return "stand-in for " + place(key);
  }

  /**
   * Turns an ISO date into a date.
   *
   * @param key the key
   * @param text its text; null where it is absent
   * @return the date; empty where it is absent or refused
   */
  public Optional<LocalDate> date(String key, @Nullable String text) {
    return optional(key, text, IsoDates::parse);
  }

  /**
   * Turns a name into one of a type's constants.
   *
   * @param key the key
   * @param text its text; null where it is absent
   * @param type the constants to choose from
   * @param <E> their type
   * @return the constant; empty where it is absent or refused
   */
  public <E extends Enum<E>> Optional<E> choice(String key, @Nullable String text, Class<E> type) {
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

  /**
   * Turns each text of a list into a value, leaving out the refused.
   *
   * @param key the key
   * @param texts the list; null where it is absent
   * @param parse makes the value, or refuses it with an {@link IllegalArgumentException}
   * @param <T> the value's type
   * @return the values
   */
  public <T> ImmutableList<T> each(
      String key, @Nullable List<String> texts, Function<String, T> parse) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    for (int i = 0; texts != null && i < texts.size(); i++) {
      optional(JsonPath.item(key, i), texts.get(i), parse).ifPresent(values::add);
    }
    return values.build();
  }

  /**
   * Turns each object of a list into a part of the whole, or its stand-in.
   *
   * @param key the key
   * @param documents the list; null where it is absent
   * @param build makes the part of its object
   * @param standIn what to go on with where it is refused
   * @param <R> the objects' type
   * @param <T> the parts' type
   * @return one part for each object
   */
  public <R extends Record, T> ImmutableList<T> parts(
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
   * Turns an object into a part of the whole. A refusal that begins with the name of a key is noted
   * at that key, and the part is tried again without it, until it is whole or refused for what no
   * single key explains.
   *
   * @param key the key
   * @param document the object; null where it is absent
   * @param build makes the part of its object
   * @param standIn what to go on with where it is absent or refused
   * @param <R> the object's type
   * @param <T> the part's type
   * @return the part or the stand-in
   */
  public <R extends Record, T> T part(
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

  /**
   * Whether nothing was refused at a key, inside its value, or at what holds it; where something
   * was, that its value does not fit others may be no fault of its own.
   *
   * @param key the key, or a path from this object, such as {@code scenarios[0].terms}
   * @return true where the value is as it was written
   */
  public boolean isWhole(String key) {
    String place = place(key);
    return isSoundInside(key)
        && !findings.isAnyUnsound(
            each -> place.startsWith(each + ".") || place.startsWith(each + "["));
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record> Class<R> classOf(R document) {
    return (Class<R>) document.getClass();
  }

  /**
   * Holds an object's keys against those that go with its kind: others are refused, and those it
   * needs must be there.
   *
   * @param document the object
   * @param kindKey the key that says its kind
   * @param kind its kind
   * @param keys those that go with it
   */
  public void onlyKeysOf(Record document, String kindKey, Enum<?> kind, KindKeys keys) {
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

  /**
   * A list of texts.
   *
   * @param texts the list; null where it is absent
   * @return the texts that are there
   */
  public static ImmutableList<String> texts(@Nullable List<String> texts) {
    return texts == null
        ? ImmutableList.of()
        : texts.stream().filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
  }
}
