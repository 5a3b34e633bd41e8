package org.outturn.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A client that knows of the service what its OpenAPI document says, and nothing else: which path
 * an operation has, what a request and each answer must look like. Whatever the document does not
 * say fails.
 */
final class DocumentClient {
  private static final String NAME = "urn:outturn:openapi";

  private final RunningService service;
  private final Map<String, Object> document;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new HashMap<>();

  DocumentClient(RunningService service) {
    this.service = service;
    String text = service.get("/openapi.json").body();
    this.document = object(JsonTrees.read(text));
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, of -> of.schemas(Map.of(NAME, text)));
  }

  static Map<String, Object> object(Object tree) {
    return JsonTrees.at(tree);
  }

  static Map<String, Object> at(Map<String, Object> tree, String... path) {
    return JsonTrees.at(tree, path);
  }

  Map<String, Object> document() {
    return document;
  }

  /** The paths of the operations that take a body, by their names. */
  Map<String, String> operations() {
    Map<String, String> found = new LinkedHashMap<>();
    at(document, "paths")
        .forEach(
            (path, item) -> {
              if (object(item).containsKey("post")) {
                found.put(String.valueOf(at(object(item), "post").get("operationId")), path);
              }
            });
    return found;
  }

  private String path(String operation) {
    return Objects.requireNonNull(operations().get(operation));
  }

  Map<String, Object> requestSchema(String operation) {
    return at(post(operation), "requestBody", "content", "application/json", "schema");
  }

  private Map<String, Object> post(String operation) {
    return at(document, "paths", path(operation), "post");
  }

  /** What the document finds wrong with a request. */
  List<String> faults(String operation, String body) {
    return faults(requestSchema(operation), body);
  }

  private List<String> faults(Map<String, Object> schema, String json) {
    String reference = String.valueOf(schema.get("$ref"));
    return schemas
        .computeIfAbsent(reference, this::schema)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private Schema schema(String reference) {
    return registry.getSchema(SchemaLocation.of(NAME + reference));
  }

  /** Asks, and holds the answer against the document. */
  HttpResponse<String> call(String operation, String body) {
    HttpResponse<String> answer = service.post(path(operation), body);
    assertIsDocumented(operation, answer);
    return answer;
  }

  void assertIsDocumented(String operation, HttpResponse<String> answer) {
    Map<String, Object> responses = at(post(operation), "responses");
    String status = String.valueOf(answer.statusCode());
    assertThat(responses).as("status of %s", operation).containsKey(status);
    Map<String, Object> content = at(responses, status, "content");
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(content).containsKey(type);
    assertThat(faults(at(content, type, "schema"), answer.body()))
        .as("%s %s", operation, status)
        .isEmpty();
  }
}
