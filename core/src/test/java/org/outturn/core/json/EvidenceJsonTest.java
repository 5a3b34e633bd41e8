package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;

/** The evidence document, key by key; all figures are this test's own. */
class EvidenceJsonTest {
  private static final LocalDate DAY = LocalDate.parse("2020-02-01");
  private static final LocalDate YEAR_END = LocalDate.parse("2020-12-31");

  @Test
  void readsEveryKeyOfTheFormat() {
    assertThat(SmallEvidence.read(SmallEvidence.JSON))
        .isEqualTo(
            Evidence.of(
                List.of(
                    OutcomeClaim.of("C1", "P1", "home", DAY),
                    OutcomeClaim.builder()
                        .claim("C2")
                        .participant("P2")
                        .outcome("home")
                        .achieved(DAY)
                        .cohort("main")
                        .segment("entrenched")
                        .referred(DAY.withDayOfMonth(2).withMonth(1))
                        .submitted(DAY.plusDays(2))
                        .verified(DAY.plusDays(3))
                        .quantity(new BigDecimal("0.5"))
                        .status(ClaimStatus.REVERSED)
                        .reversed(DAY.plusDays(3))
                        .build()),
                List.of(
                    OutcomeTally.builder()
                        .outcome("work")
                        .quantity(new BigDecimal("12.25"))
                        .achieved(LocalDate.parse("2020-03-31"))
                        .cohort("main")
                        .segment("entrenched")
                        .participants(40)
                        .build()),
                List.of(
                    OutcomeMeasurement.builder()
                        .outcome("rate")
                        .measured(YEAR_END)
                        .value(new BigDecimal("-1.5"))
                        .amount(new BigDecimal("7000.000001"))
                        .build(),
                    OutcomeMeasurement.of(
                        "reconvictions",
                        "main",
                        YEAR_END,
                        new GroupCounts(1000, 1420, 10000, 15500)),
                    OutcomeMeasurement.of(
                        "scores",
                        "main",
                        YEAR_END,
                        new GroupMeans(
                            1200,
                            new BigDecimal("512.4"),
                            1180,
                            new BigDecimal("-498.75"),
                            Optional.of(new BigDecimal("90.5")),
                            Optional.of(new BigDecimal("88")))))));
  }

  @Test
  void writesWhatItReads() {
    assertThat(EvidenceJson.write(SmallEvidence.read(SmallEvidence.JSON)))
        .isEqualTo(SmallEvidence.JSON);
    assertThat(EvidenceJson.write(Evidence.NONE)).isEqualTo("{}\n");
    assertThat(SmallEvidence.read("{}")).isEqualTo(Evidence.NONE);
  }

  @Test
  void numbersMayBeNumbersOrTextsAndWhatIsLeftOutMayBeNull() {
    String other =
        SmallEvidence.with("\"0.5\"", "0.50")
            .replace("\"12.25\"", "12.250")
            .replace("\"-1.5\"", "-15e-1")
            .replace(
                "\"claim\": \"C1\",", "\"claim\": \"C1\", \"quantity\": null, \"status\": null,");

    assertThat(SmallEvidence.read(other)).isEqualTo(SmallEvidence.read(SmallEvidence.JSON));
    assertThat(SmallEvidence.read("{\"claims\": null, \"tallies\": []}")).isEqualTo(Evidence.NONE);
  }

  @Test
  void laterDatesFollowThoseBefore() {
    Evidence read =
        SmallEvidence.read(
            """
            {"claims": [{"claim": "C1", "participant": "P1", "outcome": "home",
              "achieved": "2020-02-01", "submitted": "2020-02-09"}]}
            """);

    assertThat(read.claims().get(0).verified()).isEqualTo(DAY.plusDays(8));
  }

  @Test
  void aRowThatStandsTwiceCountsOnceAndNeverWithOtherContent() {
    String first =
        "{\"claim\": \"C1\", \"participant\": \"P1\", \"outcome\": \"home\", \"achieved\":";
    String twice = "{\"claims\": [%s \"2020-02-01\"}, %s \"%s\"}]}";

    assertThat(SmallEvidence.read(twice.formatted(first, first, "2020-02-01")).repeats())
        .isEqualTo(1);
    assertThat(SmallEvidence.problems(twice.formatted(first, first, "2020-02-02")))
        .containsExactly(
            "claims[1]: the same claim id stands with other content at claims[0]; expected the same"
                + " content, or another id");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource("broken")
  void refusesByPlace(String found, String replacement, String problem) {
    assertThat(SmallEvidence.problems(SmallEvidence.with(found, replacement)))
        .containsExactly(problem);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("\"claim\": \"C2\",", "", "claims[1].claim: missing key; expected text"),
        arguments(
            "\"P2\"", "\" Ann\"", "claims[1].participant: id must not begin or end with a blank"),
        arguments("\"P2\"", "12", "claims[1].participant: found a number; expected text"),
        arguments(
            "\"2020-02-03\"",
            "\"03/02/2020\"",
            "claims[1].submitted: found text of the form 99/99/9999, a local form of a date;"
                + " expected an ISO date such as 2020-04-01"),
        arguments(
            "\"2020-02-03\"",
            "\"2020-02-30\"",
            "claims[1].submitted: found text of the form 9999-99-99, which is no day of the"
                + " calendar; expected an ISO date such as 2020-04-01"),
        arguments(
            "\"0.5\"",
            "\"-0.5\"",
            "claims[1].quantity: found a number of the form -9.9; expected a quantity from 0 to"
                + " 1000000000000 with at most 6 decimals"),
        arguments(
            "\"0.5\"",
            "\"0.1234567\"",
            "claims[1].quantity: found a number of the form 9.9999999; expected a quantity from 0 to"
                + " 1000000000000 with at most 6 decimals"),
        arguments(
            "\"0.5\"",
            "\"half of Ann's\"",
            "claims[1].quantity: expected a decimal number with a point, such as 19000.00, but found"
                + " other text"),
        arguments(
            "\"REVERSED\"",
            "\"Ann left\"",
            "claims[1].status: found text of the form aaa aaaa; expected one of SUBMITTED, VERIFIED,"
                + " REJECTED, REVERSED, DISPUTED"),
        arguments(
            "\"segment\": \"entrenched\",\n      \"participants\": 40",
            "\"participants\": -1",
            "tallies[0].participants: must be >= 0 but was -1"),
        arguments("\"12.25\"", "null", "tallies[0].quantity: found null; expected a number"),
        arguments(
            "\"treatedN\": 1000,",
            "",
            "measurements[1]: found treatedEvents, comparisonN, comparisonEvents without the others;"
                + " expected all of treatedN, treatedEvents, comparisonN, comparisonEvents"),
        arguments(
            "\"treatedN\": 1000,",
            "\"treatedN\": -1,",
            "measurements[1].treatedN: must be from 0 to 999999999 but was -1"),
        arguments(
            "\"treatedN\": 1000,",
            "\"treatedN\": 1000, \"value\": 3,",
            "measurements[1].value: must not stand beside counts of a treated and a comparison"
                + " group"),
        arguments(
            "\"treatedMean\": \"512.4\",",
            "\"treatedMean\": \"512.4\", \"treatedEvents\": 3,",
            "measurements[2]: found events beside means of a treated and a comparison group;"
                + " expected one of the two"),
        arguments(
            "\"comparisonMean\": \"-498.75\",",
            "",
            "measurements[2]: found treatedN, treatedMean, comparisonN, treatedSd, comparisonSd"
                + " without the others; expected all of treatedN, treatedMean, comparisonN,"
                + " comparisonMean, treatedSd, comparisonSd"),
        arguments(
            "\"treatedSd\": \"90.5\"",
            "\"treatedSd\": \"-90.5\"",
            "measurements[2].treatedSd: must be >= 0 but was -90.5"),
        arguments(
            "\"treatedMean\": \"512.4\",",
            "\"treatedMean\": \"512.4\", \"value\": 3,",
            "measurements[2].value: must not stand beside means of a treated and a comparison"
                + " group"),
        arguments(
            "\"value\": \"-1.5\",\n      \"amount\": \"7000.000001\"",
            "\"value\": null",
            "measurements[0]: value must be stated, or counts of a treated and a comparison group,"
                + " or an amount"),
        arguments(
            "7000.000001",
            "7000.0000001",
            "measurements[0].amount: expected at most 6 decimals but found 7000.0000001"),
        arguments(
            "\"quantity\": \"0.5\"",
            "\"quantty\": \"0.5\"",
            "claims[1].quantty: unknown key; did you mean 'quantity'?"),
        arguments(
            "\"tallies\": [",
            "\"tallies\": [null, ",
            "tallies[0]: found null; expected an object"));
  }

  @Test
  void reportsAllProblemsAtOnceEachAtItsOwnRowAndRepeatsNothingOfAPerson() {
    String faulty =
        """
        {"claims": [
           {"claim": "C1", "participant": "Ann Smith\\n", "outcome": "home", "achieved": "today"},
           5,
           {"claim": "C3", "participant": "P3", "outcome": "home", "achieved": "2020-02-01"},
           {"claim": "C3", "participant": "P4", "outcome": "home", "achieved": "2020-02-01"},
           {"claim": "C1", "participant": "P1", "outcome": "home", "achieved": "2020-02-01"}],
         "tallies": [{"outcome": "work", "quantity": "many", "achieved": "2020-02-01"},
                     {"outcome": "work", "quantity": NaN, "achieved": "2020-02-01"},
                     {"outcome": "work", "quantity": 3, "achieved": "2020-02-01"}]}
        """;

    assertThat(SmallEvidence.problems(faulty))
        .containsExactly(
            "claims[0].participant: id must not hold a control character: it holds line feed (lf)"
                + " U+000A",
            "claims[0].achieved: found text of the form aaaaa; expected an ISO date such as"
                + " 2020-04-01",
            "claims[1]: found a number; expected an object",
            "tallies[0].quantity: expected a decimal number with a point, such as 19000.00, but"
                + " found other text",
            "tallies[1].quantity: found NaN; expected a number",
            "claims[3]: the same claim id stands with other content at claims[2]; expected the same"
                + " content, or another id");
  }

  @Test
  void refusesWhatIsNoEvidenceAtAll() {
    assertThat(SmallEvidence.problems("[]")).containsExactly("found a list; expected an object");
    assertThat(SmallEvidence.problems("{\"claims\": {}}"))
        .containsExactly("claims: found an object; expected a list");
    assertThat(SmallEvidence.problems("{\"claims\": [], \"claims\": []}"))
        .containsExactly("claims: the key stands twice; expected each key once");
    assertThat(SmallEvidence.problems("{\"claims\": [{}"))
        .anySatisfy(problem -> assertThat(problem).contains("not JSON"));
  }

  @Test
  void staysWithinBounds() {
    byte[] three =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "{\"claim\": \"C%d\", \"participant\": \"P\", \"outcome\": \"home\", \"achieved\": \"2020-02-01\"}"
                        .formatted(i))
            .collect(Collectors.joining(", ", "{\"claims\": [", "]}"))
            .getBytes(StandardCharsets.UTF_8);

    assertThat(EvidenceJson.read(three, new JsonBounds(1000, 3, 4)).size()).isEqualTo(3);
    assertThatThrownBy(() -> EvidenceJson.read(three, new JsonBounds(1000, 3, 2)))
        .hasMessageContaining("claims: found 3 items; expected at most 2");
    assertThatThrownBy(() -> EvidenceJson.read(three, new JsonBounds(1000, 2, 4)))
        .hasMessageContaining("claims[0]: found objects and lists more than 2 levels deep");
    assertThatThrownBy(() -> EvidenceJson.read(three, new JsonBounds(50, 3, 4)))
        .hasMessage("found more than 50 bytes; expected at most 50 bytes");
  }

  /** Faults in every row must not take longer for each the more there are. */
  @Test
  void ofManyFaultyRowsTheFirstHundredAreShown() {
    String rows =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "{\"outcome\": \"rate\", \"measured\": \"2020-12-31\", \"treatedN\": 1}")
            .collect(Collectors.joining(", ", "{\"measurements\": [", "]}"));

    assertThat(SmallEvidence.problems(rows))
        .hasSize(101)
        .startsWith(
            "measurements[0]: found treatedN without the others; expected all of treatedN,"
                + " treatedEvents, comparisonN, comparisonEvents")
        .endsWith("and 49900 more");
  }

  private static Map<String, Object> parsed(String json) throws IOException {
    return new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {});
  }

  @Test
  void anotherLibraryReadsAndWritesTheSameDocument() throws IOException {
    Evidence small = SmallEvidence.read(SmallEvidence.JSON);
    String written = new ObjectMapper().writeValueAsString(EvidenceJson.toTree(small));

    assertThat(EvidenceJson.fromTree(parsed(SmallEvidence.JSON))).isEqualTo(small);
    assertThat(EvidenceJson.fromTree(parsed(written))).isEqualTo(small);
    assertThat(EvidenceJson.fromTree(EvidenceJson.toTree(small))).isEqualTo(small);
  }

  @Test
  void whatAnotherLibraryLeavesOutIsNamed() throws IOException {
    Map<String, Object> tree =
        parsed(
            """
            {"claims": [null, {"claim": "C1", "participant": "P1", "outcome": "home"}],
             "tallies": [{"outcome": "home", "achieved": "2020-02-01"}]}
            """);

    assertThatThrownBy(() -> EvidenceJson.fromTree(tree))
        .hasMessage(
            """
            claims[0]: found null; expected an object
            claims[1].achieved: missing key; expected text
            tallies[0].quantity: missing key; expected a number""");
  }
}
