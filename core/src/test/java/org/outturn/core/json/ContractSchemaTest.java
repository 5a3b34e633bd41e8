package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.fixtures.SchemaFile;

/** The published schema and the reader agree on the shape of a contract. */
class ContractSchemaTest {

  @Test
  void theSmallContractIsKnown() {
    assertThat(PublishedSchema.faults(SmallContract.JSON)).isEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ContractJson.class, "contract.schema.json", ContractJson.DOCUMENT.schema());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void theSchemaAndTheReaderRefuse(String found, String replacement) {
    String json = SmallContract.with(found, replacement);

    assertThat(PublishedSchema.faults(json)).isNotEmpty();
    assertThat(SmallContract.problems(json)).isNotEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("\"limits\":", "\"colour\": 1, \"limits\":"),
        arguments("\"amount\": 19000", "\"amount\": 19000, \"chose\": \"FIRST\""),
        arguments("\"id\": \"small\",", ""),
        arguments("\"outturn\": \"1\"", "\"outturn\": \"2\""),
        arguments("\"outturn\": \"1\"", "\"outturn\": 1"),
        arguments("\"small\"", "5"),
        arguments("\"small\"", "\" small\""),
        arguments("\"small\"", "\"\""),
        arguments("\"GBP\"", "\"gbp\""),
        arguments("19000", "true"),
        arguments("19000", "-5"),
        arguments("19000", "\"-5\""),
        arguments("19000", "\"19,000\""),
        arguments("19000", "\"NaN\""),
        arguments("19000", "\"1e999999999\""),
        arguments("\"2/3\"", "1.5"),
        arguments("\"2/3\"", "\"a third\""),
        arguments("\"2022-01-01\"", "\"31/12/2021\""),
        arguments("\"2022-01-01\"", "\"20220101\""),
        arguments("\"2022-01-01\"", "\"2022-01-01T00:00:00\""),
        arguments("\"2022-01-01\"", "\"0000-01-01\""),
        arguments("\"2022-01-01\"", "\"2022-02-30\""),
        arguments("\"2022-01-01\"", "\"2100-02-29\""),
        arguments("19000", "1000000000000000"),
        arguments(
            "\"deadweight\": {\"treatment\": \"PRICED_IN\"}",
            "\"trackingMonths\": 1201, \"deadweight\": {\"treatment\": \"PRICED_IN\"}"),
        arguments("\"plannedSize\": 100", "\"plannedSize\": \"100\""),
        arguments("\"plannedSize\": 100", "\"plannedSize\": -1"),
        arguments("\"plannedSize\": 100", "\"plannedSize\": 10.5"),
        arguments("\"PARTICIPANT\"", "\"PERSON\""),
        arguments("\"scope\": \"PARTICIPANT\"", "\"scope\": \"OUTCOME\""),
        arguments("\"scope\": \"PARTICIPANT\"", "\"scope\": \"YEAR\", \"theme\": \"housing\""),
        arguments("\"scope\": \"PARTICIPANT\", \"amount\": 19000", "\"scope\": \"PARTICIPANT\""),
        arguments("\"amount\": 19000", "\"amount\": 19000, \"choose\": \"BEST\""),
        arguments("\"amount\": 19000", "\"quantity\": 1, \"quantityOfCohort\": 0.5"),
        arguments("\"amount\": 19000", "\"amount\": 19000, \"each\": \"MONTH\""),
        arguments("\"amount\": 19000", "\"amount\": 19000, \"countsGrants\": true"),
        arguments(
            "\"PARTICIPANT\", \"amount\": 19000",
            "\"CONTRACT\", \"quantity\": 9, \"countsGrants\": true"),
        arguments(
            "\"PARTICIPANT\", \"amount\": 19000",
            "\"YEAR\", \"amount\": 9, \"segment\": \"young\", \"countsFees\": true"),
        arguments(
            "{\"treatment\": \"PRICED_IN\"}", "{\"treatment\": \"PRICED_IN\", \"rate\": 0.1}"),
        arguments("{\"treatment\": \"PRICED_IN\"}", "{\"treatment\": \"ON_PRICE\"}"),
        arguments("{\"treatment\": \"PRICED_IN\"}", "{\"treatment\": \"ON_COUNT\"}"),
        arguments("{\"treatment\": \"PRICED_IN\"}", "{}"),
        arguments("\"form\": \"UNIT\", \"amount\": 600", "\"form\": \"BANDED\", \"amount\": 600"),
        arguments("\"form\": \"UNIT\", \"amount\": 600", "\"form\": \"UNIT\""),
        arguments("\"QUARTERLY\"", "\"DAILY\""),
        arguments("\"paymentDays\": 30", "\"paymentDays\": 99999"),
        arguments("\"WEEKENDS\"", "\"FRIDAYS\""),
        arguments("\"limits\":", "\"rounding\": \"UNNECESSARY\", \"limits\":"));
  }

  /** Terms of outcomes that are measured on the cohort, in place of those of people. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"form\": \"TABLE\", \"points\": [[55, 3], [60, \"7.5\"]], \"between\": \"LINEAR\"}",
        "{\"form\": \"TABLE\", \"points\": [[-1, 3]], \"between\": \"STEP\", \"boundary\":"
            + " \"EXCEEDED\", \"perAmount\": 7000000, \"floor\": 5}",
        "{\"form\": \"TABLE\", \"points\": [[0, 0, null], [18.6, \"5\", \"EXCEEDED\"]],"
            + " \"between\": \"STEP\"}",
        "{\"form\": \"TABLE\", \"points\": [[0, -3, null], [18.6, \"-0.5\"]], \"between\":"
            + " \"LINEAR\"}, \"twoSided\": true, \"onlyIf\": []",
        "{\"form\": \"SHARE_OF\", \"rate\": 0.75, \"lossRate\": \"2/5\", \"lossLimit\": 15000000,"
            + " \"minimumValue\": 2, \"each\": \"YEAR\"}, \"twoSided\": true",
        "{\"form\": \"SHARE_OF\", \"rate\": 0.95, \"limit\": 8000000}",
        "{\"form\": \"LUMP_SUM\", \"at\": 1.25, \"amount\": 40000}"
      })
  void theSchemaAndTheReaderKnowWhatIsMeasured(String price) {
    String json = MeasuredContract.priced(price);

    assertThat(PublishedSchema.faults(json)).isEmpty();
    assertThat(SmallContract.problems(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"fees\": []", "\"grants\": null", "\"plan\": []", "\"fees\": null"})
  void aTermThatStatesNothingIsNoTerm(String term) {
    String json = SmallContract.with("\"payers\":", term + ", \"payers\":");

    assertThat(PublishedSchema.faults(json)).isEmpty();
    assertThat(SmallContract.problems(json)).isEqualTo(List.of());
  }
}
