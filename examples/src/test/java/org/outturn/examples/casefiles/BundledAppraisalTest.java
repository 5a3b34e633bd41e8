package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.pricing.appraisal.AppraisalCalculator;
import org.outturn.pricing.json.AppraisalJson;

/** Each case's expected.json says where its figures come from; this test knows none itself. */
class BundledAppraisalTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AppraisalCaseJson.schema(), InputFormat.JSON);

  @ParameterizedTest
  @EnumSource
  void equalsTheExpectedFigures(BundledAppraisal bundled) throws IOException {
    JsonNode headline = JSON.readTree(result(bundled.read())).get("headline");
    JsonNode expected = JSON.readTree(text(bundled.file("expected.json")));

    assertThat(expected.get("headline").properties())
        .isNotEmpty()
        .allSatisfy(
            figure ->
                assertThat(headline.get(figure.getKey()))
                    .as(figure.getKey())
                    .isEqualTo(figure.getValue()));
    assertThat(expected.get("note").asText()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void isKnownToThePublishedSchemaAndHasSources(BundledAppraisal bundled) throws IOException {
    assertThat(SCHEMA.validate(text(bundled.file("appraisal.json")), InputFormat.JSON)).isEmpty();
    assertThat(bundled.read().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameCaseOnceWritten(BundledAppraisal bundled) {
    String written = AppraisalCaseJson.write(bundled.read());

    assertThat(AppraisalCaseJson.read(written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(bundled.read());
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }

  private static String result(ValueCase given) {
    return given.match(
        new ValueCase.Cases<>() {
          @Override
          public String full(AppraisalCase full) {
            return AppraisalJson.write(AppraisalCalculator.DEFAULT.answer(full));
          }

          @Override
          public String totals(TotalsCase totals) {
            return AppraisalJson.write(totals);
          }
        });
  }

  private static String text(CaseFile file) throws IOException {
    try (InputStream stream = file.source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
