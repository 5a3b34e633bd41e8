package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.codec.Key.Presence;
import org.outturn.core.validation.Names;
import org.outturn.core.validation.Problems;

/**
 * Declares the keys of an object, in their order, and what they ask of each other. Every key says
 * its name, what its value is, how to get it from the object, and in words what it means.
 *
 * @param <T> the object's type
 */
public final class Keys<T> {
  private final List<Key<T, ?>> declared = new ArrayList<>();
  private final Map<String, RowsCodec<?>> rows = new HashMap<>();
  private final List<Consumer<Members>> rules = new ArrayList<>();
  private final List<Map<String, Object>> conditions = new ArrayList<>();
  private final Map<String, String> keysOfFields = new HashMap<>();
  private ImmutableList<String> naming = ImmutableList.of();
  private int kindAt;

  Keys() {}

  /**
   * A key that must be there.
   *
   * @param name the key
   * @param codec what its value is declared to be
   * @param get gives the value of an object
   * @param doc what it means
   * @param <V> the value's type
   * @return the key
   */
  public <V> Key<T, V> required(String name, Codec<V> codec, Function<T, V> get, String doc) {
    return add(
        name,
        doc,
        Presence.REQUIRED,
        Content.always(codec, get),
        codec::read,
        () -> {
          throw new IllegalStateException("'" + name + "' stands for nothing where it is left out");
        });
  }

  /**
   * A key that must be there and says the same of every object.
   *
   * @param name the key
   * @param codec refuses every other value
   * @param value the value
   * @param doc what it means
   * @param <V> the value's type
   */
  public <V> void fixed(String name, Codec<V> codec, V value, String doc) {
    required(name, codec, owner -> value, doc);
  }

  /**
   * A key that may be left out.
   *
   * @param name the key
   * @param codec what its value is declared to be
   * @param get gives the value of an object, if it has one
   * @param doc what it means
   * @param <V> the value's type
   * @return the key
   */
  public <V> Key<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get, String doc) {
    return mayBeAbsent(Presence.OPTIONAL, name, codec, get, doc);
  }

  /**
   * A key that is always there, and null where an object has no such value.
   *
   * @param name the key
   * @param codec what its value is declared to be
   * @param get gives the value of an object, if it has one
   * @param doc what it means
   * @param <V> the value's type
   * @return the key
   */
  public <V> Key<T, Optional<V>> nullable(
      String name, Codec<V> codec, Function<T, Optional<V>> get, String doc) {
    return mayBeAbsent(Presence.NULLABLE, name, codec, get, doc);
  }

  private <V> Key<T, Optional<V>> mayBeAbsent(
      Presence presence, String name, Codec<V> codec, Function<T, Optional<V>> get, String doc) {
    return add(
        name,
        doc,
        presence,
        Content.of(codec, owner -> get.apply(owner).orElse(null)),
        (tree, at) -> Optional.of(codec.read(tree, at)),
        Optional::empty);
  }

  /**
   * A whole number that may be left out.
   *
   * @param name the key
   * @param codec what its value is declared to be
   * @param get gives the number of an object, if it has one
   * @param doc what it means
   * @return the key
   */
  public Key<T, OptionalInt> optionalInt(
      String name, Codec<Integer> codec, Function<T, OptionalInt> get, String doc) {
    return add(
        name,
        doc,
        Presence.OPTIONAL,
        Content.of(
            codec,
            owner -> {
              OptionalInt number = get.apply(owner);
              return number.isPresent() ? number.getAsInt() : null;
            }),
        (tree, at) -> OptionalInt.of(codec.read(tree, at)),
        OptionalInt::empty);
  }

  /**
   * A key that stands for a value where it is left out, and is left out where an object has that
   * value.
   *
   * @param byDefault the value
   * @param name the key
   * @param codec what its value is declared to be
   * @param get gives the value of an object
   * @param doc what it means
   * @param <V> the value's type
   * @return the key
   */
  public <V> Key<T, V> or(
      V byDefault, String name, Codec<V> codec, Function<T, V> get, String doc) {
    return or(context -> byDefault, () -> byDefault, name, codec, codec::read, get, doc);
  }

  /**
   * The same, where the value that it stands for stands elsewhere in the document.
   *
   * @param byDefault where that value is kept
   * @param name the key
   * @param codec what its value is declared to be
   * @param get gives the value of an object
   * @param doc what it means
   * @param <V> the value's type
   * @return the key; empty where it is left out
   */
  public <V> Key<T, Optional<V>> or(
      Slot<V> byDefault, String name, Codec<V> codec, Function<T, V> get, String doc) {
    return or(
        context -> context.get(byDefault),
        Optional::empty,
        name,
        codec,
        (tree, at) -> Optional.of(codec.read(tree, at)),
        get,
        doc);
  }

  private <V, R> Key<T, R> or(
      Function<Context, V> byDefault,
      Supplier<R> absent,
      String name,
      Codec<V> codec,
      BiFunction<@Nullable Object, Place, R> read,
      Function<T, V> get,
      String doc) {
    return add(
        name,
        doc,
        Presence.OPTIONAL,
        Content.always(codec, get)
            .leftOut((value, context) -> value.equals(byDefault.apply(context))),
        read,
        absent);
  }

  /**
   * A list that may be left out, and is where it is empty.
   *
   * @param name the key
   * @param item what its items are declared to be
   * @param get gives the items of an object
   * @param doc what it means
   * @param <V> the items' type
   * @return the key
   */
  public <V> Key<T, List<V>> list(
      String name, Codec<V> item, Function<T, ? extends Collection<V>> get, String doc) {
    return or(
        ImmutableList.of(),
        name,
        ListCodec.of(item),
        owner -> ImmutableList.copyOf(get.apply(owner)),
        doc);
  }

  /**
   * A list of names that are defined elsewhere in the document; it may be left out, and is where it
   * is empty. A name that is not defined is the fault of the list, whose order says nothing.
   *
   * @param name the key
   * @param names the kind of name
   * @param get gives the names of an object
   * @param doc what it means
   * @return the key
   */
  public Key<T, List<String>> references(
      String name, Names names, Function<T, ? extends Collection<String>> get, String doc) {
    return or(
        ImmutableList.of(),
        name,
        ListCodec.of(Values.ID)
            .checked(
                (ids, at) -> {
                  ImmutableSet.copyOf(ids).forEach(id -> at.reading().refer(names, id, at));
                  return ids;
                }),
        owner -> ImmutableList.copyOf(get.apply(owner)),
        doc);
  }

  /**
   * A list of any length at the top of a document, whose items are handed on as they are read and
   * not kept; it may be left out, and is where it is empty.
   *
   * @param name the key
   * @param item what its items are declared to be
   * @param get gives the items of an object
   * @param take takes an item that was read
   * @param passOver is told of an item that was refused
   * @param doc what it means
   * @param <V> the items' type
   */
  public <V> void rows(
      String name,
      Codec<V> item,
      Function<T, List<V>> get,
      BiConsumer<Reading, V> take,
      Consumer<Reading> passOver,
      String doc) {
    RowsCodec<V> codec = new RowsCodec<>(item, take, passOver);
    rows.put(name, codec);
    or(ImmutableList.of(), name, codec, get, doc);
  }

  /**
   * The keys that say which one of a list an object is, wherever it stands in it; where none does
   * its position says it.
   *
   * @param naming such as the outcome and the segment of a tariff
   */
  @SafeVarargs
  public final void namedBy(Key<T, ?>... naming) {
    this.naming = ImmutableList.copyOf(names(naming));
  }

  /** Writes the key that says the kind after the keys declared so far; else it is the first. */
  public void kindHere() {
    kindAt = declared.size();
  }

  /**
   * A field of the domain whose refusal is the fault of a key that is not called as it is.
   *
   * @param field the domain's name of the field
   * @param key the key
   */
  public void blame(String field, Key<T, ?> key) {
    keysOfFields.put(field, key.name());
  }

  /**
   * What keys ask of each other; passed over where a key it asks for was refused. What it refuses
   * by the name of a key is noted there.
   *
   * @param rule refuses what does not go together
   */
  public void rule(Consumer<Members> rule) {
    rules.add(rule);
  }

  /**
   * A rule of the domain that notes its problems.
   *
   * @param rule notes what does not go together, with places from this object on
   */
  public void check(BiConsumer<Members, Problems> rule) {
    rules.add(
        in -> {
          Problems problems = new Problems();
          rule.accept(in, problems);
          in.note(problems);
        });
  }

  /** References to names that nobody defines are noted once these keys were read. */
  public void resolveReferences() {
    rules.add(Members::resolveReferences);
  }

  /**
   * What the schema says of these keys beside what each of them is.
   *
   * @param condition a schema that the object meets
   */
  public void condition(Map<String, Object> condition) {
    conditions.add(condition);
  }

  /**
   * At least one of some optional keys is stated.
   *
   * @param what what states them, such as {@code limit}
   * @param some the keys
   */
  @SafeVarargs
  public final void someOf(String what, Key<T, ?>... some) {
    rules.add(
        in -> {
          if (stated(in, some) == 0) {
            throw in.refuse(what + " must state " + listed(some) + " but stated none");
          }
        });
    conditions.add(Schemas.some(names(some)));
  }

  /**
   * Not more than one of two optional keys is stated.
   *
   * @param what what states them, such as {@code limit}
   * @param one a key
   * @param other another key
   */
  public void notBoth(String what, Key<T, ?> one, Key<T, ?> other) {
    rules.add(
        in -> {
          if (stated(in, one, other) > 1) {
            throw in.refuse(what + " must state " + either(one, other) + "both");
          }
        });
    conditions.add(Schemas.notBoth(one.name(), other.name()));
  }

  /**
   * Exactly one of two optional keys is stated.
   *
   * @param what what states them, such as {@code baseline}
   * @param one a key
   * @param other another key
   */
  public void oneOf(String what, Key<T, ?> one, Key<T, ?> other) {
    notBoth(what, one, other);
    rules.add(
        in -> {
          if (stated(in, one, other) == 0) {
            throw in.refuse(what + " must state " + either(one, other) + "neither");
          }
        });
    conditions.add(Schemas.some(names(one, other)));
  }

  private static String either(Key<?, ?> one, Key<?, ?> other) {
    return one.name() + " or " + other.name() + ", one of the two, but stated ";
  }

  /**
   * Optional keys that are stated together. That they are is the domain's to ask; this says it in
   * the schema.
   *
   * @param together the keys
   */
  @SafeVarargs
  public final void allOrNone(Key<T, ?>... together) {
    for (String each : names(together)) {
      for (String other : names(together)) {
        if (!each.equals(other)) {
          conditions.add(Schemas.implies(each, other));
        }
      }
    }
  }

  /**
   * Optional keys that are stated together or not at all.
   *
   * @param what what states them together, such as {@code schedule given in full}
   * @param together the keys
   */
  @SafeVarargs
  public final void together(String what, Key<T, ?>... together) {
    for (Key<T, ?> each : together) {
      rules.add(
          in -> {
            if (!in.states(each) && stated(in, together) > 0) {
              throw in.refuse(each, "missing key; " + what + " needs it");
            }
          });
    }
    allOrNone(together);
  }

  /**
   * Optional keys that do not go without another.
   *
   * @param needed the key that they need beside them
   * @param others the keys that need it
   */
  @SafeVarargs
  public final void needs(Key<T, ?> needed, Key<T, ?>... others) {
    for (Key<T, ?> other : others) {
      rules.add(
          in -> {
            if (in.states(other) && !in.states(needed)) {
              throw in.refuse(
                  other,
                  "does not go without a "
                      + needed.name()
                      + "; expected the key "
                      + needed.name()
                      + " beside it");
            }
          });
      conditions.add(Schemas.implies(other.name(), needed.name()));
    }
  }

  /**
   * An optional key that stands in place of others.
   *
   * @param key the key
   * @param kind what needs the others where the key is left out, such as {@code kind OUTCOMES}
   * @param needed the optional keys that must be stated where it is not
   * @param further the optional keys that may be stated where it is not
   */
  public void inPlaceOf(
      Key<T, ?> key, String kind, List<Key<T, ?>> needed, List<Key<T, ?>> further) {
    for (Key<T, ?> each : needed) {
      rules.add(
          in -> {
            if (in.states(key) == in.states(each)) {
              throw in.refuse(
                  each,
                  in.states(key)
                      ? "does not go with " + key.name() + ", which stands in its place"
                      : "missing key; " + kind + " needs it");
            }
          });
      conditions.add(Schemas.some(key.name(), each.name()));
      conditions.add(Schemas.notBoth(key.name(), each.name()));
    }
    for (Key<T, ?> each : further) {
      rules.add(
          in -> {
            if (in.states(key) && in.states(each)) {
              throw in.refuse(
                  each, "does not go with " + key.name() + ", which stands in its place");
            }
          });
      conditions.add(Schemas.notBoth(key.name(), each.name()));
    }
  }

  private static long stated(Members in, Key<?, ?>... some) {
    return Arrays.stream(some).filter(in::states).count();
  }

  private static String listed(Key<?, ?>... some) {
    int last = some.length - 1;
    return Arrays.stream(some).limit(last).map(Key::name).collect(Collectors.joining(", "))
        + " or "
        + some[last].name();
  }

  private static String[] names(Key<?, ?>... some) {
    return Arrays.stream(some).map(Key::name).toArray(String[]::new);
  }

  private <V> Key<T, V> add(
      String name,
      String doc,
      Presence presence,
      Content<T, ?> content,
      BiFunction<@Nullable Object, Place, V> read,
      Supplier<V> absent) {
    Key<T, V> key = new Key<>(name, declared.size(), doc, presence, content, read, absent);
    declared.add(key);
    return key;
  }

  List<Key<T, ?>> declared() {
    return declared;
  }

  Map<String, RowsCodec<?>> rows() {
    return rows;
  }

  List<Consumer<Members>> rules() {
    return rules;
  }

  List<Map<String, Object>> conditions() {
    return conditions;
  }

  Map<String, String> keysOfFields() {
    return keysOfFields;
  }

  ImmutableList<String> naming() {
    return naming;
  }

  int kindAt() {
    return kindAt;
  }
}
