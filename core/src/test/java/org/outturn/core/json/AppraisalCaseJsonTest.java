package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.fixtures.SmallAppraisal;

/** The appraisal case, key by key, and what is refused. */
class AppraisalCaseJsonTest {

  @Test
  void readsWhatItWrites() {
    String written = AppraisalCaseJson.write(SmallAppraisal.read(SmallAppraisal.JSON));

    assertThat(SmallAppraisal.read(written)).isEqualTo(SmallAppraisal.read(SmallAppraisal.JSON));
    assertThat(AppraisalCaseJson.write(SmallAppraisal.read(written))).isEqualTo(written);
  }

  private static final String OWN_SCHEDULE =
      SmallAppraisal.JSON.substring(
          SmallAppraisal.JSON.indexOf("{\"id\": \"own\""),
          SmallAppraisal.JSON.indexOf("\"agencies\""));

  @Test
  void namesTheSchedulesItKnows() {
    String known = SmallAppraisal.with(OWN_SCHEDULE, "{\"id\": \"hm-treasury-2026-02-health\"},");
    assertThat(AppraisalCaseJson.write(SmallAppraisal.read(known)))
        .contains("\"id\": \"hm-treasury-2026-02-health\"")
        .doesNotContain("bands");
    assertThat(
            SmallAppraisal.problems(
                SmallAppraisal.with(OWN_SCHEDULE, "{\"id\": \"hm-treasury\"},")))
        .containsExactly(
            "schedule.id: must be hm-treasury-2026-02-standard, hm-treasury-2026-02-health,"
                + " hm-treasury-2026-02-sensitivity, or be given with basis, bands and source");
  }

  /** Its name alone is not held against those that are known: what is wrong is the source. */
  @Test
  void aScheduleWithARefusedSourceIsRefusedForThat() {
    assertThat(
            SmallAppraisal.problems(
                SmallAppraisal.with(OWN_SCHEDULE, "{\"id\": \"mine\", \"source\": \"a book\"},")))
        .containsExactly("schedule.source: found text; expected an object");
  }

  @Test
  void readsATreeThatAnotherLibraryHasParsed() {
    ValueCase given = SmallAppraisal.read(SmallAppraisal.JSON);

    assertThat(AppraisalCaseJson.fromTree(AppraisalCaseJson.toTree(given))).isEqualTo(given);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("broken")
  void refusesByName(String found, String replacement, String problem) {
    assertThat(SmallAppraisal.problems(SmallAppraisal.with(found, replacement)))
        .containsExactly(problem);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments(
            "\"basis\": \"REAL\"",
            "\"basis\": \"NOMINAL\"",
            "schedule: is NOMINAL but the case is REAL; real and nominal amounts never mix"),
        arguments(
            "\"grade\": \"judged\"",
            "\"grade\": \"judged\", \"priceBasis\": \"NOMINAL\"",
            "benefits[0].priceBasis: is NOMINAL but the case is REAL; real and nominal amounts"
                + " never mix"),
        arguments(
            "\"agency\": \"nhs\"",
            "\"agency\": \"prison\"",
            "benefits[0].agency: 'prison' is not an agency of this case; expected one of council,"
                + " nhs"),
        arguments(
            "\"outcome\": \"housed\"",
            "\"outcome\": \"homed\"",
            "benefits[0].outcome: 'homed' is not an outcome of this case; expected one of housed"),
        arguments(
            "\"grade\": \"judged\"",
            "\"grade\": \"A\"",
            "benefits[0].grade: 'A' is not a grade of this case; expected one of judged"),
        arguments(
            "\"of\": \"housed\", \"low\"",
            "\"of\": \"beds\", \"low\"",
            "ranges[0].of: 'beds' is not an outcome of this case; expected one of housed"),
        arguments(
            "\"year\": 2024, \"quantity\"",
            "\"year\": 2023, \"quantity\"",
            "outcomes[0].quantities[0].year: must be from the base year 2024 to the last year of"
                + " the horizon 2028 but was 2023"),
        arguments(
            "\"amounts\": [",
            "\"amounts\": [{\"year\": 2024, \"amount\": 1}, ",
            "costs[0].amounts[1].year: 2024 stands twice; expected each year once"),
        arguments(
            "{\"id\": \"nhs\", \"name\": \"The NHS\"}",
            "{\"id\": \"nhs\"}, {\"id\": \"council\"}",
            "agencies[2].id: 'council' stands twice; expected ids that differ"),
        arguments("\"low\": 0.1", "\"low\": 1.1", "ranges[0].low: must be from 0 to 1 but was 1.1"),
        arguments("\"low\": 0.1", "\"low\": 0.9", "ranges[0].high: must be >= low 0.9 but was 0.5"),
        arguments(
            "\"FISCAL\"",
            "\"SOCIAL\"",
            "benefits[0].cashable: must be 0 where the benefit is SOCIAL but was 0.5"),
        arguments(
            "\"values\": [1]",
            "\"values\": []",
            "twoWay.columns.values: expected at least one value but found none"),
        arguments(
            "\"from\": 0",
            "\"from\": 1",
            "schedule.bands: must begin with one from year 0 but was 1"),
        arguments(
            "\"baseYear\": 2024,",
            "",
            "baseYear: missing key; an appraisal without totals needs it"),
        arguments(
            "\"unitValue\": 9000",
            "\"unitValue\": 9000000000000",
            "expected values that sum to less than 100000000000000"),
        arguments(
            "\"values\": [1, 2]",
            "\"values\": [1, 2000000000]",
            "twoWay.rows: expected values that sum to less than 100000000000000"),
        arguments(
            "\"basis\": \"REAL\", ",
            "",
            "schedule.basis: missing key; schedule given in full needs it"));
  }

  @Test
  void reportsAllProblemsAtOnceAndNoneTwice() {
    String faulty =
        SmallAppraisal.with("\"unitValue\": 9000", "\"unitValue\": \"1e999999999\"")
            .replace("\"id\": \"housed\", \"quantities\"", "\"id\": \" \", \"quantities\"")
            .replace("\"1/3\"", "4")
            .replace("\"priceBasis\": \"REAL\"", "\"priceBasis\": \"real\"")
            .replace("\"agency\": \"council\"", "\"agency\": \"town\"");

    assertThat(SmallAppraisal.problems(faulty))
        .hasSize(5)
        .anySatisfy(problem -> assertThat(problem).startsWith("priceBasis: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("outcomes[0].id: "))
        .anySatisfy(
            problem -> assertThat(problem).startsWith("outcomes[0].additionality.deadweight: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("benefits[0].unitValue: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("costs[0].agency: 'town' is not"));
  }

  @Test
  void statesTotalsOrAllTheRest() {
    assertThat(
            SmallAppraisal.problems(
                """
                {"outturn": "1", "id": "t", "currency": "GBP", "horizon": 5,
                 "totals": {"cost": 1, "publicValue": 2}}
                """))
        .containsExactly("horizon: does not go with totals, which stands in its place");
  }

  @Test
  void totalsAreHeldToBeTotals() {
    String totals =
        """
        {"outturn": "1", "id": "t", "currency": "GBP",
         "totals": {"cost": 2, "publicValue": 3, "fiscal": %s, "cashable": 1}}
        """;

    assertThat(SmallAppraisal.problems(totals.formatted("2"))).isEqualTo(List.of());
    assertThat(SmallAppraisal.problems(totals.formatted("4")))
        .containsExactly(
            "totals.fiscal: must be from 0 to the stated publicValue but was GBP 4.00");
    assertThat(SmallAppraisal.problems(totals.formatted("0.5")))
        .containsExactly("totals.cashable: must be from 0 to the stated fiscal but was GBP 1.00");
  }
}
