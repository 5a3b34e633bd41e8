package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.examples.businesscase.TestBusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

/**
 * The workbook is a model: after a change of its inputs every answer is, within a penny, what the
 * library gives for the same change of the case.
 */
class ModelTest {

  /** Ten changes of the bundled case, one of each kind that it states. */
  static final ImmutableMap<String, String> CHANGES =
      ImmutableMap.ofEntries(
          Map.entry("volumes.low", "0.9"),
          Map.entry("evidence.tallies[acc-6m, 2016-03-31].quantity", "133.5"),
          Map.entry("contract.rateCard.versions[v1].tariffs[ft-13w].price.amount", "4123.45"),
          Map.entry("contract.limits[contract].amount", "3100000.01"),
          Map.entry("contract.schedule.paymentDays", "100"),
          Map.entry("tranches[investors].residualShare", "0.37"),
          Map.entry("tranches[investors].rate", "0.0725"),
          Map.entry("tranches[investors].commitment", "703000"),
          Map.entry("costs[DELIVERY].amount", "2600000"),
          Map.entry("inputs.budget", "3000000"));

  /** The inputs of the bundled case, one of each kind, each changed on top of those before. */
  @Test
  void givesForEachChangedInputOfTheBundledCaseWhatTheLibraryGives() {
    BusinessCaseAnswer answer = TestBusinessCase.bundled();
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      assertThat(compared(workbook, answer, CHANGES, 2)).isEqualTo(5 * 25 * 3);
    }
  }

  private static final Path STARTS = Path.of("src/main/resources/org/outturn/examples/starts");

  /** Ten changes of the case to edit, one of each kind that it states. */
  static final ImmutableMap<String, String> CHANGES_OF_START =
      ImmutableMap.ofEntries(
          Map.entry("volumes.high", "1.35"),
          Map.entry("evidence.tallies[housed, main, 2027-03-31].quantity", "31.25"),
          Map.entry("contract.rateCard.versions[v1].tariffs[housed].price.amount", "1100.55"),
          Map.entry("contract.rateCard.versions[v1].tariffs[housed-12m].price.tiers[0].upTo", "33"),
          Map.entry("contract.outcomes[housed-12m].deadweight.rate", "0.25"),
          Map.entry("contract.limits[contract].amount", "280000.01"),
          Map.entry("costs[DELIVERY].amount", "270000"),
          Map.entry("tranches[investors].residualShare", "0.4"),
          Map.entry("tranches[loan].rate", "0.065"),
          Map.entry("inputs.budget", "310000"));

  static BusinessCaseAnswer start() {
    return TestBusinessCase.of(STARTS.resolve("business-case.json"));
  }

  @Test
  void givesForEachChangedInputOfTheCaseToEditWhatTheLibraryGives() {
    BusinessCaseAnswer answer = start();
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      compared(workbook, answer, CHANGES_OF_START, 5);
    }
  }

  /** Whatever the case to edit states that is a formula: people and what is measured are none. */
  static final ImmutableMap<String, String> CHANGES_OF_EXPECTED =
      ImmutableMap.ofEntries(
          Map.entry("inputs.budget", "310000"),
          Map.entry("benefits.baseYear", "2025"),
          Map.entry("benefits.outcomes[housed-12m].additionality.deadweight", "0.3"),
          Map.entry("benefits.benefits[care].unitValue", "6543.21"),
          Map.entry("benefits.benefits[care].lag", "1"),
          Map.entry("benefits.benefits[care].years", "2"),
          Map.entry("benefits.benefits[care].dropOff", "0.25"),
          Map.entry("benefits.benefits[care].cashable", "0.6"),
          Map.entry("benefits.costs[service].amounts[2026].amount", "160000.5"));

  static BusinessCaseAnswer startOfExpected() {
    return TestBusinessCase.of(STARTS.resolve("expected-case.json"));
  }

  @Test
  void givesForEachChangedInputOfTheExpectedCaseToEditWhatTheLibraryGives() {
    BusinessCaseAnswer answer = startOfExpected();
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      assertThat(workbook.stated().keySet()).containsAll(CHANGES_OF_EXPECTED.keySet());
      assertThat(workbook.labelsOfInputs())
          .contains(
              "what is measured on whole cohorts",
              "whole people: limit per-person is of each participant");
      compared(workbook, answer, CHANGES_OF_EXPECTED, 9);
    }
  }

  /**
   * Tiers, deadweight, deductibles, limits of every scope, payers, tranches of every form, caps.
   */
  private static final String CONTRACT =
      """
      {"outturn": "1", "id": "all-kinds", "currency": "GBP",
       "term": {"from": "2020-02-01", "to": "2023-01-01"},
       "cohorts": [{"id": "north"}, {"id": "south"}],
       "outcomes": [
         {"id": "home", "theme": "housing", "deadweight": {"treatment": "PRICED_IN"}},
         {"id": "job", "theme": "work", "deadweight": {"treatment": "PRICED_IN"}},
         {"id": "skill", "theme": "work",
          "deadweight": {"treatment": "ON_PRICE", "rate": "0.15"}}],
       "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
         {"outcome": "home", "price": {"form": "UNIT", "amount": "600.55"}},
         {"outcome": "job", "price": {"form": "GRADUATED", "tiers": [
           {"upTo": 4, "amount": "333.33"}, {"upTo": 9, "amount": "250.50"}, {"amount": 400}]}},
         {"outcome": "skill", "price": {"form": "UNIT", "amount": "123.45"}}]}]},
       "deductibles": [{"id": "first", "scope": "CONTRACT", "amount": 500}],
       "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 14000},
         {"id": "homes", "scope": "OUTCOME", "outcome": "home", "amount": 8000},
         {"id": "work", "scope": "THEME", "theme": "work", "amount": 6500},
         {"id": "year", "scope": "YEAR", "amount": 7000}],
       "payers": [{"party": "council", "share": "0.6", "commitment": 7800},
         {"party": "health", "share": "0.4"}],
       "schedule": {"frequency": "MONTHLY", "anchor": "2020-01-31", "paymentDays": 20}}
      """;

  private static final String TALLIES =
      """
      outcome,quantity,achieved,cohort
      home,3,2020-03-05,north
      home,2,2020-03-05,south
      home,4.5,2020-09-30,north
      home,5,2021-03-31,south
      job,3,2020-03-05,north
      job,2.25,2020-06-30,south
      job,6,2020-09-30,north
      job,4,2021-02-28,south
      skill,7,2020-06-30,north
      skill,9,2021-02-28,north
      skill,11,2021-03-31,south
      """;

  private static final String FINANCE =
      """
      {"outturn": "1", "id": "all-forms", "currency": "GBP",
       "costs": [{"kind": "SET_UP", "amount": 1500, "date": "2020-01-15"},
         {"kind": "DELIVERY", "amount": "8000.01", "profile": {"from": "2020-02-01",
           "frequency": "QUARTERLY", "weights": [3, 2, 1, 1]}}],
       "tranches": [
         {"id": "loan", "form": "LOAN", "commitment": 2500, "rank": 1, "rate": "0.08"},
         {"id": "equity", "form": "EQUITY", "commitment": 2000, "rank": 2,
          "preferredReturn": "0.05", "residualShare": "0.3", "cap": {"multiple": "1.4"}},
         {"id": "quasi", "form": "QUASI_EQUITY", "commitment": 1700, "rank": 2, "rate": "0.03",
          "residualShare": "0.25", "cap": {"irr": "0.12"}, "drawnOn": "2020-01-20"},
         {"id": "grant", "form": "FIRST_LOSS_GRANT", "commitment": 900, "rank": 3,
          "repaid": true}],
       "reserve": 200,
       "distribution": {"frequency": "QUARTERLY", "anchor": "2020-01-01", "days": 10,
         "recyclingTo": "2020-09-01"},
       "contract": "contract.json", "tallies": "tallies.csv"}
      """;

  /** Every input that the sheet states, changed on top of those before. */
  @Test
  void givesForEveryInputOfACaseOfAllKindsWhatTheLibraryGives() {
    BusinessCaseAnswer answer =
        TestBusinessCase.answer(
            TestBusinessCase.of(TestBusinessCase.CASE, FINANCE, CONTRACT, TALLIES));
    Map<String, String> changes = new LinkedHashMap<>();
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      workbook.stated().forEach((path, value) -> changes.put(path, changed(path, value)));
      // The shares of payers sum to one: they are not changed one at a time.
      changes
          .keySet()
          .removeIf(path -> path.startsWith("contract.payers") && path.endsWith("share"));
      changes.put("evidence.tallies[job, south, 2021-02-28].quantity", "6.75");
      assertThat(changes).hasSize(40);
      assertThat(compared(workbook, answer, changes, 8)).isEqualTo(5 * 31 * 3);
    }
  }

  @Test
  void holdsFixedWhatHasNoFormulaSaysSoAndFollowsTheRest() {
    BusinessCaseAnswer answer =
        TestBusinessCase.answer(
            TestBusinessCase.of(
                TestBusinessCase.CASE,
                TestBusinessCase.FINANCE,
                TestBusinessCase.CONTRACT.replace(
                    "\"payers\"",
                    """
                    "fees": [{"id": "least", "kind": "MINIMUM_GUARANTEE", "amount": 100,
                      "each": "PERIOD"}], "payers\"\
                    """),
                TestBusinessCase.TALLIES));
    Map<String, String> changes =
        ImmutableMap.of("tranches[fund].commitment", "1500", "inputs.budget", "4000");
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      assertThat(workbook.stated()).doesNotContainKey("volumes.base");
      assertThat(workbook.labelsOfInputs()).contains("fees with gates, and guarantees");
      assertThat(workbook.texts())
          .contains(
              "Fixed: what the contract pays follows no input, since there is no formula for fees"
                  + " with gates, and guarantees.");
      assertThat(compared(workbook, answer, changes, 2)).isPositive();
    }
  }

  /** Prices of two versions that rise, positions afresh, baselines, gates, fees and grants. */
  private static final String DATED =
      """
      {"outturn": "1", "id": "dated", "currency": "GBP",
       "term": {"from": "2020-02-01", "to": "2022-02-01"},
       "cohorts": [{"id": "north", "engaged": 11}, {"id": "south", "engaged": 9}],
       "outcomes": [
         {"id": "home", "deadweight": {"treatment": "ON_COUNT", "baselineRate": "0.13"}},
         {"id": "job", "deadweight": {"treatment": "ON_COUNT", "baselineCount": 2,
           "each": "COHORT"}},
         {"id": "skill", "deadweight": {"treatment": "PRICED_IN"}}],
       "rateCard": {"indexation": {"rate": "0.03", "from": "2021-01-01"}, "versions": [
         {"id": "v1", "from": "2020-01-01", "to": "2020-09-01", "tariffs": [
           {"outcome": "home", "price": {"form": "UNIT", "amount": "600.55"}},
           {"outcome": "job", "price": {"form": "GRADUATED", "each": "COHORT", "tiers": [
             {"upTo": 4, "amount": "333.33"}, {"amount": 400}]}},
           {"outcome": "skill", "price": {"form": "THRESHOLD", "at": 3, "amount": 90,
             "pays": "EXCESS", "each": "YEAR"}}]},
         {"id": "v2", "from": "2020-09-01", "tariffs": [
           {"outcome": "home", "price": {"form": "UNIT", "amount": 650}},
           {"outcome": "job", "price": {"form": "GRADUATED", "each": "COHORT", "tiers": [
             {"upTo": 5, "amount": 350}, {"amount": "410.10"}]}},
           {"outcome": "skill", "price": {"form": "THRESHOLD", "at": 3, "amount": 95,
             "pays": "EXCESS", "each": "YEAR"}}]}]},
       "fees": [{"id": "service", "kind": "SERVICE_FEE", "amount": 250, "each": "PERIOD"},
         {"id": "set-up", "kind": "MILESTONE", "total": "1000.01"}],
       "grants": [{"id": "lockdown", "from": "2020-04-01", "to": "2020-07-01",
         "amountPerPeriod": 700}],
       "limits": [{"id": "year", "scope": "YEAR", "amount": 9000, "countsFees": true},
         {"id": "contract", "scope": "CONTRACT", "amount": 16000, "countsGrants": true}],
       "payers": [{"party": "council", "share": "0.6", "commitment": 9000},
         {"party": "health", "share": "0.4"}],
       "schedule": {"frequency": "QUARTERLY", "anchor": "2020-01-01", "paymentDays": 20}}
      """;

  @Test
  void followsDatedPricesBaselinesFeesAndGrants() {
    assertFollowsAll(DATED, TALLIES, 47);
  }

  /** Bands, a threshold for all and a lump sum, with a gate, under limits of every sum. */
  private static final String TOTALS =
      """
      {"outturn": "1", "id": "totals", "currency": "GBP",
       "term": {"from": "2020-02-01", "to": "2022-02-01"},
       "cohorts": [{"id": "north"}, {"id": "south"}],
       "outcomes": [
         {"id": "home", "theme": "housing", "deadweight": {"treatment": "PRICED_IN"}},
         {"id": "job", "theme": "work", "deadweight": {"treatment": "ON_PRICE", "rate": "0.1"}},
         {"id": "skill", "theme": "work", "deadweight": {"treatment": "PRICED_IN"}},
         {"id": "talk", "theme": "work", "deadweight": {"treatment": "PRICED_IN"}}],
       "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
         {"outcome": "home", "price": {"form": "BANDED", "bands": [
           {"upTo": 8, "amount": "500.55"}, {"upTo": 20, "amount": "450.25"}, {"amount": 300}]}},
         {"outcome": "job", "price": {"form": "THRESHOLD", "at": 9, "amount": "333.33",
           "pays": "ALL"}},
         {"outcome": "skill", "price": {"form": "LUMP_SUM", "at": 10, "amount": 2500}},
         {"outcome": "talk", "onlyIf": [{"outcome": "home", "of": "QUANTITY", "atLeast": 5}],
           "price": {"form": "UNIT", "amount": "45.50"}}]}]},
       "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 12000},
         {"id": "homes", "scope": "OUTCOME", "outcome": "home", "amount": 5500},
         {"id": "work", "scope": "THEME", "theme": "work", "amount": 7900}],
       "payers": [{"party": "council", "commitment": 7000}, {"party": "health"}],
       "payerRule": "IN_ORDER",
       "schedule": {"frequency": "QUARTERLY", "anchor": "2020-01-01", "paymentDays": 20}}
      """;

  @Test
  void followsBandsThresholdsLumpSumsAndGates() {
    assertFollowsAll(
        TOTALS,
        TALLIES
            + """
            talk,4,2020-03-05,north
            talk,5,2020-03-05,south
            talk,6,2020-09-30,south
            """,
        42);
  }

  private static void assertFollowsAll(String contract, String tallies, int inputs) {
    BusinessCaseAnswer answer =
        TestBusinessCase.answer(
            TestBusinessCase.of(TestBusinessCase.CASE, FINANCE, contract, tallies));
    Map<String, String> changes = new LinkedHashMap<>();
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      workbook.assertAnswers("as it is", answer);
      workbook.stated().forEach((path, value) -> changes.put(path, changed(path, value)));
      changes
          .keySet()
          .removeIf(path -> path.startsWith("contract.payers") && path.endsWith("share"));
      changes.put("evidence.tallies[job, south, 2021-02-28].quantity", "6.75");
      assertThat(changes).hasSize(inputs);
      compared(workbook, answer, changes, 20);
    }
  }

  private static final Pattern WHOLE = Pattern.compile("(Days|days|months|upTo|lag|years|from)$");

  /** A little more, so that it is another number of its kind. */
  static String changed(String path, double value) {
    if (WHOLE.matcher(path).find()) {
      return String.valueOf((int) value + 1);
    }
    if (path.endsWith("baseYear")) {
      return String.valueOf((int) value - 1);
    }
    if (path.endsWith("dropOff") && value == 0) {
      return "0.05";
    }
    if (path.endsWith("weights[1]")) {
      return "5";
    }
    return BigDecimal.valueOf(value * 1.07).setScale(2, RoundingMode.UP).toPlainString();
  }

  /** Changes all, one on top of the other, and compares after every so many. */
  static int compared(
      ChangeableWorkbook workbook,
      BusinessCaseAnswer answer,
      Map<String, String> changes,
      int atOnce) {
    BusinessCaseQuestion changed = answer.of();
    int done = 0;
    for (Map.Entry<String, String> each : changes.entrySet()) {
      changed = ChangedCase.of(changed, each.getKey(), each.getValue());
      workbook.change(each.getKey(), Double.parseDouble(each.getValue()));
      done++;
      if (done % atOnce == 0 || done == changes.size()) {
        workbook.assertAnswers(each.getKey(), TestBusinessCase.answer(changed));
      }
    }
    return workbook.compared();
  }
}
