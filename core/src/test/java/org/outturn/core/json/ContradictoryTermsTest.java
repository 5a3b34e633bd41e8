package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms that do not go together are refused by name, with the place in the file. */
class ContradictoryTermsTest {

  @ParameterizedTest(name = "{2}")
  @MethodSource({"prices", "tariffs", "deadweight", "versions", "limits", "payments"})
  void isRefusedByName(String found, String replacement, String problem) {
    assertThat(EveryTermContract.problems(found, replacement)).containsExactly(problem);
  }

  static Stream<Arguments> prices() {
    return Stream.of(
        arguments(
            "\"each\": \"SEGMENT\"",
            "\"each\": \"SEGMENT\", \"then\": \"PREVIOUS\"",
            "rateCard.versions[0].tariffs[1].price.then: unknown key; expected one "
                + "of bands, each"),
        arguments(
            "\"form\": \"UNIT\", \"amount\": 2500",
            "\"form\": \"UNIT\", \"amount\": 2500, \"each\": \"YEAR\"",
            "rateCard.versions[1].tariffs[0].price.each: does not go with form "
                + "UNIT; expected amount"),
        arguments(
            "[18.6, 0, \"REACHED\"]",
            "[18.6, 0, \"ABOVE\"]",
            "rateCard.versions[0].tariffs[4].price.points[1][2]: found 'ABOVE'; "
                + "expected one of REACHED, EXCEEDED"),
        arguments(
            "[18.6, 0, \"REACHED\"]",
            "[18.6, 0, \"REACHED\", 1]",
            "rateCard.versions[0].tariffs[4].price.points[1]: found 4 items; "
                + "expected two, a measured value and what it earns, such as [60, 7.5], "
                + "or three with its boundary, such as [60, 7.5, \"EXCEEDED\"]"),
        arguments(
            "\"300\", \"EXCEEDED\"]], \"between\": \"STEP\"",
            "\"300\"]], \"between\": \"LINEAR\"",
            "rateCard.versions[0].tariffs[4].price.points: must have no boundary "
                + "of their own where between is LINEAR but was [18.6, 0, REACHED]"),
        arguments(
            "\"lossLimit\": 15000",
            "\"lossLimit\": -1",
            "rateCard.versions[0].tariffs[5].price.lossLimit: must be >= 0 and "
                + "whole minor units but was GBP -1.00"),
        arguments(
            "\"minimumValue\": 2",
            "\"minimumValue\": -2",
            "rateCard.versions[0].tariffs[5].price.minimumValue: must be >= 0 but " + "was -2"),
        arguments(
            "\"lossRate\": \"2/5\"",
            "\"lossRate\": 1.4",
            "rateCard.versions[0].tariffs[5].price.lossRate: expected a share from "
                + "0 to 1, such as 0.25 or 1/6, but found 1.4"));
  }

  static Stream<Arguments> tariffs() {
    return Stream.of(
        arguments(
            "\"amount\": 9,\n          \"each\": \"YEAR\"}}",
            "\"amount\": 9}, \"twoSided\": true}",
            "rateCard.versions[0].tariffs[3].twoSided: expected a unit price, a "
                + "table or a share of a saving where a tariff is two-sided"),
        arguments(
            "\"between\": \"STEP\"},\n         \"twoSided\": true}",
            "\"between\": \"STEP\"}}",
            "rateCard.versions[0].tariffs[4].price.points[0]: must pay >= 0 where "
                + "the tariff is not two-sided but was [0, -300]"),
        arguments(
            "\"each\": \"YEAR\"},\n         \"twoSided\": true}",
            "\"each\": \"YEAR\"}}",
            "rateCard.versions[0].tariffs[5].price: says how a loss is shared, but "
                + "the tariff is not two-sided"),
        arguments(
            "\"factors\": [{\"outcome\": \"quality\"",
            "\"factors\": [{\"outcome\": \"start\"",
            "rateCard.versions[0].tariffs[0].factors[0].outcome: 'start' counts "
                + "participants; expected an outcome measured on the cohort"),
        arguments(
            "\"each\": \"YEAR\"},\n         \"twoSided\": true}",
            "\"each\": \"YEAR\"},\n         \"twoSided\": true, \"factors\": [{\"outcome\": \"saving\","
                + " \"points\": [[0, 1]], \"between\": \"LINEAR\"}]}",
            "rateCard.versions[0].tariffs[5].factors[0].outcome: 'saving' "
                + "multiplies itself; expected another outcome"),
        arguments(
            "[[0, 0], [0.5",
            "[[0, -0.1], [0.5",
            "rateCard.versions[0].tariffs[0].factors[0].points[0][1]: must be a "
                + "factor >= 0 but was -0.1"),
        arguments(
            "\"of\": \"QUANTITY\"",
            "\"of\": \"VALUE\"",
            "rateCard.versions[0].tariffs[0].onlyIf[0].outcome: 'job' counts "
                + "participants; expected an outcome measured on the cohort"),
        arguments(
            "\"atMost\": 0.5, \"of\": \"EFFECT\"",
            "\"atMost\": 0.5",
            "rateCard.versions[0].tariffs[0].onlyIf[1].of: 'events' is held "
                + "against a comparison group; expected EFFECT"),
        arguments(
            "\"atLeast\": 5, \"atMost\": 900",
            "\"atLeast\": 901, \"atMost\": 900",
            "rateCard.versions[0].tariffs[0].onlyIf[0].atMost: must be >= atLeast "
                + "901 but was 900"),
        arguments(
            "\"atLeast\": 5, \"atMost\": 900, ",
            "",
            "rateCard.versions[0].tariffs[0].onlyIf[0]: gate must state atLeast or "
                + "atMost but stated none"));
  }

  static Stream<Arguments> deadweight() {
    return Stream.of(
        arguments(
            "\"byCohort\": {\"north\": \"1/4\"}",
            "\"byCohort\": {\"west\": \"1/4\"}",
            "outcomes[0].deadweight.byCohort.west: 'west' is not a cohort of this "
                + "contract; expected one of north, south"),
        arguments(
            "\"byCohort\": {\"north\": \"1/4\"}",
            "\"byCohort\": {\"north\": 1.25}",
            "outcomes[0].deadweight.byCohort.north: expected a share from 0 to 1, "
                + "such as 0.25 or 1/6, but found 1.25"),
        arguments(
            "\"baselineRate\": 0.1, \"each\": \"COHORT\"",
            "\"baselineRate\": 0.1, \"each\": \"YEAR\"",
            "outcomes[2].deadweight: each YEAR must go with a count but " + "went with a rate"),
        arguments(
            "\"each\": \"YEAR\", \"then\": \"PREVIOUS\"",
            "\"then\": \"PREVIOUS\"",
            "outcomes[1].deadweight: then PREVIOUS must go with a count "
                + "and each YEAR but went with a count alone"),
        arguments(
            "\"baselineRate\": 0.1, \"each\": \"COHORT\"",
            "\"baselineRate\": 0.1, \"each\": \"COHORT\", \"then\": \"PREVIOUS\"",
            "outcomes[2].deadweight: then PREVIOUS must go with a count "
                + "and each YEAR but went with a rate and each COHORT"),
        arguments(
            "\"effect\": \"DIFFERENCE\"",
            "\"effect\": \"RELATIVE_REDUCTION\"",
            "outcomes[5].deadweight.direction: must be RISE with effect DIFFERENCE "
                + "only but was RISE with RELATIVE_REDUCTION"),
        arguments(
            "\"minimumEffect\": \"1/6\"",
            "\"minimumEffect\": 1.5",
            "outcomes[6].deadweight.minimumEffect: must be a share from 0 to 1 of "
                + "a relative effect but was 1.5"),
        arguments(
            "\"dispersion\": \"1.5\"",
            "\"dispersion\": \"0.5\"",
            "outcomes[6].deadweight.dispersion: must be >= 1 but was 0.5"),
        arguments(
            "\"unit\": \"event\", ",
            "",
            "outcomes[6]: dispersion must go with a unit of events, not with unit "
                + "person but was 1.5"));
  }

  static Stream<Arguments> versions() {
    return Stream.of(
        arguments(
            "\"retrospective\": true, ",
            "",
            "rateCard.versions[1].agreed: must be on or before its first day "
                + "2020-06-01 where the version is not retrospective but was 2020-09-01"),
        arguments(
            "\"agreed\": \"2020-09-01\"",
            "\"agreed\": \"2019-12-01\"",
            "rateCard.versions[1]: version 'v2' in force 2020-06-01 to 2020-12-31 "
                + "overlaps version 'v1' in force 2020-01-01 on and was agreed on "
                + "the same day, 2019-12-01; expected different days"),
        arguments(
            "[\"council\", \"provider\"]",
            "[\"council\", \"bank\"]",
            "rateCard.versions[1].agreedBy: 'bank' is not a party of this "
                + "contract; expected one of council, provider"),
        arguments(
            "\"rate\": 0.02",
            "\"rate\": 2",
            "rateCard.indexation.rate: expected a share from 0 to 1, such as 0.25 "
                + "or 1/6, but found 2"),
        arguments(
            "{\"rate\": 0.02, \"from\": \"2021-01-01\"}",
            "{\"rate\": 0.02}",
            "rateCard.indexation.from: missing key; expected text"));
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        arguments(
            "\"scope\": \"THEME\", \"theme\": \"work\", \"segment\"",
            "\"scope\": \"PARTICIPANT\", \"segment\"",
            "deductibles[1].scope: found 'PARTICIPANT'; expected one of OUTCOME, "
                + "THEME, YEAR, CONTRACT"),
        arguments(
            "\"scope\": \"YEAR\", \"amount\": \"100.50\"",
            "\"scope\": \"YEAR\", \"theme\": \"work\", \"amount\": \"100.50\"",
            "deductibles[3].theme: does not go with scope YEAR; expected id, "
                + "cohort, segment, each, amount"),
        arguments(
            "{\"id\": \"first\"",
            "{\"id\": \"contract\"",
            "deductibles[0].id: 'contract' stands twice; expected ids that differ"),
        arguments(
            "\"cohort\": \"north\",\n     \"segment\"",
            "\"cohort\": \"south\",\n     \"segment\"",
            "limits[0].segment: 'young' is not a segment of cohort 'south'"),
        arguments(
            "\"amount\": 900000, \"countsFees\"",
            "\"amount\": 900000, \"each\": \"COHORT\", \"countsFees\"",
            "limits[1].countsFees: must go with a limit over all but was each " + "COHORT"),
        arguments(
            "\"amount\": 900000, \"countsFees\": true",
            "\"amount\": 900000, \"countsGrants\": true",
            "limits[1].countsGrants: must go with scope CONTRACT but was YEAR"));
  }

  static Stream<Arguments> payments() {
    return Stream.of(
        arguments(
            "\"total\": 850000",
            "\"total\": 850000, \"amount\": 5",
            "fees[2]: fee must state amount or total, one of the two, but stated " + "both"),
        arguments(
            "\"total\": 850000",
            "\"total\": 850000, \"each\": \"PERIOD\"",
            "fees[2]: fee must state each or total, one of the two, but stated both"),
        arguments(
            "\"total\": 850000, ",
            "",
            "fees[2]: fee must state amount or total, one of the two, but stated " + "neither"),
        arguments(
            "\"to\": \"2021-03-01\"",
            "\"to\": \"2020-03-01\"",
            "fees[2].to: must be after from 2020-03-01 but was 2020-03-01"),
        arguments(
            "\"from\": \"2020-03-01\",\n     \"to\": \"2021-03-01\"",
            "\"from\": \"2024-03-01\"",
            "fees[2]: expected a payment period of the term that begins between "
                + "its dates but found none"),
        arguments(
            "{\"outcome\": \"quality\", \"atLeast\": 0.8}",
            "{\"outcome\": \"start\", \"atLeast\": 0.8}",
            "fees[3].onlyIf[0].outcome: 'start' counts participants; expected an "
                + "outcome measured on the cohort"),
        arguments(
            "\"to\": \"2020-10-01\",\n    \"amountPerPeriod\"",
            "\"amountPerPeriod\"",
            "grants[0].to: missing key; expected text"),
        arguments(
            "\"to\": \"2020-10-01\",\n    \"amountPerPeriod\"",
            "\"to\": \"2020-04-01\", \"amountPerPeriod\"",
            "grants[0].to: range must end after its start 2020-04-01 but ended " + "2020-04-01"),
        arguments(
            "\"grants\": [",
            "\"grants\": [{\"id\": \"ice\", \"from\": \"2020-09-30\", \"to\": \"2020-11-01\", \"amountPerPeriod\": 1}, ",
            "grants[0]: grant 'ice' of 2020-09-30 to 2020-10-31 overlaps grant "
                + "'covid' of 2020-04-01 to 2020-09-30; expected half-open dates that do "
                + "not overlap"),
        arguments(
            "\"period\": \"2020-01-01\"",
            "\"period\": \"2020-01-02\"",
            "plan[0].period: expected the first day of a payment period but found "
                + "2020-01-02, which lies in 2020-01-01 to 2020-03-31"),
        arguments(
            "\"payers\": [{\"party\": \"council\"}]",
            "\"payers\": [{\"party\": \"council\", \"outcomes\": [\"start\", \"job\", \"stay\", \"lump\", \"earnings\", \"saving\", \"events\"]}]",
            "payers: expected a payer for every outcome but nobody pays for fees " + "and grants"));
  }

  @Test
  void gatesInACircleAreRefusedAtEachOfThem() {
    assertThat(
            EveryTermContract.problems(
                "\"each\": \"SEGMENT\"}",
                "\"each\": \"SEGMENT\"}, \"onlyIf\": [{\"outcome\": \"start\", \"atLeast\": 1,"
                    + " \"of\": \"QUANTITY\"}]"))
        .containsExactly(
            "rateCard.versions[0].tariffs[0].onlyIf[0].outcome: 'job' asks for 'start' in turn",
            "rateCard.versions[0].tariffs[1].onlyIf[0].outcome: 'start' asks for 'job' in turn");
  }

  @Test
  void aDeductibleIsMoney() {
    assertThat(
            EveryTermContract.problems(
                "\"amount\": 500000, \"each\"", "\"quantity\": 500000, \"each\""))
        .containsExactly(
            "deductibles[0].quantity: unknown key; expected one of id, cohort, segment, each, amount",
            "deductibles[0].amount: missing key; expected a number");
  }
}
