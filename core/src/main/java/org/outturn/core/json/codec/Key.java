package org.outturn.core.json.codec;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One key of an object, as it was declared; asks {@link Members} for its value.
 *
 * @param <T> the object's type
 * @param <V> the type of the value at the key
 */
public final class Key<T, V> {
  private final String name;
  private final int position;
  private final String doc;
  private final Presence presence;
  private final Content<T, ?> content;
  private final BiFunction<@Nullable Object, Place, V> read;
  private final Supplier<V> absent;

  /** What a document must say of a key. */
  enum Presence {
    /** It is there and not null. */
    REQUIRED,
    /** It may be left out or null. */
    OPTIONAL,
    /** It is there and may be null. */
    NULLABLE
  }

  Key(
      String name,
      int position,
      String doc,
      Presence presence,
      Content<T, ?> content,
      BiFunction<@Nullable Object, Place, V> read,
      Supplier<V> absent) {
    this.name = name;
    this.position = position;
    this.doc = doc;
    this.presence = presence;
    this.content = content;
    this.read = read;
    this.absent = absent;
  }

  /**
   * The key as documents write it.
   *
   * @return such as {@code from}
   */
  public String name() {
    return name;
  }

  int position() {
    return position;
  }

  Content<T, ?> content() {
    return content;
  }

  Codec<?> codec() {
    return content.codec();
  }

  boolean mustBeThere() {
    return presence != Presence.OPTIONAL;
  }

  boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  /**
   * The value at this key of an object.
   *
   * @param at the key's place
   * @param neededBy the kind of the object that needs the key; empty where every kind does
   */
  V read(Map<?, ?> members, Place at, String neededBy) {
    Object tree = members.get(name);
    if (tree != null) {
      return read.apply(tree, at);
    }
    boolean isNull = members.containsKey(name);
    if (presence == Presence.OPTIONAL || (presence == Presence.NULLABLE && isNull)) {
      return absent.get();
    }
    at.reading().doubt(codec().names());
    throw at.refuse(
        isNull
            ? "found null; expected " + codec().expected()
            : "missing key; "
                + (neededBy.isEmpty() ? "expected " + codec().expected() : neededBy + " needs it")
                + (presence == Presence.NULLABLE ? ", or null" : ""));
  }

  /** Adds the key to the tree of an object, unless it is left out. */
  void write(T owner, Context context, Map<String, @Nullable Object> members) {
    Object tree = content.write(owner, context);
    if (tree != null || presence == Presence.NULLABLE) {
      members.put(name, tree);
    }
  }

  Map<String, Object> schema(Schemas schemas) {
    return schema(schemas, presence != Presence.REQUIRED);
  }

  Map<String, Object> schema(Schemas schemas, boolean mayBeNull) {
    Map<String, Object> schema = codec().schema(schemas);
    return Schemas.described(doc, mayBeNull ? Schemas.orNull(schema) : schema);
  }
}
