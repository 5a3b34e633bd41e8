package org.outturn.examples.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes values of the schemas of an OpenAPI document: mostly of their form, now and then not. The
 * same seed makes the same values.
 */
final class SchemaGenerator {
  /** Of every form that the schemas ask for, with names that may refer to each other. */
  private static final List<String> TEXTS =
      List.of(
          "housed",
          "main",
          "council",
          "GBP",
          "USD",
          "contract.json",
          "tallies.csv",
          "2026-04-01",
          "2027-03-31",
          "0000-00-00",
          "1",
          "0",
          "600",
          "0.25",
          "1/3",
          "9".repeat(15),
          "1e9",
          "100.00",
          "2020",
          "",
          " ",
          "\u202E",
          "\u0000",
          "\uD83D\uDCA9",
          "payment=400000",
          "BASE",
          "x".repeat(2000),
          "claim,participant,outcome,achieved\nC1,P1,housed,2026-05-01\n",
          "outcome,quantity,achieved\nhoused,3,2026-05-01\n");

  private static final List<Object> NONSENSE =
      List.of("", -1, 1e300, true, List.of(), Map.of(), List.of(List.of(Map.of("a", 1))), "x");

  private static final int DEEPEST = 9;

  private final Map<String, Object> document;
  private final Random random;

  SchemaGenerator(Map<String, Object> document, Random random) {
    this.document = document;
    this.random = random;
  }

  /** A value of a schema of the document. */
  Object value(Map<String, Object> schema) {
    return value(schema, document, 0);
  }

  /** A value; references are looked up in the root, which is another inside a document's schema. */
  private Object value(Map<String, Object> schema, Map<String, Object> root, int depth) {
    if (random.nextInt(60) == 0) {
      return NONSENSE.get(random.nextInt(NONSENSE.size()));
    }
    if (schema.get("$ref") instanceof String reference) {
      Map<String, Object> found = found(root, reference);
      return value(found, found.containsKey("$id") ? found : root, depth);
    }
    if (schema.containsKey("const")) {
      return schema.get("const");
    }
    if (schema.get("enum") instanceof List<?> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
    for (String any : List.of("anyOf", "oneOf")) {
      if (schema.get(any) instanceof List<?> choices && !schema.containsKey("properties")) {
        Object choice = choices.get(random.nextInt(choices.size()));
        return value(DocumentClient.object(choice), root, depth);
      }
    }
    return typed(schema, root, depth);
  }

  private static Map<String, Object> found(Map<String, Object> root, String reference) {
    return DocumentClient.at(root, reference.substring("#/".length()).split("/", -1));
  }

  private Object typed(Map<String, Object> schema, Map<String, Object> root, int depth) {
    Object type = schema.get("type") instanceof List<?> types ? types.get(0) : schema.get("type");
    if (schema.containsKey("properties") || "object".equals(type)) {
      return object(schema, root, depth);
    }
    if ("array".equals(type)) {
      List<Object> items = new ArrayList<>();
      if (schema.get("prefixItems") instanceof List<?> first) {
        first.forEach(each -> items.add(value(DocumentClient.object(each), root, depth + 1)));
      }
      int most = depth > DEEPEST ? 0 : 1 + random.nextInt(3);
      for (int i = 0; i < most && schema.get("items") instanceof Map<?, ?> each; i++) {
        items.add(value(DocumentClient.object(each), root, depth + 1));
      }
      return items;
    }
    if ("integer".equals(type) || "number".equals(type)) {
      return random.nextInt(20) == 0 ? random.nextLong() : (long) random.nextInt(50);
    }
    if ("boolean".equals(type)) {
      return random.nextBoolean();
    }
    return text(schema);
  }

  private Object text(Map<String, Object> schema) {
    if (schema.get("pattern") instanceof String pattern && random.nextInt(20) != 0) {
      Pattern wanted = Pattern.compile(pattern);
      List<String> fitting = TEXTS.stream().filter(each -> wanted.matcher(each).find()).toList();
      if (!fitting.isEmpty()) {
        return fitting.get(random.nextInt(fitting.size()));
      }
    }
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private Object object(Map<String, Object> schema, Map<String, Object> root, int depth) {
    Map<String, Object> made = new LinkedHashMap<>();
    List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach(
          (name, of) -> {
            boolean isWanted =
                required.contains(name)
                    ? random.nextInt(50) != 0
                    : depth < DEEPEST && isNowAndThen();
            if (isWanted) {
              made.put(
                  String.valueOf(name),
                  of instanceof Map<?, ?> each
                      ? value(DocumentClient.object(each), root, depth + 1)
                      : "x");
            }
          });
    }
    if (schema.get("additionalProperties") instanceof Map<?, ?> others && isNowAndThen()) {
      made.put("contract.json", value(DocumentClient.object(others), root, depth + 1));
    }
    if (random.nextInt(80) == 0) {
      made.put("colour", "blue");
    }
    return made;
  }

  private boolean isNowAndThen() {
    return random.nextInt(4) == 0;
  }

  /** A value of which some parts are others: of the schema of the same name, or nonsense. */
  Object changed(Object tree, int changes) {
    Object changed = tree;
    for (int i = 0; i < changes; i++) {
      changed = changedOnce(changed);
    }
    return changed;
  }

  private Object changedOnce(Object tree) {
    if (random.nextInt(6) == 0) {
      return random.nextBoolean()
          ? NONSENSE.get(random.nextInt(NONSENSE.size()))
          : TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (tree instanceof Map<?, ?> members && !members.isEmpty()) {
      Map<String, Object> changed = new LinkedHashMap<>(DocumentClient.object(members));
      List<String> names = List.copyOf(changed.keySet());
      String name = names.get(random.nextInt(names.size()));
      Object before = changed.get(name);
      if (random.nextInt(8) == 0 || before == null) {
        changed.remove(name);
      } else {
        changed.put(name, changedOnce(before));
      }
      return changed;
    }
    if (tree instanceof List<?> items && !items.isEmpty()) {
      List<Object> changed = new ArrayList<>(items);
      int at = random.nextInt(items.size());
      if (random.nextInt(6) == 0) {
        changed.add(changed.get(at));
      } else if (changed.get(at) != null) {
        changed.set(at, changedOnce(changed.get(at)));
      }
      return changed;
    }
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
