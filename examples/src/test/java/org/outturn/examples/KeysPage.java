package org.outturn.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.outturn.examples.casefiles.CsvFile;
import org.outturn.examples.starts.PublishedSchema;

/** Every column and key of every file, as a page of the guide, made from their declarations. */
final class KeysPage {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the meaning of a file's columns is declared: the same names are keys in JSON. */
  private static final Map<CsvFile, List<String>> DECLARED =
      Map.of(
          CsvFile.CLAIMS, List.of("evidence", "claim"),
          CsvFile.TALLIES, List.of("evidence", "tally"),
          CsvFile.MEASUREMENTS, List.of("evidence", "measurement"),
          CsvFile.CASH_FLOWS, List.of("cash-flows", "flow"));

  private final StringBuilder page = new StringBuilder();

  private KeysPage() {}

  static String text() {
    KeysPage whole = new KeysPage();
    whole.page.append(
        """
        # Every column and every key

        What each file holds, made from the declarations that read and write it. `init` writes a file of each kind to start
        from, `schema NAME` the whole JSON Schema with every pattern and bound. **Bold** must be there; the rest may be
        left out, or `null`.
        """);
    Stream.of(CsvFile.values()).forEach(whole::csv);
    PublishedSchema.ALL.forEach(whole::document);
    return whole.page.toString();
  }

  private void csv(CsvFile file) {
    List<String> declared = Objects.requireNonNull(DECLARED.get(file));
    JsonNode schema = schema(declared.get(0));
    JsonNode object = schema.get("$defs").get(declared.get(1));
    page.append("\n## ").append(title(file.name())).append(" (CSV)\n\n");
    page.append("| column | value | means |\n|---|---|---|\n");
    Stream.of(true, false)
        .forEach(
            required ->
                file.columns(required).forEach(column -> row(schema, object, column, required)));
  }

  private void document(PublishedSchema document) {
    JsonNode schema = schema(document.document());
    page.append("\n## ").append(title(document.document())).append(" (JSON, ");
    page.append(document.isRead() ? "read" : "written").append(")\n\n");
    object(schema, schema);
    schema
        .path("$defs")
        .properties()
        .forEach(
            each -> {
              if (each.getValue().has("properties")) {
                page.append("\n### ").append(document.document()).append(": ");
                page.append(each.getKey()).append("\n\n");
                object(schema, each.getValue());
              }
            });
  }

  private void object(JsonNode schema, JsonNode object) {
    page.append(object.path("description").asText()).append("\n\n");
    page.append("| key | value | means |\n|---|---|---|\n");
    List<String> required = texts(object.path("required"));
    object
        .get("properties")
        .fieldNames()
        .forEachRemaining(key -> row(schema, object, key, required.contains(key)));
  }

  private void row(JsonNode schema, JsonNode object, String key, boolean required) {
    JsonNode value = declared(object, key).orElseThrow();
    String meaning = value.path("description").asText();
    String name = required ? "**`" + key + "`**" : "`" + key + "`";
    page.append("| ").append(name).append(" | ").append(value(schema, value)).append(" | ");
    page.append(meaning).append(" |\n");
  }

  /** The declaration of a key; of one whose kinds differ, the first that one of them has. */
  private static Optional<JsonNode> declared(JsonNode object, String key) {
    JsonNode stated = object.get("properties").path(key);
    return stated.size() > 0
        ? Optional.of(stated)
        : stream(object.path("allOf"))
            .map(kind -> kind.path("then").path("properties").path(key))
            .filter(each -> each.has("description") || each.has("$ref") || each.has("anyOf"))
            .findFirst();
  }

  private static String value(JsonNode schema, JsonNode value) {
    if (value.has("$ref")) {
      String name = value.get("$ref").asText().replace("#/$defs/", "");
      return schema.get("$defs").get(name).has("properties") ? "[" + name + "]" : name;
    }
    if (value.has("items")) {
      return "list of " + value(schema, value.get("items"));
    }
    if (value.has("additionalProperties") && value.get("additionalProperties").isObject()) {
      return "names, each " + value(schema, value.get("additionalProperties"));
    }
    if (value.has("enum")) {
      return stream(value.get("enum"))
          .filter(each -> !each.isNull())
          .map(each -> "`" + each.asText() + "`")
          .limit(8)
          .collect(Collectors.joining(" "));
    }
    if (value.has("anyOf")) {
      return stream(value.get("anyOf"))
          .map(each -> value(schema, each))
          .filter(each -> !each.equals("null"))
          .distinct()
          .collect(Collectors.joining(" or "));
    }
    if (value.has("const")) {
      return "`" + value.get("const").asText() + "`";
    }
    return value.path("type").isArray()
        ? texts(value.get("type")).stream()
            .filter(each -> !each.equals("null"))
            .collect(Collectors.joining(" or "))
        : value.path("type").asText("any value");
  }

  private static JsonNode schema(String document) {
    try {
      return JSON.readTree(PublishedSchema.named(document).orElseThrow().text());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String title(String name) {
    String words = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static List<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
