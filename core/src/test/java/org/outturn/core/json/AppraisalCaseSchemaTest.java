package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SmallAppraisal;

/** The published schemas and the reader agree on the shape of an appraisal case. */
class AppraisalCaseSchemaTest {
  private static final Schema CASE = schema(AppraisalCaseJson.schema());

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  @Test
  void theSmallCaseIsKnown() {
    assertThat(CASE.validate(SmallAppraisal.JSON, InputFormat.JSON)).isEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        AppraisalCaseJson.class, "appraisal-case.schema.json", AppraisalCaseJson.DOCUMENT.schema());
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
