package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.validation.Names;
import org.outturn.core.validation.TextShape;

/**
 * An object of one of several kinds; one key says which, and the kind says which other keys go with
 * it. Those of other kinds are left out or, in a result that states every key, null.
 *
 * @param <T> the type of what is made
 */
public final class UnionCodec<T> extends Codec<T> {
  /** The kind of an object whose key that says the kind is null. */
  private static final String NULL = "null";

  private static final Codec<String> KIND_TEXT =
      TextCodec.of("", Schemas.of(), text -> text, text -> text);

  private final String name;
  private final String doc;
  private final String kindKey;
  private final String kindDoc;
  private final Map<String, Kind<T>> kinds = new LinkedHashMap<>();
  private final ImmutableSet<String> keys;
  private final ImmutableSet<String> keysOfAll;
  private final boolean statesAll;

  /**
   * One kind.
   *
   * @param <T> the type of what is made
   */
  public static final class Kind<T> {
    private final String name;
    private final Predicate<T> isOf;
    private final ObjectCodec<T> keys;

    private Kind(String name, Predicate<T> isOf, ObjectCodec<T> keys) {
      this.name = name;
      this.isOf = isOf;
      this.keys = keys;
    }

    private Optional<Key<T, ?>> find(String key) {
      return keys.keys().stream().filter(each -> each.name().equals(key)).findFirst();
    }

    private boolean requires(String key) {
      return find(key).filter(Key::isRequired).isPresent();
    }
  }

  private UnionCodec(
      String name,
      String doc,
      String kindKey,
      String kindDoc,
      boolean statesAll,
      List<Kind<T>> kinds) {
    this.name = name;
    this.doc = doc;
    this.kindKey = kindKey;
    this.kindDoc = kindDoc;
    this.statesAll = statesAll;
    Set<String> all =
        new LinkedHashSet<>(
            statesAll ? kinds.get(0).keys.keyNamesWith(kindKey) : ImmutableSet.of(kindKey));
    Set<String> shared = new LinkedHashSet<>(kinds.get(0).keys.keyNames());
    for (Kind<T> kind : kinds) {
      this.kinds.put(kind.name, kind);
      all.addAll(kind.keys.keyNames());
      shared.retainAll(kind.keys.keyNames());
    }
    this.keys = ImmutableSet.copyOf(all);
    this.keysOfAll = ImmutableSet.copyOf(shared);
  }

  /**
   * Declares an object of several kinds.
   *
   * @param name the name of its definition in the schema
   * @param doc what it is
   * @param kindKey the key that says the kind
   * @param kindDoc what the kinds are
   * @param kinds the kinds, in their order
   * @param <T> the object's type
   * @return the declaration
   */
  public static <T> Codec<T> of(
      String name, String doc, String kindKey, String kindDoc, List<Kind<T>> kinds) {
    return new UnionCodec<>(name, doc, kindKey, kindDoc, false, kinds);
  }

  /**
   * Declares an object of several kinds that states the keys of all of them, as results do: those
   * of other kinds are null.
   *
   * @param name the name of its definition in the schema
   * @param doc what it is
   * @param kindKey the key that says the kind
   * @param kindDoc what the kinds are
   * @param kinds the kinds, in their order
   * @param <T> the object's type
   * @return the declaration
   */
  public static <T> Codec<T> statingAll(
      String name, String doc, String kindKey, String kindDoc, List<Kind<T>> kinds) {
    return new UnionCodec<>(name, doc, kindKey, kindDoc, true, kinds);
  }

  /**
   * A kind that has a type of its own.
   *
   * @param name the kind
   * @param type its type
   * @param declare declares its keys and gives what makes the object of their values
   * @param <T> the type of all kinds
   * @param <K> the kind's type
   * @return the kind
   */
  @SuppressWarnings("unchecked")
  public static <T, K extends T> Kind<T> kind(
      String name, Class<K> type, Function<Keys<K>, Function<Members, K>> declare) {
    // Only values of the type are ever written by these keys.
    return new Kind<>(name, type::isInstance, (ObjectCodec<T>) ObjectCodec.ofKind(declare));
  }

  /**
   * The kind that has no name: in a result that states all keys, the key that says the kind is null
   * with it.
   *
   * @param type its type
   * @param declare declares its keys and gives what makes the object of their values
   * @param <T> the type of all kinds
   * @param <K> the kind's type
   * @return the kind
   */
  public static <T, K extends T> Kind<T> unnamed(
      Class<K> type, Function<Keys<K>, Function<Members, K>> declare) {
    return kind(NULL, type, declare);
  }

  /**
   * A kind that shares its type with others.
   *
   * @param name the kind
   * @param isOf whether a value is of it
   * @param declare declares its keys and gives what makes the object of their values
   * @param <T> the type of all kinds
   * @return the kind
   */
  public static <T> Kind<T> kind(
      String name, Predicate<T> isOf, Function<Keys<T>, Function<Members, T>> declare) {
    return new Kind<>(name, isOf, ObjectCodec.ofKind(declare));
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
    Kind<T> kind = kindOf(members);
    if (kind == null) {
      throw withoutKind(members, at);
    }
    Set<String> meant = UnknownKeys.note(members, keys, kind.keys.keyNames(), at);
    String kindText = kindKey + " " + kind.name;
    boolean isSound = noteForeign(members, kind, kindText, at);
    Set<String> ofKind =
        statesAll ? ImmutableSet.of() : Sets.difference(kind.keys.keyNames(), keysOfAll);
    T value = kind.keys.read(members, at, meant, ofKind, kindText);
    if (!isSound) {
      throw new Refused();
    }
    return value;
  }

  private @Nullable Kind<T> kindOf(Map<?, ?> members) {
    if (members.get(kindKey) instanceof String stated) {
      return stated.equals(NULL) ? null : kinds.get(stated);
    }
    boolean isNull = members.containsKey(kindKey) && members.get(kindKey) == null;
    return isNull ? kinds.get(NULL) : null;
  }

  /** Notes keys of other kinds, or that they are not stated; gives whether all is as it must be. */
  private boolean noteForeign(Map<?, ?> members, Kind<T> kind, String kindText, Place at) {
    boolean isSound = true;
    for (String key : keys) {
      boolean isForeign = !key.equals(kindKey) && !kind.keys.keyNames().contains(key);
      if (isForeign && members.get(key) != null) {
        at.key(key)
            .note(
                "does not go with "
                    + kindText
                    + "; expected "
                    + (kind.keys.keyNames().isEmpty()
                        ? "no further key"
                        : String.join(", ", kind.keys.keyNames())));
        isSound = false;
      } else if (isForeign && statesAll && !members.containsKey(key)) {
        at.key(key).note("missing key; expected null with " + kindText);
        isSound = false;
      }
    }
    return isSound;
  }

  /** Notes what is wrong with the kind, and with the keys that every kind has alike. */
  private Refused withoutKind(Map<?, ?> members, Place at) {
    if (!UnknownKeys.note(members, keys, at).contains(kindKey)) {
      noteKind(members, at.key(kindKey));
    }
    at.reading().doubt(names());
    for (Key<T, ?> key : kinds.values().iterator().next().keys.keys()) {
      if (kinds.values().stream().allMatch(kind -> kind.keys.reads(key))) {
        try {
          key.read(members, at.key(key.name()), "");
        } catch (Refused refused) {
          // Noted where it was refused.
        }
      }
    }
    return new Refused();
  }

  private void noteKind(Map<?, ?> members, Place at) {
    Object stated = members.get(kindKey);
    if (stated instanceof String text) {
      at.note(
          "found "
              + TextShape.idOrShape(text)
              + "; expected one of "
              + String.join(", ", kinds.keySet()));
    } else if (stated == null) {
      at.note((members.containsKey(kindKey) ? "found null" : "missing key") + "; expected text");
    } else {
      KIND_TEXT.mistyped(stated, at);
    }
  }

  private Kind<T> kindOf(T value) {
    return kinds.values().stream()
        .filter(each -> each.isOf.test(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of " + name + " for " + value));
  }

  @Override
  StatedTerm state(T value, Context context) {
    Kind<T> kind = kindOf(value);
    return kind.keys.state(value, context, name, kindKey, KIND_TEXT.state(kind.name, context));
  }

  @Override
  Object write(T value, Context context) {
    Kind<T> kind = kindOf(value);
    Map<String, @Nullable Object> own = kind.keys.write(value, context, kindKey, stated(kind.name));
    if (!statesAll) {
      return own;
    }
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    keys.forEach(key -> all.put(key, own.get(key)));
    return all;
  }

  /** What the key that says the kind states. */
  private static @Nullable String stated(String kind) {
    return kind.equals(NULL) ? null : kind;
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return schemas.named(name, this, () -> inline(schemas));
  }

  /** Every key is described once; each kind says which it needs and which it does not have. */
  private Map<String, Object> inline(Schemas schemas) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        kindKey,
        Schemas.described(
            kindDoc, Schemas.of("enum", kinds.keySet().stream().map(UnionCodec::stated).toList())));
    List<String> required = new ArrayList<>(statesAll ? keys : ImmutableSet.of(kindKey));
    Map<Kind<T>, Map<String, Object>> ofKinds = new LinkedHashMap<>();
    kinds.values().forEach(kind -> ofKinds.put(kind, new LinkedHashMap<>()));
    for (String key : Sets.difference(keys, ImmutableSet.of(kindKey))) {
      boolean isRequiredByAll = kinds.values().stream().allMatch(kind -> kind.requires(key));
      if (isRequiredByAll && !statesAll) {
        required.add(key);
      }
      describe(key, isRequiredByAll, schemas, properties, ofKinds);
    }
    Map<String, Object> schema = Schemas.described(doc, Schemas.of("type", "object"));
    schema.put("additionalProperties", false);
    schema.put("required", required);
    schema.put("properties", properties);
    schema.put(
        "allOf",
        kinds.values().stream()
            .map(kind -> branch(kind, ofKinds.getOrDefault(kind, Map.of())))
            .toList());
    return schema;
  }

  /** Describes a key once for all kinds where they agree on it, else with each of them. */
  private void describe(
      String key,
      boolean isRequiredByAll,
      Schemas schemas,
      Map<String, Object> properties,
      Map<Kind<T>, Map<String, Object>> ofKinds) {
    Set<Map<String, Object>> described = new LinkedHashSet<>();
    kinds
        .values()
        .forEach(
            kind ->
                kind.find(key)
                    .ifPresent(found -> described.add(found.schema(schemas, !isRequiredByAll))));
    boolean isAlike = described.size() == 1;
    properties.put(key, isAlike ? described.iterator().next() : Schemas.of());
    ofKinds.forEach(
        (kind, ofKind) -> {
          Optional<Key<T, ?>> own = kind.find(key);
          if (own.isEmpty()) {
            ofKind.put(key, Schemas.NULL);
          } else if (!isAlike) {
            ofKind.put(key, own.get().schema(schemas));
          } else if (kind.requires(key) && !isRequiredByAll) {
            ofKind.put(key, Schemas.of("not", Schemas.NULL));
          }
        });
  }

  private Map<String, Object> branch(Kind<T> kind, Map<String, Object> properties) {
    Map<String, Object> then =
        Schemas.of("required", kind.keys.requiredKeys(), "properties", properties);
    if (!kind.keys.conditions().isEmpty()) {
      then.put("allOf", kind.keys.conditions());
    }
    return Schemas.of(
        "if",
        Schemas.of(
            "properties",
            Schemas.of(
                kindKey, kind.name.equals(NULL) ? Schemas.NULL : Schemas.of("const", kind.name))),
        "then",
        then);
  }

  @Override
  Set<Names> names() {
    return kinds.values().stream()
        .flatMap(kind -> kind.keys.names().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
