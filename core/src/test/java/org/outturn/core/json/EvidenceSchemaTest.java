package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.fixtures.SchemaFile;

/** The published schema and the reader agree on the shape of evidence. */
class EvidenceSchemaTest {

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        EvidenceJson.class, "evidence.schema.json", EvidenceJson.DOCUMENT.schema());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SmallEvidence.JSON,
        "{}",
        "{'claims': null, 'tallies': [], 'measurements': null}",
        "{'tallies': [{'outcome': 'a', 'quantity': 0, 'achieved': '2020-01-01', 'cohort': null,"
            + " 'participants': null}]}",
        "{'measurements': [{'outcome': 'a', 'measured': '2020-01-01', 'amount': -5,"
            + " 'treatedN': null, 'value': null}]}"
      })
  void theSchemaAndTheReaderKnow(String json) {
    String document = json.replace('\'', '"');

    assertThat(PublishedSchema.faultsOfEvidence(document)).isEmpty();
    assertThat(SmallEvidence.problems(document)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void theSchemaAndTheReaderRefuse(String found, String replacement) {
    String json = SmallEvidence.with(found, replacement);

    assertThat(PublishedSchema.faultsOfEvidence(json)).isNotEmpty();
    assertThat(SmallEvidence.problems(json)).isNotEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("\"claims\":", "\"colour\": 1, \"claims\":"),
        arguments("\"tallies\": [", "\"tallies\": [5, "),
        arguments("\"tallies\": [", "\"tallies\": [null, "),
        arguments("\"claim\": \"C1\",", ""),
        arguments("\"claim\": \"C1\",", "\"claim\": null,"),
        arguments("\"claim\": \"C1\",", "\"claim\": 1,"),
        arguments("\"claim\": \"C1\",", "\"claim\": \"C1\", \"name\": \"x\","),
        arguments("\"P1\"", "\"P1 \""),
        arguments("\"P1\"", "\"\""),
        arguments("\"cohort\": \"main\"", "\"cohort\": \"\""),
        arguments("\"2020-01-02\"", "\"02/01/2020\""),
        arguments("\"2020-01-02\"", "\"0000-01-01\""),
        arguments("\"2020-01-02\"", "\"2020-02-30\""),
        arguments("\"0.5\"", "\"0.1234567\""),
        arguments("\"0.5\"", "-1"),
        arguments("\"0.5\"", "\"-1\""),
        arguments("\"0.5\"", "\"0,5\""),
        arguments("\"0.5\"", "1000000000001"),
        arguments("\"0.5\"", "true"),
        arguments("\"REVERSED\"", "\"reversed\""),
        arguments("\"quantity\": \"12.25\",", ""),
        arguments("40", "\"40\""),
        arguments("40", "-1"),
        arguments("40", "0.5"),
        arguments("\"measured\": \"2020-12-31\",\n      \"value\"", "\"value\""),
        arguments("\"-1.5\"", "\"NaN\""),
        arguments("\"value\": \"-1.5\",\n      \"amount\": \"7000.000001\"", "\"value\": null"),
        arguments("\"treatedN\": 1000,", ""),
        arguments("\"treatedN\": 1000,", "\"treatedN\": null,"),
        arguments("\"treatedN\": 1200,", ""),
        arguments("\"treatedMean\": \"512.4\",", "\"treatedEvents\": 3,"),
        arguments(
            "\"treatedMean\": \"512.4\",", "\"treatedMean\": \"512.4\", \"treatedEvents\": 3,"),
        arguments("\"comparisonMean\": \"-498.75\",", ""),
        arguments("\"treatedSd\": \"90.5\",", ""),
        arguments("\"treatedSd\": \"90.5\"", "\"treatedSd\": \"-1\""),
        arguments("\"treatedN\": 1200,", "\"treatedN\": 1200, \"value\": 3,"),
        arguments("\"treatedN\": 1000,", "\"treatedN\": 1000000000,"),
        arguments("\"treatedN\": 1000,", "\"treatedN\": 1000, \"value\": 1,"),
        arguments("\"value\": \"-1.5\",", "\"value\": \"-1.5\", \"treatedN\": 1,"));
  }
}
