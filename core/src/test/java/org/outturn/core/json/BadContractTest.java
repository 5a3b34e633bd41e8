package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad contract is refused with its path, what was found and what was expected. */
class BadContractTest {

  @ParameterizedTest(name = "{2}")
  @MethodSource("oneFault")
  void reportsOneFaultAsOneProblem(String found, String replacement, String problem) {
    assertThat(SmallContract.problems(SmallContract.with(found, replacement)))
        .containsExactly(problem);
  }

  static Stream<Arguments> oneFault() {
    return Stream.of(
        // Keys.
        arguments(
            "\"limits\":",
            "\"colour\": 1, \"limits\":",
            "colour: unknown key; expected one of outturn, id, name, currency, rounding, term,"
                + " parties, cohorts, outcomes, rateCard, limits, deductibles, payers, payerRule,"
                + " spill, schedule, fees, grants, plan, sources"),
        arguments(
            "\"amount\": 19000",
            "\"amount\": 19000, \"chose\": \"FIRST\"",
            "limits[0].chose: unknown key; did you mean 'choose'?"),
        arguments(
            "\"share\": \"2/3\"",
            "\"shares\": \"2/3\"",
            "payers[0].shares: unknown key; did you mean 'share'?"),
        arguments(
            "\"rateCard\":", "\"ratecard\":", "ratecard: unknown key; did you mean 'rateCard'?"),
        arguments(
            "\"limits\":",
            "\"a b\": 1, \"limits\":",
            "[text of the form a a]: unknown key; expected one of outturn, id, name, currency,"
                + " rounding, term, parties, cohorts, outcomes, rateCard, limits, deductibles,"
                + " payers, payerRule, spill, schedule, fees, grants, plan, sources"),
        arguments("\"id\": \"small\",", "", "id: missing key; expected text"),
        arguments(
            "{\"from\": \"2020-01-01\", \"to\": \"2022-01-01\"}",
            "{\"from\": \"2020-01-01\"}",
            "term.to: missing key; expected text"),
        arguments("\"id\": \"small\",", "\"id\": null,", "id: found null; expected text"),
        arguments(
            "\"id\": \"small\",",
            "\"id\": \"small\", \"id\": \"large\",",
            "id: the key stands twice; expected each key once"),
        arguments(
            "\"amount\": 19000}",
            "\"amount\": 19000, \"amount\": 19000}",
            "limits[0].amount: the key stands twice; expected each key once"),
        // Types.
        arguments("\"small\"", "5", "id: found a number; expected text"),
        arguments("\"small\"", "[\"small\"]", "id: found a list; expected text"),
        arguments("\"GBP\"", "true", "currency: found true; expected text"),
        arguments(
            "{\"from\": \"2020-01-01\", \"to\": \"2022-01-01\"}",
            "\"2020\"",
            "term: found text; expected an object"),
        arguments(
            "[{\"id\": \"per-person\", \"scope\": \"PARTICIPANT\", \"amount\": 19000}]",
            "{\"id\": \"per-person\"}",
            "limits: found an object; expected a list"),
        arguments("19000", "true", "limits[0].amount: found true; expected a number"),
        arguments(
            "\"plannedSize\": 100",
            "\"plannedSize\": \"100\"",
            "cohorts[0].plannedSize: found text; expected a whole number up to 2147483647"),
        arguments(
            "\"plannedSize\": 100",
            "\"plannedSize\": 10.5",
            "cohorts[0].plannedSize: found another number; expected a whole number up to"
                + " 2147483647"),
        arguments(
            "\"limits\":",
            "\"spill\": \"yes\", \"limits\":",
            "spill: found text; expected true or false"),
        arguments("[\"home\"]", "[5]", "outcomes[1].requires[0]: found a number; expected text"),
        // Numbers.
        arguments("19000", "NaN", "limits[0].amount: found NaN; expected a number"),
        arguments("19000", "-Infinity", "limits[0].amount: found -Infinity; expected a number"),
        arguments(
            "19000",
            "\"NaN\"",
            "limits[0].amount: expected a decimal number with a point, such as 19000.00, but found"
                + " NaN"),
        arguments(
            "19000",
            "1e999999999",
            "limits[0].amount: expected a decimal number with a point, such as 19000.00, but found a"
                + " number with an exponent of more than two digits"),
        arguments(
            "19000",
            "1".repeat(60),
            "limits[0].amount: expected a decimal number with a point, such as 19000.00, but found 60"
                + " characters"),
        arguments(
            "19000",
            "1234567890123456",
            "limits[0].amount: expected a number with at most 15 digits before the point and 18 after"
                + " it, but found a longer one"),
        arguments(
            "19000",
            "\"19000,50\"",
            "limits[0].amount: expected a decimal number with a point, such as 19000.00, but found a"
                + " number with a comma"),
        arguments(
            "19000",
            "-5",
            "limits[0].amount: must be >= 0 and whole minor units but was GBP -5.00"),
        arguments(
            "19000",
            "0.125",
            "limits[0].amount: must be >= 0 and whole minor units but was GBP 0.125"),
        arguments(
            "\"2/3\"",
            "\"3/2\"",
            "payers[0].share: expected a share from 0 to 1, such as 0.25 or"
                + " 1/6, but found 1.5"),
        // Dates.
        arguments(
            "\"2022-01-01\"",
            "\"31/12/2021\"",
            "term.to: found text of the form 99/99/9999, a local form of a date; expected an ISO date"
                + " such as 2020-04-01"),
        arguments(
            "\"2022-01-01\"",
            "\"20220101\"",
            "term.to: found text of the form 99999999, a date without hyphens; expected an ISO date"
                + " such as 2020-04-01"),
        arguments(
            "\"2022-01-01\"",
            "\"2022-01-01T00:00:00\"",
            "term.to: found text of the form 9999-99-99a99:99:99, a time without a zone; expected an"
                + " ISO date such as 2020-04-01"),
        arguments(
            "\"2022-01-01\"",
            "\"2022-02-30\"",
            "term.to: found text of the form 9999-99-99, which is no day of the calendar; expected an"
                + " ISO date such as 2020-04-01"),
        arguments(
            "\"2022-01-01\"",
            "\"2020-01-01\"",
            "term.to: must be after from 2020-01-01 but was 2020-01-01"),
        // Choices.
        arguments(
            "\"outturn\": \"1\"",
            "\"outturn\": \"2\"",
            "outturn: found another version of the" + " format; expected \"1\""),
        arguments(
            "\"GBP\"",
            "\"GPB\"",
            "currency: expected an ISO 4217 currency code such as GBP but found 'GPB'"),
        arguments(
            "\"limits\":",
            "\"rounding\": \"UNNECESSARY\", \"limits\":",
            "rounding: found 'UNNECESSARY'; expected one of UP, DOWN, CEILING, FLOOR, HALF_UP,"
                + " HALF_DOWN, HALF_EVEN"),
        arguments(
            "\"PARTICIPANT\"",
            "\"PERSON\"",
            "limits[0].scope: found 'PERSON'; expected one of PARTICIPANT_OUTCOME,"
                + " PARTICIPANT_THEME, PARTICIPANT, OUTCOME, THEME, YEAR, CONTRACT"),
        // Keys that go with a choice.
        arguments(
            "{\"treatment\": \"PRICED_IN\"}",
            "{\"treatment\": \"PRICED_IN\", \"rate\": 0.1}",
            "outcomes[0].deadweight.rate: does not go with treatment PRICED_IN; expected no further"
                + " key"),
        arguments(
            "{\"treatment\": \"PRICED_IN\"}",
            "{\"treatment\": \"ON_PRICE\"}",
            "outcomes[0].deadweight.rate: missing key; treatment ON_PRICE needs it"),
        arguments(
            "{\"treatment\": \"PRICED_IN\"}",
            "{\"treatment\": \"ON_COUNT\"}",
            "outcomes[0].deadweight: baseline must state baselineRate or baselineCount, one of the"
                + " two, but stated neither"),
        arguments(
            "\"form\": \"UNIT\", \"amount\": 600",
            "\"form\": \"UNIT\", \"amount\": 600, \"pays\": \"ALL\"",
            "rateCard.versions[0].tariffs[0].price.pays: does not go with form UNIT; expected"
                + " amount"),
        arguments(
            "\"scope\": \"PARTICIPANT\"",
            "\"scope\": \"OUTCOME\"",
            "limits[0].outcome: missing key; scope OUTCOME needs it"),
        arguments(
            "\"amount\": 19000",
            "\"amount\": 19000, \"choose\": \"BEST\"",
            "limits[0].choose: BEST must go with scope PARTICIPANT_THEME but the scope was"
                + " PARTICIPANT"),
        arguments(
            "\"scope\": \"PARTICIPANT\", \"amount\": 19000",
            "\"scope\": \"PARTICIPANT\"",
            "limits[0]: limit must state amount, quantity or quantityOfCohort but stated none"),
        arguments(
            "\"amount\": 19000",
            "\"amount\": 19000, \"countsGrants\": true",
            "limits[0].countsGrants: must go with scope CONTRACT but was PARTICIPANT"),
        arguments(
            "\"PARTICIPANT\", \"amount\": 19000",
            "\"YEAR\", \"amount\": 19000, \"each\": \"COHORT\", \"countsFees\": true",
            "limits[0].countsFees: must go with a limit over all but was each COHORT"),
        arguments(
            "\"PARTICIPANT\", \"amount\": 19000",
            "\"CONTRACT\", \"amount\": 19000, \"segment\": \"young\", \"countsFees\": true",
            "limits[0].countsFees: must go with a limit of everyone but was segment young"),
        arguments(
            "\"PARTICIPANT\", \"amount\": 19000",
            "\"CONTRACT\", \"quantity\": 40, \"countsFees\": true",
            "limits[0].countsFees: must go with an amount but was a quantity alone"),
        arguments(
            "\"amount\": 19000",
            "\"amount\": 19000, \"cohort\": \"norwich\"",
            "limits[0].cohort: 'norwich' is not a cohort of this contract; expected one of main"),
        arguments(
            "{\"upTo\": 10, \"amount\": 1100}",
            "{\"amount\": 1100}",
            "rateCard.versions[1].tariffs[1].price.tiers: must have an upTo on every one but the"
                + " last"),
        // Parts that do not fit together.
        arguments(
            "\"from\": \"2021-01-01\"",
            "\"from\": \"2020-12-01\"",
            "rateCard.versions[1]: version 'v2' in force 2020-12-01 on overlaps version 'v1' in"
                + " force 2020-01-01 to 2020-12-31; expected half-open dates that do not overlap"),
        arguments(
            "{\"outcome\": \"home\", \"price\": {\"form\": \"UNIT\", \"amount\": 600}}",
            "{\"outcome\": \"house\", \"price\": {\"form\": \"UNIT\", \"amount\": 600}}",
            "rateCard.versions[0].tariffs[0].outcome: 'house' is not an outcome of this contract;"
                + " expected one of home, home-6m"),
        arguments(
            "\"party\": \"fund\"",
            "\"party\": \"bank\"",
            "payers[1].party: 'bank' is not a party of this contract; expected one of council, fund"),
        arguments(
            "\"1/3\"",
            "0.3",
            "payers: expected shares that sum to 1 but they sum to 29/30 for 'home', 'home-6m'"),
        arguments(
            "{\"party\": \"council\", \"share\": \"2/3\"}, {\"party\": \"fund\", \"share\": \"1/3\"}",
            "{\"party\": \"council\", \"share\": 0}, {\"party\": \"fund\", \"share\": 0}",
            "payers: expected shares that sum to 1 but they sum to 0 for 'home', 'home-6m'"),
        arguments(
            "\"id\": \"home-6m\"",
            "\"id\": \" home-6m\"",
            "outcomes[1].id: id must not begin or end with a blank"));
  }

  @Test
  void aFileWithFiveFaultsReportsFive() {
    String json = SmallContract.JSON;
    json = SmallContract.with(json, "\"currency\":", "\"colour\": \"red\", \"currency\":");
    json = SmallContract.with(json, "\"2022-01-01\"", "\"1/1/2022\"");
    json = SmallContract.with(json, "[\"home\"]", "[\"house\"]");
    json = SmallContract.with(json, "\"1/3\"", "\"1/4\"");
    json = SmallContract.with(json, "\"to\": \"2021-01-01\"", "\"to\": \"2021-06-01\"");

    assertThat(SmallContract.problems(json))
        .containsExactly(
            "colour: unknown key; expected one of outturn, id, name, currency, rounding, term,"
                + " parties, cohorts, outcomes, rateCard, limits, deductibles, payers, payerRule,"
                + " spill, schedule, fees, grants, plan, sources",
            "term.to: found text of the form 9/9/9999, a local form of a date; expected an ISO date"
                + " such as 2020-04-01",
            "rateCard.versions[1]: version 'v2' in force 2021-01-01 on overlaps version 'v1' in"
                + " force 2020-01-01 to 2021-05-31; expected half-open dates that do not overlap",
            "outcomes[1].requires: 'house' is not an outcome of this contract; expected one of home,"
                + " home-6m",
            "payers: expected shares that sum to 1 but they sum to 11/12 for 'home', 'home-6m'");
  }

  @Test
  void onePartWithSeveralFaultsReportsEach() {
    assertThat(
            SmallContract.problems(
                SmallContract.with(
                    "\"plannedSize\": 100",
                    "\"plannedSize\": -1, \"engaged\": -2, \"recruitFrom\": \"2020-05-01\","
                        + " \"recruitTo\": \"2020-04-01\", \"referral\": \"NOBODY\"")))
        .containsExactly(
            "cohorts[0].plannedSize: must be >= 0 but was -1",
            "cohorts[0].engaged: must be >= 0 but was -2",
            "cohorts[0].referral: found 'NOBODY'; expected one of INDEPENDENT, STATUTORY, PROVIDER,"
                + " SELF",
            "cohorts[0].recruitTo: must be after recruitFrom 2020-05-01 but was 2020-04-01");
  }

  @Test
  void whatFollowsFromAFaultIsNoFault() {
    String withoutCurrency = SmallContract.with("\"GBP\"", "\"pounds\"");

    assertThat(SmallContract.problems(SmallContract.with(withoutCurrency, "19000", "-5")))
        .containsExactly(
            "currency: expected an ISO 4217 currency code such as GBP but found 'pounds'",
            "limits[0].amount: must be >= 0 but was -5");
    assertThat(SmallContract.problems(SmallContract.with("\"2/3\"", "\"two thirds\"")))
        .containsExactly(
            "payers[0].share: expected a decimal number with a point, such as 19000.00, but found"
                + " other text");
    assertThat(
            SmallContract.problems(
                SmallContract.with("\"outcomes\": [", "\"outcomes\": 5, \"x\": [")))
        .hasSize(2)
        .last()
        .isEqualTo("outcomes: found a number; expected a list");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("noJson")
  void refusesTextThatIsNoJsonDocument(String text, String problem) {
    assertThat(SmallContract.problems(text)).containsExactly(problem);
  }

  static Stream<Arguments> noJson() {
    return Stream.of(
        arguments("", "found nothing; expected a JSON object"),
        arguments("[]", "found a list; expected an object"),
        arguments("5", "found a number; expected an object"),
        arguments(
            SmallContract.JSON + "{}",
            "line 27 column 1: found more after the end of the document; expected one JSON object and"
                + " nothing after it"),
        arguments(
            "{\n  // the id\n}",
            "line 2 column 3: not JSON: found a comment; expected none, JSON has no comments"),
        arguments(
            "{\"id\": 'x'}",
            "line 1 column 8: not JSON: Unexpected character (''' (code 39)): expected a valid value"),
        arguments(
            "{\"id\": \"x\",}",
            "line 1 column 12: not JSON: Unexpected character ('}' (code 125)): was expecting"
                + " double-quote to start field name"),
        arguments(
            "{\"id\": 01}",
            "line 1 column 9: not JSON: Invalid numeric value: Leading zeroes not allowed"),
        arguments(
            "{\"id\": \"x\"",
            "line 1 column 11: not JSON: Unexpected end-of-input: expected close marker for Object"));
  }

  @Test
  void refusesMoreBytesThanAllowed() {
    byte[] json = SmallContract.JSON.getBytes(StandardCharsets.UTF_8);

    assertThat(SmallContract.problems(json, new JsonBounds(100, 50, 1000)))
        .containsExactly("found more than 100 bytes; expected at most 100 bytes");
  }

  @Test
  void refusesMoreThanFiftyLevels() {
    String deep = "[".repeat(60) + "]".repeat(60);

    assertThat(SmallContract.problems(SmallContract.with("[\"home\"]", deep)))
        .containsExactly(
            "outcomes[1].requires"
                + "[0]".repeat(47)
                + ": found objects and lists more than 50 levels deep; expected at most 50",
            "outcomes[1].requires[0]: found a list; expected text");
  }

  @Test
  void survivesAMillionLevels() {
    String deep = "[".repeat(1_000_000);

    assertThat(SmallContract.problems(SmallContract.with("[\"home\"]", deep)))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("not JSON: Document nesting depth (10001) exceeds the maximum allowed (10000)");
  }

  @Test
  void refusesMoreItemsThanAllowed() {
    byte[] json = SmallContract.JSON.getBytes(StandardCharsets.UTF_8);

    assertThat(SmallContract.problems(json, new JsonBounds(10_000, 50, 10)))
        .containsExactly("found 11 keys; expected at most 10");
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] latin = SmallContract.with("small", "sm\u00e4ll").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(SmallContract.problems(latin, JsonBounds.DEFAULT))
        .containsExactly("found bytes that are no UTF-8; expected a JSON document in UTF-8");
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(SmallContract.problems(SmallContract.with("\"small\"", "\"\\ud83d\"")))
        .containsExactly("id: found half of a character (a lone surrogate); expected whole text");
  }

  @Test
  void showsAHundredProblemsAndCountsTheRest() {
    StringBuilder parties = new StringBuilder("[5");
    parties.append(", 5".repeat(411));
    List<String> problems =
        SmallContract.problems(
            SmallContract.with("[{\"id\": \"council\"}, {\"id\": \"fund\"}]", parties + "]"));

    assertThat(problems).hasSize(101);
    assertThat(problems.get(0)).isEqualTo("parties[0]: found a number; expected an object");
    assertThat(problems.get(100)).isEqualTo("and 312 more");
  }

  @Test
  void aTableOutOfOrderIsRefusedAtItsPoints() {
    assertThat(
            SmallContract.problems(
                MeasuredContract.priced(
                    "{\"form\": \"TABLE\", \"points\": [[60, 7.5], [55, 3]], \"between\":"
                        + " \"STEP\"}")))
        .containsExactly(
            "rateCard.versions[0].tariffs[0].price.points: must have values rising from 60 but was"
                + " 55");
  }

  @Test
  void everyFaultOfATableIsNamed() {
    assertThat(
            SmallContract.problems(
                MeasuredContract.priced(
                    "{\"form\": \"TABLE\", \"points\": [[60], [\"NaN\", 3], [70, 0.1234567]], \"between\":"
                        + " \"LINEAR\", \"boundary\": \"EXCEEDED\", \"floor\": -5}")))
        .containsExactlyInAnyOrder(
            "rateCard.versions[0].tariffs[0].price.points[0]: found 1 items; expected two, a"
                + " measured value and what it earns, such as [60, 7.5], or three with its boundary,"
                + " such as [60, 7.5, \"EXCEEDED\"]",
            "rateCard.versions[0].tariffs[0].price.points[1][0]: expected a decimal number with a"
                + " point, such as 19000.00, but found NaN",
            "rateCard.versions[0].tariffs[0].price.points[2][1]: must pay at most 6 decimals"
                + " but was 0.1234567",
            "rateCard.versions[0].tariffs[0].price.boundary: EXCEEDED does not go with between"
                + " LINEAR; expected REACHED",
            "rateCard.versions[0].tariffs[0].price.floor: must pay >= 0 but was -5");
  }

  @Test
  void aGateOnAnUnknownOutcomeIsNamed() {
    assertThat(
            SmallContract.problems(
                SmallContract.with(
                    MeasuredContract.JSON,
                    "{\"outcome\": \"rate\", \"atLeast\": 0.0}",
                    "{\"outcome\": \"attainment\", \"atLeast\": 0.0}")))
        .containsExactly(
            "rateCard.versions[0].tariffs[1].onlyIf[0].outcome: 'attainment' is not an outcome of"
                + " this contract; expected one of events, rate, home");
  }

  @Test
  void aGateAsksForAMeasuredOutcome() {
    assertThat(
            SmallContract.problems(
                SmallContract.with(
                    MeasuredContract.JSON,
                    "{\"outcome\": \"rate\", \"atLeast\": 0.0}",
                    "{\"outcome\": \"home\", \"atLeast\": 0.0}")))
        .containsExactly(
            "rateCard.versions[0].tariffs[1].onlyIf[0].outcome: 'home' counts participants; expected"
                + " an outcome measured on the cohort");
  }

  @Test
  void whatIsMeasuredOnTheCohortGoesWithNoOutcomeOfParticipants() {
    assertThat(
            SmallContract.problems(
                SmallContract.with(
                    SmallContract.with(
                        SmallContract.JSON,
                        "{\"form\": \"UNIT\", \"amount\": 600}",
                        "{\"form\": \"SHARE_OF\", \"rate\": 1}"),
                    "{\"treatment\": \"PRICED_IN\"}",
                    "{\"treatment\": \"COMPARISON_GROUP\", \"effect\": \"DIFFERENCE\"}")))
        .containsExactly(
            "outcomes[0].deadweight: a comparison group is measured on the cohort, but 'home' counts"
                + " participants; expected measure COHORT",
            "rateCard.versions[0].tariffs[0].price: prices a measured value, but 'home' counts"
                + " participants; expected an outcome measured on the cohort");
  }

  @Test
  void aComparisonGroupStatesItsEffectAndNoImpossibleLevel() {
    assertThat(
            SmallContract.problems(
                SmallContract.with(
                    MeasuredContract.JSON, "\"effect\": \"RELATIVE_REDUCTION\",", "")))
        .containsExactly(
            "outcomes[0].deadweight.effect: missing key; treatment COMPARISON_GROUP needs it");
    assertThat(
            SmallContract.problems(
                SmallContract.with(
                    MeasuredContract.JSON, "\"significance\": 0.05", "\"significance\": 1")))
        .containsExactly(
            "outcomes[0].deadweight.significance: must be above 0 and below 1 but was 1");
  }

  @Test
  void aGateAsksForAnotherOutcome() {
    assertThat(
            SmallContract.problems(
                MeasuredContract.priced(
                    MeasuredContract.PRICE
                        + ", \"onlyIf\": [{\"outcome\": \"events\", \"atLeast\": 0}]")))
        .containsExactly(
            "rateCard.versions[0].tariffs[0].onlyIf[0].outcome: 'events' asks for itself; expected"
                + " another outcome");
  }
}
