package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.contract.Source;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** The comparison case, key by key, and what is refused; all figures are this test's own. */
class ComparisonCaseJsonTest {
  private static final SchemaOf SCHEMA = new SchemaOf(ComparisonCaseJson.schema());
  private static final String SMALL =
      """
      {
        "outturn": "1",
        "id": "small",
        "name": "A small case",
        "currency": "GBP",
        "sides": [
          {
            "id": "inputs",
            "terms": {
              "kind": "INPUTS",
              "budget": "1000.00"
            },
            "costs": [
              {
                "kind": "SET_UP",
                "amount": "5.00"
              }
            ]
          },
          {
            "id": "outcomes",
            "name": "By outcomes",
            "terms": {
              "kind": "OUTCOMES",
              "price": "17.50",
              "cap": "900.00"
            },
            "allocated": "1100.00"
          },
          {
            "id": "both",
            "terms": {
              "kind": "BLENDED",
              "feePerPerson": "2.00",
              "price": "10.00"
            }
          }
        ],
        "plan": {
          "delivery": {
            "people": "100",
            "successRate": "0.6",
            "deadweight": "1/6"
          }
        },
        "scenarios": [
          {
            "id": "actual",
            "delivery": {
              "people": "80",
              "successRate": "0.4"
            },
            "departures": [
              {
                "side": "outcomes",
                "terms": {
                  "kind": "OUTCOMES",
                  "paid": "500.00"
                }
              },
              {
                "side": "inputs",
                "delivery": {
                  "outcomes": "12.5"
                }
              }
            ]
          }
        ],
        "bidder": {
          "people": "100",
          "successRate": "0.6",
          "cost": "1000.00",
          "investment": "0.3",
          "quality": "0.2",
          "productivity": "0.2",
          "price": "15.00"
        },
        "sources": [
          {
            "title": "A table",
            "what": "all figures"
          }
        ]
      }
      """;

  private static ComparisonCase read(String json) {
    return readReferring(json).stated();
  }

  private static Referring<ComparisonCase, ImmutableList<RecordedScenario>> readReferring(
      String json) {
    return ComparisonCaseJson.readReferring(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String json) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(json));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }

  private static String with(String found, String replacement) {
    assertThat(SMALL).contains(found);
    return SMALL.replace(found, replacement);
  }

  @Test
  void readsEveryKeyOfTheFormat() {
    ComparisonCase read = read(SMALL);

    assertThat(read.id()).isEqualTo("small");
    assertThat(read.name()).isEqualTo("A small case");
    assertThat(read.sides())
        .containsExactly(
            Side.of("inputs", PaymentMechanism.inputs(Amount.of("GBP", "1000")))
                .withCosts(new AddedCost(AddedCostKind.SET_UP, Amount.of("GBP", "5"))),
            Side.of(
                    "outcomes",
                    PaymentMechanism.outcomes(Amount.of("GBP", "17.5"), Amount.of("GBP", "900")))
                .withName("By outcomes")
                .withAllocated(Amount.of("GBP", "1100")),
            Side.of(
                "both",
                new BlendedPayment(
                    Amount.of("GBP", "0"),
                    Amount.of("GBP", "2"),
                    Amount.of("GBP", "10"),
                    Optional.empty())));
    assertThat(read.plan().delivery())
        .hasValue(DeliveredWork.of(100, Share.percent(60)).withDeadweight(Share.of(1, 6)));
    assertThat(read.scenarios().get(0).departures().get(0).terms())
        .hasValue(new RecordedPayment(MechanismKind.OUTCOMES, Amount.of("GBP", "500")));
    assertThat(read.bidder().orElseThrow().price()).isEqualTo(Amount.of("GBP", "15"));
    assertThat(read.sources()).containsExactly(new Source("A table", "all figures"));
  }

  @Test
  void writesWhatItReads() {
    assertThat(ComparisonCaseJson.write(read(SMALL))).isEqualTo(SMALL);
    assertThat(SCHEMA.faults(SMALL)).isEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ComparisonCaseJson.class,
        "comparison-case.schema.json",
        ComparisonCaseJson.DOCUMENT.schema());
  }

  @Test
  void givesAContractThatItNamesBesideTheCase() {
    String json =
        withStatement(
            "\"contract\": \"c.json\", \"tallies\": \"t.csv\", \"outcome\": \"job\","
                + " \"deadweight\": \"1/2\"");
    Referring<ComparisonCase, ImmutableList<RecordedScenario>> read = readReferring(json);

    assertThat(read.stated().scenarios()).isEmpty();
    assertThat(read.references())
        .containsExactly(
            RecordedScenario.builder()
                .id("actual")
                .index(0)
                .contract(ContractReference.of("c.json").withTallies("t.csv"))
                .side("outcomes")
                .outcome("job")
                .deadweight(Share.of(1, 2))
                .build());
    assertThat(SCHEMA.faults(json)).isEmpty();
    assertThat(readReferring(ComparisonCaseJson.write(read))).isEqualTo(read);
  }

  @Test
  void keepsThePlaceOfAScenarioThatNamesAContract() {
    String json =
        withStatement("\"contract\": \"c.json\"")
            .replace(
                "\"scenarios\": [",
                "\"scenarios\": [{\"id\": \"low\", \"delivery\": {\"outcomes\": 1}},")
            .replace("]}\n", ", {\"id\": \"high\", \"delivery\": {\"outcomes\": 9}}]}\n");
    Referring<ComparisonCase, ImmutableList<RecordedScenario>> read = readReferring(json);

    assertThat(read.stated().scenarios())
        .extracting(ComparisonScenario::id)
        .containsExactly("low", "high");
    assertThat(read.references()).extracting(RecordedScenario::index).containsExactly(1);
    assertThat(ComparisonCaseJson.write(read))
        .containsSubsequence("\"id\": \"low\"", "\"id\": \"actual\"", "\"id\": \"high\"");
    assertThat(readReferring(ComparisonCaseJson.write(read))).isEqualTo(read);
  }

  @Test
  void whoAsksForACaseWithoutReferencesIsToldWhichContractItNames() {
    assertThatThrownBy(
            () ->
                ComparisonCaseJson.read(
                    withStatement("\"contract\": \"c.json\", \"claims\": \"c.csv\"")
                        .getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "scenarios[0].statement.contract: names 'c.json', which must be priced first; expected"
                + " a case without contracts, or to be read with its references");
    assertThat(ComparisonCaseJson.read(SMALL.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(read(SMALL));
  }

  private static String withStatement(String keys) {
    return """
        {"outturn": "1", "id": "contract", "currency": "GBP",
         "sides": [{"id": "outcomes", "terms": {"kind": "OUTCOMES", "price": 600}}],
         "plan": {"delivery": {"outcomes": 4}},
         "scenarios": [{"id": "actual", "statement": {"side": "outcomes", %s}}]}
        """
        .formatted(keys);
  }

  @Test
  void readsATreeThatAnotherLibraryHasParsed() {
    assertThat(ComparisonCaseJson.fromTree(ComparisonCaseJson.toTree(readReferring(SMALL))))
        .isEqualTo(readReferring(SMALL));
  }

  @Test
  void givesTheContractsThatADocumentNamesWhateverElseIsWrongWithIt() {
    String json =
        withStatement("\"contract\": \"c.json\", \"tallies\": \"t.csv\"")
            .replace("\"GBP\"", "\"pounds\"")
            .replace("\"id\": \"actual\",", "");

    assertThat(ComparisonCaseJson.named(json.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(ContractReference.of("c.json").withTallies("t.csv"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void theSchemaAndTheReaderRefuse(String found, String replacement, String problem) {
    String json = with(found, replacement);

    assertThat(SCHEMA.faults(json)).isNotEmpty();
    assertThat(problems(json)).containsExactly(problem);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(
            "\"id\": \"small\",",
            "\"id\": \"small\", \"colour\": 1,",
            "colour: unknown key; expected one of outturn, id, name, currency, sides, plan,"
                + " scenarios, bidder, sources"),
        arguments(
            "\"outturn\": \"1\"",
            "\"outturn\": \"2\"",
            "outturn: found another version of the format; expected \"1\""),
        arguments(
            "\"GBP\"",
            "\"pounds\"",
            "currency: expected an ISO 4217 currency code such as GBP but found 'pounds'"),
        arguments(
            "\"budget\": \"1000.00\"",
            "\"budget\": \"-1\"",
            "sides[0].terms.budget: must be >= 0 and whole minor units but was GBP -1.00"),
        arguments(
            "\"budget\": \"1000.00\"",
            "\"budget\": \"1,000\"",
            "sides[0].terms.budget: expected a decimal number with a point, such as 19000.00, but"
                + " found a number with a comma"),
        arguments(
            "\"kind\": \"INPUTS\"",
            "\"kind\": \"GRANT\"",
            "sides[0].terms.kind: found 'GRANT'; expected one of INPUTS, OUTCOMES, BLENDED"),
        arguments(
            "\"price\": \"17.50\",",
            "\"fee\": \"1\", \"price\": \"17.50\",",
            "sides[1].terms.fee: does not go with kind OUTCOMES; expected price, cap, paid"),
        arguments(
            "\"budget\": \"1000.00\"",
            "\"budget\": \"1000.00\", \"paid\": 5",
            "sides[0].terms.budget: does not go with paid, which stands in its place"),
        arguments(
            "\"feePerPerson\": \"2.00\",",
            "",
            "sides[2].terms.fee: must be above 0 where feePerPerson is not but was GBP 0.00"),
        arguments(
            "\"kind\": \"SET_UP\"",
            "\"kind\": \"TRAVEL\"",
            "sides[0].costs[0].kind: found 'TRAVEL'; expected one of SET_UP, MANAGEMENT,"
                + " EVALUATION, FINANCE"),
        arguments(
            "\"people\": \"80\",",
            "",
            "scenarios[0].delivery: expected people and successRate, or outcomes, but found"
                + " successRate"),
        arguments(
            "\"people\": \"80\",",
            "\"people\": \"80\", \"outcomes\": 5,",
            "scenarios[0].delivery: expected people and successRate, or outcomes, but found"
                + " people, successRate, outcomes"),
        arguments(
            "\"successRate\": \"0.4\"",
            "\"successRate\": \"1.4\"",
            "scenarios[0].delivery.successRate: expected a share from 0 to 1, such as 0.25 or 1/6,"
                + " but found 1.4"),
        arguments(
            "\"people\": \"80\"",
            "\"people\": -80",
            "scenarios[0].delivery.people: must be >= 0 but was -80"),
        arguments(
            "\"deadweight\": \"1/6\"",
            "\"deadweight\": \"a sixth\"",
            "plan.delivery.deadweight: expected a decimal number with a point, such as 19000.00,"
                + " but found other text"),
        arguments(
            "\"productivity\": \"0.2\",",
            "",
            "bidder.productivity: missing key; expected a number"));
  }

  @Test
  void reportsWhatDoesNotFitTogetherWithTheRest() {
    String json =
        with("\"side\": \"inputs\"", "\"side\": \"input\"")
            .replace("\"id\": \"both\"", "\"id\": \"inputs\"")
            .replace("\"quality\": \"0.2\"", "\"quality\": \"0.9\"")
            .replace(
                "\"kind\": \"OUTCOMES\",\n            \"paid\"",
                "\"kind\": \"INPUTS\",\n \"paid\"");

    assertThat(problems(json))
        .containsExactlyInAnyOrder(
            "bidder.quality: must keep the success rate of 0.6 at most 1 but was 0.9",
            "sides[2].id: must differ from the ids before but was 'inputs'",
            "scenarios[0].departures[0].terms: must have the side's kind OUTCOMES but was INPUTS",
            "scenarios[0].departures[1].side: 'input' is not a side of this comparison");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("faults")
  void aFaultIsOneProblemWhateverDependsOnIt(String found, String replacement, String problem) {
    assertThat(problems(with(found, replacement))).containsExactly(problem);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("\"id\": \"outcomes\",", "", "sides[1].id: missing key; expected text"),
        arguments(
            "\"kind\": \"OUTCOMES\",\n        \"price\"",
            "\"kind\": \"OUTCOME\",\n        \"price\"",
            "sides[1].terms.kind: found 'OUTCOME'; expected one of INPUTS, OUTCOMES, BLENDED"),
        arguments(
            "\"paid\"",
            "\"payd\"",
            "scenarios[0].departures[0].terms.payd: unknown key; did you mean 'paid'?"),
        arguments(
            "\"delivery\": {\n            \"outcomes\": \"12.5\"\n          }",
            "\"terms\": null",
            "scenarios[0].departures[1]: departure must state delivery or terms but stated none"),
        arguments(
            "\"people\": \"80\",",
            "\"people\": \"eighty\",",
            "scenarios[0].delivery.people: expected a decimal number with a point, such as"
                + " 19000.00, but found other text"));
  }

  @Test
  void aStatementMustBeOfASideThatItAloneSpeaksOf() {
    String json = withStatement("\"contract\": \"c.json\"");

    assertThat(problems(json.replace("\"side\": \"outcomes\"", "\"side\": \"outcome\"")))
        .containsExactly("scenarios[0].statement.side: 'outcome' is not a side of this comparison");
    assertThat(problems(json.replace("\"GBP\"", "\"pounds\"")))
        .containsExactly(
            "currency: expected an ISO 4217 currency code such as GBP but found 'pounds'");
    assertThat(
            problems(
                json.replace(
                    "\"id\": \"actual\",",
                    "\"id\": \"actual\", \"delivery\": {\"outcomes\": 1}, \"departures\":"
                        + " [{\"side\": \"outcomes\", \"delivery\": {\"outcomes\": 1}}],")))
        .containsExactly(
            "scenarios[0].delivery: does not go with statement, which gives the delivery",
            "scenarios[0].departures: must not name the side whose payment the statement gives");
  }
}
