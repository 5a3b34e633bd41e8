package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;

/** The document of cash flows, key by key; all figures are this test's own. */
class CashFlowsJsonTest {
  private static final SchemaOf SCHEMA = new SchemaOf(CashFlowsJson.schema());
  private static final CashFlows FLOWS =
      CashFlows.of(
          CashFlow.of("2020-01-01", "GBP", "-100"), CashFlow.of("2023-01-01", "GBP", "115.5"));
  private static final String JSON =
      """
      {
        "currency": "GBP",
        "flows": [
          {
            "date": "2020-01-01",
            "amount": "-100.00"
          },
          {
            "date": "2023-01-01",
            "amount": "115.50"
          }
        ]
      }
      """;

  private static CashFlows read(String json) {
    return CashFlowsJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writesAndReadsEveryKeyOfTheFormat() {
    assertThat(CashFlowsJson.write(FLOWS)).isEqualTo(JSON);
    assertThat(read(JSON)).isEqualTo(FLOWS);
    assertThat(SCHEMA.faults(JSON)).isEmpty();
  }

  @Test
  void flowsMayStandInAnyOrderAndAmountsBeNumbers() {
    String other =
        """
        {"flows": [{"date": "2023-01-01", "amount": 115.5},
                   {"date": "2020-01-01", "amount": -1e2}], "currency": "GBP"}
        """;

    assertThat(read(other)).isEqualTo(FLOWS);
    assertThat(SCHEMA.faults(other)).isEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        CashFlowsJson.class, "cash-flows.schema.json", CashFlowsJson.DOCUMENT.schema());
  }

  @Test
  void anotherLibraryReadsAndWritesTheSameDocument() throws IOException {
    Map<String, Object> parsed =
        new ObjectMapper().readValue(JSON, new TypeReference<Map<String, Object>>() {});

    assertThat(CashFlowsJson.fromTree(parsed)).isEqualTo(FLOWS);
    assertThat(CashFlowsJson.toTree(FLOWS)).isEqualTo(parsed);
    assertThatThrownBy(() -> CashFlowsJson.fromTree(Map.of("flows", List.of(Map.of()))))
        .hasMessage(
            """
            currency: missing key; expected text
            flows[0].date: missing key; expected text
            flows[0].amount: missing key; expected a number""");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void theSchemaAndTheReaderRefuse(String found, String replacement, String problem) {
    assertThat(JSON).contains(found);
    String json = JSON.replace(found, replacement);

    assertThat(SCHEMA.faults(json)).isNotEmpty();
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(problem);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("\"currency\": \"GBP\",", "", "currency: missing key; expected text"),
        arguments(
            "\"2023-01-01\"",
            "\"01/01/2023\"",
            "flows[1].date: found text of the form 99/99/9999, a local form of a date; expected an"
                + " ISO date such as 2020-04-01"),
        arguments(
            "\"115.50\"",
            "\"1,155.50\"",
            "flows[1].amount: expected a decimal number with a point, such as 19000.00, but found"
                + " other text"),
        arguments(
            "\"amount\": \"115.50\"",
            "\"amount\": \"115.50\", \"kind\": 1",
            "flows[1].kind: unknown key; expected one of date, amount"),
        arguments("\"115.50\"", "null", "flows[1].amount: found null; expected a number"),
        arguments(
            JSON.substring(JSON.indexOf('['), JSON.indexOf(']')),
            "[",
            "flows: expected at least one cash flow but found none"));
  }

  /** A currency nobody knows says nothing about the amounts, which may be negative. */
  @Test
  void refusesEveryProblemOnce() {
    assertThatThrownBy(
            () -> read(JSON.replace("GBP", "XYZ").replace("\"2020-01-01\"", "\"today\"")))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.where())
                    .containsExactly("currency", "flows[0].date"));
    assertThatThrownBy(
            () ->
                CashFlowsJson.read(JSON.getBytes(StandardCharsets.UTF_8), new JsonBounds(10, 5, 5)))
        .hasMessage("found more than 10 bytes; expected at most 10 bytes");
  }
}
