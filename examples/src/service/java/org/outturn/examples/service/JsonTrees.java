package org.outturn.examples.service;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.TreeCodec;

/** JSON as plain maps and lists. */
final class JsonTrees {
  private static final JsonDocument<Object> ANY =
      new JsonDocument<>(TreeCodec.ANY, "urn:outturn:any", "Any document");

  private JsonTrees() {}

  static Object read(String text) {
    return ANY.read(text.getBytes(StandardCharsets.UTF_8), JsonBounds.DEFAULT);
  }

  /** The members of an object that lies on a path of keys. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> at(Object tree, String... path) {
    Object found = tree;
    for (String each : path) {
      found = Objects.requireNonNull(((Map<String, Object>) found).get(each));
    }
    return (Map<String, Object>) found;
  }

  static String write(Object tree) {
    return ANY.write(tree);
  }
}
