package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The named definitions of one JSON Schema (draft 2020-12), as they are met. */
public final class Schemas {
  /** What null is. */
  static final ImmutableMap<String, Object> NULL = ImmutableMap.of("type", "null");

  private static final String TYPE = "type";
  private static final String ENUM = "enum";

  private final Map<String, Object> named = new LinkedHashMap<>();
  private final Map<String, Object> owners = new LinkedHashMap<>();

  private Schemas() {}

  /**
   * The schema of a document.
   *
   * @param codec what the document is declared to be
   * @param id such as {@code urn:outturn:contract:1}
   * @param title such as {@code Outturn contract}
   * @return the schema's tree, its keys in order
   */
  public static Map<String, Object> document(Codec<?> codec, String id, String title) {
    Schemas schemas = new Schemas();
    Map<String, Object> schema =
        of("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id, "title", title);
    schema.putAll(codec.schema(schemas));
    schema.put("$defs", schemas.named);
    return schema;
  }

  /**
   * A reference to the definition of this name, which is described once.
   *
   * @param name the definition's name, unique in the document
   * @param owner whose it is
   * @param describe describes it
   * @return the reference
   */
  Map<String, Object> named(String name, Object owner, Supplier<Map<String, Object>> describe) {
    Object other = owners.putIfAbsent(name, owner);
    if (other == null) {
      named.put(name, of());
      named.put(name, describe.get());
    } else if (other != owner) {
      throw new IllegalStateException("two terms of one document are called '" + name + "'");
    }
    return defined(name);
  }

  /**
   * A schema of keys and values in their order.
   *
   * @param keysAndValues a key, its value, the next key, and so on
   * @return the schema, which may be added to
   */
  public static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return schema;
  }

  static Map<String, Object> described(String doc, Map<String, Object> schema) {
    Map<String, Object> described = doc.isEmpty() ? of() : of("description", doc);
    described.putAll(schema);
    return described;
  }

  /**
   * What a definition of the document says, for schemas that are not made by its codec. The
   * document must have that definition.
   *
   * @param name its name, such as {@code share}
   * @return the schema
   */
  public static Map<String, Object> defined(String name) {
    return of("$ref", "#/$defs/" + name);
  }

  /** The same, or null. */
  static Map<String, Object> orNull(Map<String, Object> schema) {
    if (schema.get(TYPE) instanceof String type) {
      Map<String, Object> nullable = of();
      nullable.putAll(schema);
      nullable.put(TYPE, List.of(type, "null"));
      return nullable;
    }
    if (schema.get(ENUM) instanceof List<?> choices) {
      List<@Nullable Object> orNull = new ArrayList<>(choices);
      orNull.add(null);
      Map<String, Object> nullable = of();
      nullable.putAll(schema);
      nullable.put(ENUM, Collections.unmodifiableList(orNull));
      return nullable;
    }
    return of("anyOf", List.of(schema, NULL));
  }

  /**
   * Objects whose key, where it is there, is of a schema.
   *
   * @param key the key
   * @param schema what its value is
   * @return the schema
   */
  public static Map<String, Object> where(String key, Map<String, Object> schema) {
    return of("properties", of(key, schema));
  }

  /**
   * What one of two schemas knows.
   *
   * @param one a schema
   * @param other another
   * @return the schema
   */
  public static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
    return of("anyOf", List.of(one, other));
  }

  /**
   * Objects that do not state two keys at once.
   *
   * @param one a key
   * @param other another key
   * @return the schema
   */
  public static Map<String, Object> notBoth(String one, String other) {
    return of("not", of("allOf", List.of(stating(one), stating(other))));
  }

  /**
   * Objects that state at least one of some keys.
   *
   * @param keys the keys
   * @return the schema
   */
  public static Map<String, Object> some(String... keys) {
    return of("anyOf", Arrays.stream(keys).map(Schemas::stating).toList());
  }

  /** Objects that state one key where they state another. */
  static Map<String, Object> implies(String one, String other) {
    return either(of("not", stating(one)), stating(other));
  }

  /** An object that states a key. */
  static Map<String, Object> stating(String key) {
    return of("required", List.of(key), "properties", of(key, of("not", NULL)));
  }
}
