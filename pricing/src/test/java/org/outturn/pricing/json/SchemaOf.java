package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published JSON Schema, as another program would use it, held against the records it is of. */
final class SchemaOf {
  private final JsonNode described;
  private final Schema schema;

  SchemaOf(String text) {
    try {
      described = new ObjectMapper().readTree(text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  /** What the schema finds wrong with a document. */
  List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** Every key of the record is a described key of the schema, in order, and nothing else is. */
  void describes(Class<? extends Record> type, boolean nullsAreWritten) {
    assertSameKeys(type, described, nullsAreWritten);
  }

  private void assertSameKeys(Class<?> type, JsonNode object, boolean nullsAreWritten) {
    RecordComponent[] keys = type.getRecordComponents();
    assertThat(object.get("properties").fieldNames())
        .toIterable()
        .as(type.getSimpleName())
        .containsExactlyElementsOf(Arrays.stream(keys).map(RecordComponent::getName).toList());
    assertThat(object.get("required"))
        .as("required keys of " + type.getSimpleName())
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Arrays.stream(keys)
                .filter(key -> nullsAreWritten || !isNullable(key))
                .map(RecordComponent::getName)
                .toList());
    for (RecordComponent key : keys) {
      JsonNode property = object.get("properties").get(key.getName());
      String place = type.getSimpleName() + "." + key.getName();
      assertThat(property.has("description") || property.has("$ref")).as(place).isTrue();
      assertThat(property.toString().contains("null")).as(place).isEqualTo(isNullable(key));
      assertSameInside(key.getGenericType(), property, nullsAreWritten);
    }
  }

  private static boolean isNullable(RecordComponent key) {
    return key.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private void assertSameInside(Type type, JsonNode property, boolean nullsAreWritten) {
    if (type instanceof ParameterizedType list) {
      assertSameInside(list.getActualTypeArguments()[0], property.get("items"), nullsAreWritten);
    } else if (((Class<?>) type).isRecord()) {
      String reference = property.findValue("$ref").asText();
      assertSameKeys((Class<?>) type, described.at(reference.substring(1)), nullsAreWritten);
    }
  }
}
