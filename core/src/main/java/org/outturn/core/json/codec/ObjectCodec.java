package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.ThingShape;
import org.outturn.core.validation.Names;

/**
 * An object: its keys, what they ask of each other, and what is made of their values.
 *
 * @param <T> the type of what is made
 */
public final class ObjectCodec<T> extends Codec<T> {
  private final String name;
  private final String doc;
  private final ImmutableList<Key<T, ?>> keys;
  private final ImmutableMap<String, Key<T, ?>> byName;
  private final Keys<T> declared;
  private final Function<Members, T> build;

  private ObjectCodec(String name, String doc, Function<Keys<T>, Function<Members, T>> declare) {
    this.name = name;
    this.doc = doc;
    this.declared = new Keys<>();
    this.build = declare.apply(declared);
    this.keys = ImmutableList.copyOf(declared.declared());
    this.byName = Maps.uniqueIndex(keys, Key::name);
  }

  /**
   * Declares an object.
   *
   * @param name the name of its definition in the schema; empty for a whole document
   * @param doc what it is
   * @param declare declares its keys and gives what makes the object of their values
   * @param <T> the object's type
   * @return the declaration
   */
  public static <T> Codec<T> of(
      String name, String doc, Function<Keys<T>, Function<Members, T>> declare) {
    return new ObjectCodec<>(name, doc, declare);
  }

  /**
   * Declares an object that is written and not read, such as a result that is worked out anew.
   *
   * @param name the name of its definition in the schema; empty for a whole document
   * @param doc what it is
   * @param declare declares its keys
   * @param <T> the object's type
   * @return the declaration
   */
  public static <T> Codec<T> ofResult(String name, String doc, Consumer<Keys<T>> declare) {
    return of(
        name,
        doc,
        keys -> {
          declare.accept(keys);
          return in -> {
            throw new IllegalStateException(name + " is written and not read");
          };
        });
  }

  /** Declares the keys of one kind of object. */
  static <T> ObjectCodec<T> ofKind(Function<Keys<T>, Function<Members, T>> declare) {
    return new ObjectCodec<>("", "", declare);
  }

  @Override
  String expected() {
    return "an object";
  }

  @Override
  T read(@Nullable Object tree, Place at) {
    if (!(tree instanceof Map<?, ?> members)) {
      throw mistyped(tree, at);
    }
    return read(members, at, UnknownKeys.note(members, byName.keySet(), at), ImmutableSet.of(), "");
  }

  /**
   * Reads every key, then holds them against their rules, then makes the object.
   *
   * @param meant keys that stand under a wrong name
   * @param ofKind keys that only this kind of object has
   * @param kind what the object is called where it needs one of them
   */
  T read(Map<?, ?> members, Place at, Set<String> meant, Set<String> ofKind, String kind) {
    Members in = new Members(at, keys.size());
    for (Key<T, ?> key : keys) {
      if (meant.contains(key.name())) {
        at.reading().doubt(key.codec().names());
      } else {
        read(key, members, at, ofKind.contains(key.name()) ? kind : "", in);
      }
    }
    int before = at.isWholeDocument() ? 0 : at.reading().noted();
    declared.rules().forEach(rule -> attempt(rule, in, at));
    if (at.reading().noted() > before) {
      throw new Refused();
    }
    try {
      return build.apply(in);
    } catch (IllegalArgumentException refused) {
      throw at.refuse(refused, this::keyOfField);
    } catch (NoSuchElementException missing) {
      // A rule that would have asked for it was not held against a key that is refused itself.
      if (at.reading().noted() > 0) {
        throw new Refused();
      }
      throw missing;
    }
  }

  private void read(Key<T, ?> key, Map<?, ?> members, Place at, String neededBy, Members in) {
    try {
      in.put(key, key.read(members, at.key(key.name()), neededBy));
    } catch (Refused refused) {
      // Noted where it was refused.
    }
  }

  private void attempt(Consumer<Members> rule, Members in, Place at) {
    try {
      rule.accept(in);
    } catch (IllegalArgumentException refused) {
      at.refuse(refused, this::keyOfField);
    } catch (Refused refused) {
      // Noted where it was refused.
    }
  }

  private @Nullable String keyOfField(String field) {
    String named = declared.keysOfFields().get(field);
    return named == null && byName.containsKey(field) ? field : named;
  }

  Collection<Key<T, ?>> keys() {
    return keys;
  }

  Set<String> keyNames() {
    return byName.keySet();
  }

  boolean reads(Key<T, ?> key) {
    Key<T, ?> own = byName.get(key.name());
    return own != null && own.codec() == key.codec();
  }

  @Override
  public boolean takesRows(String key) {
    return declared.rows().containsKey(key);
  }

  @Override
  public void row(String key, @Nullable Object tree, Place at) {
    RowsCodec<?> rows = declared.rows().get(key);
    if (rows == null) {
      super.row(key, tree, at);
    } else {
      rows.row(tree, at);
    }
  }

  @Override
  Object write(T value, Context context) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    keys.forEach(key -> key.write(value, context, members));
    return members;
  }

  /** The keys, with the one that says the kind at its place. */
  Set<String> keyNamesWith(String kindKey) {
    List<String> names = new ArrayList<>(byName.keySet());
    names.add(declared.kindAt(), kindKey);
    return ImmutableSet.copyOf(names);
  }

  /** Writes an object with the key that says its kind, or null where that is. */
  Map<String, @Nullable Object> write(
      T value, Context context, String kindKey, @Nullable String kind) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Key<T, ?> key : keys) {
      if (key.position() == declared.kindAt()) {
        members.put(kindKey, kind);
      }
      key.write(value, context, members);
    }
    members.putIfAbsent(kindKey, kind);
    return members;
  }

  @Override
  StatedTerm state(T value, Context context) {
    return new StatedParts()
        .add(keys, value, context)
        .of(new ThingShape(name, declared.naming(), "", ThingShape.Form.KEYS));
  }

  /** What an object of several kinds states, with the key that says its kind. */
  StatedTerm state(T value, Context context, String type, String kindKey, StatedTerm kind) {
    return new StatedParts()
        .add(keys.subList(0, declared.kindAt()), value, context)
        .add(kindKey, kind)
        .add(keys.subList(declared.kindAt(), keys.size()), value, context)
        .of(new ThingShape(type, declared.naming(), kindKey, ThingShape.Form.KEYS));
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return name.isEmpty() ? inline(schemas) : schemas.named(name, this, () -> inline(schemas));
  }

  private Map<String, Object> inline(Schemas schemas) {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key.name(), key.schema(schemas)));
    Map<String, Object> schema = Schemas.described(doc, Schemas.of("type", "object"));
    schema.put("additionalProperties", false);
    schema.put("required", requiredKeys());
    schema.put("properties", properties);
    if (!conditions().isEmpty()) {
      schema.put("allOf", conditions());
    }
    return schema;
  }

  List<String> requiredKeys() {
    return keys.stream().filter(Key::mustBeThere).map(Key::name).toList();
  }

  List<Map<String, Object>> conditions() {
    return declared.conditions();
  }

  @Override
  Set<Names> names() {
    return keys.stream()
        .flatMap(key -> key.codec().names().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
