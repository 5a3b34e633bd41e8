package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.pricing.appraisal.AppraisalCase;
import org.outturn.pricing.appraisal.PublicValueAppraiser;

/** The published schemas and the reader agree on the shape of an appraisal case. */
class AppraisalSchemaTest {
  private static final Schema CASE = schema(AppraisalCaseJson.schema());
  private static final Schema RESULT = schema(AppraisalJson.schema());

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  @Test
  void theSmallCaseAndWhatItComesToAreKnown() {
    assertThat(CASE.validate(SmallAppraisal.JSON, InputFormat.JSON)).isEmpty();
    StringWriter result = new StringWriter();
    AppraisalJson.write(
        PublicValueAppraiser.DEFAULT.appraise(
            (AppraisalCase) SmallAppraisal.read(SmallAppraisal.JSON)),
        result);
    assertThat(RESULT.validate(result.toString(), InputFormat.JSON)).isEmpty();
    assertThat(
            RESULT.validate(
                result.toString().replace("\"doubleRunning\"", "\"running\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyKeyOfTheRecordsIsAKeyOfTheSchemaAndTheOtherWayRound() throws IOException {
    for (var each :
        Map.of(
                AppraisalCaseDocument.class, AppraisalCaseJson.schema(),
                AppraisalDocument.class, AppraisalJson.schema())
            .entrySet()) {
      JsonNode schema = new ObjectMapper().readTree(each.getValue());
      assertSameKeys(each.getKey(), schema, schema);
    }
  }

  private static void assertSameKeys(Class<?> type, JsonNode described, JsonNode schema) {
    assertThat(described.get("properties").fieldNames())
        .toIterable()
        .as(type.getSimpleName())
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    for (RecordComponent key : type.getRecordComponents()) {
      JsonNode property = described.get("properties").get(key.getName());
      assertThat(property.has("description")).as(key + " is described").isTrue();
      Type inner =
          key.getGenericType() instanceof ParameterizedType list
              ? list.getActualTypeArguments()[0]
              : key.getType();
      if (inner instanceof Class<?> record && record.isRecord()) {
        String reference = property.findValue("$ref").asText();
        assertSameKeys(record, schema.at(reference.substring(1)), schema);
      }
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void theSchemaAndTheReaderRefuse(String found, String replacement) {
    String json = SmallAppraisal.with(found, replacement);

    assertThat(CASE.validate(json, InputFormat.JSON)).isNotEmpty();
    assertThat(SmallAppraisal.problems(json)).isNotEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("\"horizon\": 5", "\"horizon\": 5, \"colour\": 1"),
        arguments("\"outturn\": \"1\"", "\"outturn\": \"2\""),
        arguments("\"id\": \"small\",", ""),
        arguments("\"GBP\"", "\"gbp\""),
        arguments("\"baseYear\": 2024,", ""),
        arguments("\"baseYear\": 2024", "\"baseYear\": \"2024\""),
        arguments("\"baseYear\": 2024", "\"baseYear\": 24"),
        arguments("\"horizon\": 5", "\"horizon\": 0"),
        arguments("\"horizon\": 5", "\"horizon\": 1001"),
        arguments("\"priceBasis\": \"REAL\"", "\"priceBasis\": \"MIXED\""),
        arguments("\"basis\": \"REAL\", ", ""),
        arguments("\"rate\": 0.035", "\"rate\": \"3.5%\""),
        arguments("\"2020-01\"", "\"01/2020\""),
        arguments("\"source\": {\"title\": \"A manual\", ", "\"source\": {"),
        arguments("{\"id\": \"council\"}", "{\"id\": \"\"}"),
        arguments("\"benefitReduction\": 0.25", "\"benefitReduction\": 25"),
        arguments("\"costUplift\": 0.25", "\"costUplift\": -0.25"),
        arguments("\"quantity\": 10", "\"quantity\": -10"),
        arguments("\"1/3\"", "\"a third\""),
        arguments("\"FISCAL\"", "\"CASH\""),
        arguments("\"FISCAL\"", "\"SOCIAL\""),
        arguments("9000", "\"9,000\""),
        arguments("\"lag\": 1", "\"lag\": -1"),
        arguments("\"years\": 3", "\"years\": 0"),
        arguments("\"amount\": \"60000.00\"", "\"amount\": -5"),
        arguments("\"DEADWEIGHT\"", "\"LUCK\""),
        arguments("\"values\": [1, 2]", "\"values\": []"),
        arguments("\"sources\":", "\"totals\": {\"cost\": 1, \"publicValue\": 2}, \"sources\":"));
  }
}
