package org.outturn.examples.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.examples.starts.PublishedSchema;

/** The OpenAPI 3.1 document of the service, made from the operations and the published schemas. */
final class OpenApi {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String EVENTS = "text/event-stream";

  private static final String REQUEST = "-request";

  private OpenApi() {}

  static Map<String, Object> reference(String schema) {
    return ImmutableMap.of("$ref", "#/components/schemas/" + schema);
  }

  static String text() {
    return JsonTrees.write(document());
  }

  private static Map<String, Object> document() {
    return ImmutableMap.of(
        "openapi",
        "3.1.0",
        "info",
        ImmutableMap.of(
            "title",
            "Outturn",
            "version",
            "1",
            "description",
            "Prices outcomes contracts and explains every penny. Keeps nothing of a request."),
        "jsonSchemaDialect",
        "https://json-schema.org/draft/2020-12/schema",
        "paths",
        paths(),
        "components",
        ImmutableMap.of("schemas", schemas()));
  }

  private static Map<String, Object> paths() {
    ImmutableMap.Builder<String, Object> paths = ImmutableMap.builder();
    Operations.ALL.forEach(
        each -> paths.put(each.path(), ImmutableMap.of("post", operation(each))));
    paths.put(
        "/health",
        ImmutableMap.of(
            "get",
            ImmutableMap.of(
                "operationId",
                "health",
                "summary",
                "Says that the service runs.",
                "responses",
                ImmutableMap.of("200", content("It runs.", JSON, reference("health"))))));
    return paths.buildOrThrow();
  }

  private static Map<String, Object> operation(Operation operation) {
    return ImmutableMap.of(
        "operationId",
        operation.name(),
        "summary",
        operation.summary(),
        "requestBody",
        ImmutableMap.of(
            "required",
            true,
            "content",
            ImmutableMap.of(
                JSON, ImmutableMap.of("schema", reference(operation.name() + REQUEST)))),
        "responses",
        responses(operation));
  }

  private static Map<String, Object> responses(Operation operation) {
    ImmutableMap.Builder<String, Object> responses = ImmutableMap.builder();
    responses.put("200", answered(operation));
    for (ProblemKind each : ProblemKind.values()) {
      if (each.isOfOperations()) {
        responses.put(
            String.valueOf(each.status()), content(each.title(), PROBLEM, reference("problem")));
      }
    }
    return responses.buildOrThrow();
  }

  private static Map<String, Object> answered(Operation operation) {
    ImmutableMap.Builder<String, Object> content = ImmutableMap.builder();
    content.put(JSON, ImmutableMap.of("schema", reference(operation.result())));
    if (operation.tellsProgress()) {
      content.put(
          EVENTS,
          ImmutableMap.of(
              "schema",
              ImmutableMap.of(
                  "type",
                  "string",
                  "description",
                  "Events progress with {\"done\", \"of\"}, then one result or problem; whoever"
                      + " closes the connection cancels the work.")));
    }
    return ImmutableMap.of("description", "The answer.", "content", content.buildOrThrow());
  }

  private static Map<String, Object> content(
      String description, String type, Map<String, Object> schema) {
    return ImmutableMap.of(
        "description",
        description,
        "content",
        ImmutableMap.of(type, ImmutableMap.of("schema", schema)));
  }

  private static Map<String, Object> schemas() {
    ImmutableMap.Builder<String, Object> schemas = ImmutableMap.builder();
    Operations.ALL.forEach(each -> schemas.put(each.name() + REQUEST, request(each)));
    Stream.concat(
            Operations.ALL.stream().map(Operation::result),
            Operations.ALL.stream()
                .flatMap(each -> each.members().stream())
                .flatMap(each -> documents(each.kind())))
        .distinct()
        .forEach(
            name ->
                schemas.put(
                    name, JsonTrees.read(PublishedSchema.named(name).orElseThrow().text())));
    schemas.put("problem", ProblemDetails.schema());
    schemas.put(
        "health",
        ImmutableMap.of(
            "type",
            "object",
            "required",
            List.of("status"),
            "properties",
            ImmutableMap.of("status", ImmutableMap.of("const", "up"))));
    return schemas.buildOrThrow();
  }

  private static Stream<String> documents(MemberKind kind) {
    return kind instanceof MemberKind.Document document
        ? document.names().stream()
        : Stream.empty();
  }

  private static Map<String, Object> request(Operation operation) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    for (Member each : operation.members()) {
      properties.put(
          each.name(),
          ImmutableMap.builder()
              .putAll(each.kind().schema())
              .put("description", each.says())
              .buildKeepingLast());
    }
    return ImmutableMap.of(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        operation.members().stream()
            .filter(Member::isRequired)
            .map(Member::name)
            .collect(ImmutableList.toImmutableList()),
        "properties",
        properties.buildOrThrow());
  }
}
