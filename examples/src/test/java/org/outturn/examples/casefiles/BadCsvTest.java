package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad row is refused by file, line and column, and nothing of a person is shown. */
class BadCsvTest {
  private static final String HEADER =
      "claim,participant,outcome,achieved,cohort,segment,quantity,status,referred\n";
  private static final String GOOD = "C1,P1,home,2020-03-01,north,young,1,VERIFIED,2020-01-01\n";

  @ParameterizedTest(name = "{1}")
  @MethodSource("badFields")
  void reportsOneBadFieldAsOneProblem(String row, String problem) {
    assertThat(TestCase.problems(TestCase.claims(HEADER + GOOD + row + "\n")))
        .containsExactly(problem);
  }

  static Stream<Arguments> badFields() {
    String date = "; expected an ISO date such as 2020-04-01";
    String quantity =
        "; expected a quantity from 0 on with a point and at most 6 decimals, such as 12.5";
    return Stream.of(
        arguments(
            "C2,P1,home,31/12/2020,,,,,",
            "claims.csv line 3: column achieved: found text of the form 99/99/9999, a local form of a"
                + " date"
                + date),
        arguments(
            "C2,P1,home,1 April 2020,,,,,",
            "claims.csv line 3: column achieved: found text of the form 9 aaaaa 9999, a local form of"
                + " a date"
                + date),
        arguments(
            "C2,P1,home,20201231,,,,,",
            "claims.csv line 3: column achieved: found text of the form 99999999, a date without"
                + " hyphens"
                + date),
        arguments(
            "C2,P1,home,2020-12-31T10:00:00,,,,,",
            "claims.csv line 3: column achieved: found text of the form 9999-99-99a99:99:99, a time"
                + " without a zone"
                + date),
        arguments(
            "C2,P1,home,2020-12-31T10:00:00Z,,,,,",
            "claims.csv line 3: column achieved: found text of the form 9999-99-99a99:99:99a, a time"
                + date),
        arguments(
            "C2,P1,home,2021-02-29,,,,,",
            "claims.csv line 3: column achieved: found text of the form 9999-99-99, which is no day"
                + " of the calendar"
                + date),
        arguments(
            "C2,P1,home,0000-01-01,,,,,",
            "claims.csv line 3: column achieved: found text of the form 9999-99-99, which is no day"
                + " of the calendar"
                + date),
        arguments(
            "C2,P1,home,,,,,,",
            "claims.csv line 3: column achieved: found nothing; expected a value"),
        arguments(
            "C2,,home,2020-03-01,,,,,",
            "claims.csv line 3: column participant: found nothing; expected a value"),
        arguments(
            "C2,P1,home,2020-03-01,,,\"1,5\",,",
            "claims.csv line 3: column quantity: found text of the form 9,9, a number with a comma"
                + quantity),
        arguments(
            "C2,P1,home,2020-03-01,,,-1,,",
            "claims.csv line 3: column quantity: found text of the form -9" + quantity),
        arguments(
            "C2,P1,home,2020-03-01,,,1.1234567,,",
            "claims.csv line 3: column quantity: found text of the form 9.9999999" + quantity),
        arguments(
            "C2,P1,home,2020-03-01,,,1e999999999,,",
            "claims.csv line 3: column quantity: found text of the form 9a999999999" + quantity),
        arguments(
            "C2,P1,home,2020-03-01,,,NaN,,",
            "claims.csv line 3: column quantity: found text of the form aaa" + quantity),
        arguments(
            "C2,P1,home,2020-03-01,,,9999999999999,,",
            "claims.csv line 3: column quantity: found text of the form 9999999999999" + quantity),
        arguments(
            "C2,P1,home,2020-03-01,,,,PAID,",
            "claims.csv line 3: column status: found text of the form aaaa; expected one of SUBMITTED, VERIFIED,"
                + " REJECTED, REVERSED, DISPUTED"),
        arguments(
            "C2,P1,home,2020-03-01,,,,,last week",
            "claims.csv line 3: column referred: found text of the form aaaa aaaa" + date),
        arguments(
            "C2, Ann Smith,home,2020-03-01,,,,,",
            "claims.csv line 3: column participant: found text of the form  aaa aaaaa; expected an"
                + " id, which must not begin or end with a blank"),
        arguments(
            "C2,P1\u00a0,home,2020-03-01,,,,,",
            "claims.csv line 3: column participant: found text of the form a9[no-break space U+00A0];"
                + " expected an id, which must not hold a blank other than a single space: it holds"
                + " no-break space U+00A0"),
        arguments(
            "C2,Zoe\u0308,home,2020-03-01,,,,,",
            "claims.csv line 3: column participant: found text of the form aaaa; expected an id,"
                + " which must be in composed form (NFC): it holds combining diaeresis U+0308"),
        arguments(
            "C2,P1,home,2020-03-01",
            "claims.csv line 3: found 4 fields; expected 9, as in the first line"),
        arguments(
            "C2,P1,home,2020-03-01,,,,,,x,y",
            "claims.csv line 3: found 11 fields; expected 9, as in the first line"),
        arguments(
            "C2,P1,house,2020-03-01,,,,,",
            "claims.csv line 3: text of the form aaaaa is not an outcome of this contract; expected one of home,"
                + " job"),
        arguments(
            "C2,P1,home,2020-03-01,west,,,,",
            "claims.csv line 3: text of the form aaaa is not a cohort of this contract; expected one of north,"
                + " south"),
        arguments(
            "C2,P1,home,2020-03-01,south,young,,,",
            "claims.csv line 3: text of the form aaaaa is not a segment of its cohort of this contract; expected"
                + " one of old"),
        arguments(
            "C2,P1,home,2020-03-01,,middle,,,",
            "claims.csv line 3: text of the form aaaaaa is not a segment of this contract; expected one of young,"
                + " old"),
        arguments(
            "C1,P1,job,2020-03-01,,,,,",
            "claims.csv line 3: the same claim id stands with other content at claims.csv line 2;"
                + " expected the same content, or another id"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("badHeaders")
  void reportsABadHeader(String csv, List<String> problems) {
    assertThat(TestCase.problems(TestCase.claims(csv))).isEqualTo(problems);
  }

  static Stream<Arguments> badHeaders() {
    String all =
        "claim, participant, outcome, achieved, cohort, segment, referred, submitted, verified,"
            + " quantity, status, reversed";
    return Stream.of(
        arguments(
            "", List.of("claims.csv: found nothing; expected a first line with column names")),
        arguments(
            "claim,participant,outcome,achieved,colour\nC1,P1,home,2020-03-01,red\n",
            List.of(
                "claims.csv line 1: unknown column 5, text of the form aaaaaa; expected " + all)),
        arguments(
            "claim,participant,outcome,achieved,date of birth\nC1,P1,home,2020-03-01,x\n",
            List.of(
                "claims.csv line 1: unknown column 5, text of the form aaaa aa aaaaa; expected "
                    + all)),
        arguments(
            "claim,participant,outcome,achieved,claim\nC1,P1,home,2020-03-01,C1\n",
            List.of("claims.csv line 1: column claim stands twice; expected it once")),
        arguments(
            "claim;participant;outcome;achieved\nC1;P1;home;2020-03-01\n",
            List.of("claims.csv line 1: columns are separated by ';'; expected ','")),
        arguments(
            "claim\tparticipant\toutcome\tachieved\n",
            List.of("claims.csv line 1: columns are separated by tabs; expected ','")),
        arguments(
            "Claim,claim,participant,outcome,achieved\nC1,C1,P1,home,2020-03-01\n",
            List.of("claims.csv line 1: column claim stands twice; expected it once")),
        arguments(
            "claim,outcome\nC1,home\n",
            List.of(
                "claims.csv line 1: missing column participant",
                "claims.csv line 1: missing column achieved")),
        arguments(
            "C1,Smith,home,2020-03-01\n",
            List.of(
                "claims.csv line 1: found no column names; expected a first line with some of "
                    + all)));
  }

  @Test
  void aWrongHeaderIsAllThatIsSaid() {
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    """
                    claim,participant,outcome,achieved,colour
                    C1,P1,home,1/3/2020,
                    C3,P1,home,2020-03-01
                    """)))
        .containsExactly(
            "claims.csv line 1: unknown column 5, text of the form aaaaaa; expected claim,"
                + " participant, outcome, achieved, cohort, segment, referred, submitted, verified,"
                + " quantity, status, reversed");
  }

  @Test
  void aFileWithFiveFaultsReportsFiveInTheirOrder() {
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    """
                    claim,participant,outcome,achieved,quantity,status
                    C1,P1,home,1/3/2020,1,
                    C2,P1,home,2020-03-01,"1,5",
                    C3,P1,home,2020-03-01
                    C4,,home,2020-03-01,1,
                    C5,P1,home,2020-03-01,1,PAID
                    """)))
        .containsExactly(
            "claims.csv line 2: column achieved: found text of the form 9/9/9999, a local form of a"
                + " date; expected an ISO date such as 2020-04-01",
            "claims.csv line 3: column quantity: found text of the form 9,9, a number with a comma;"
                + " expected a quantity from 0 on with a point and at most 6 decimals, such as 12.5",
            "claims.csv line 4: found 4 fields; expected 6, as in the first line",
            "claims.csv line 5: column participant: found nothing; expected a value",
            "claims.csv line 6: column status: found text of the form aaaa; expected one of"
                + " SUBMITTED, VERIFIED, REJECTED, REVERSED, DISPUTED");
  }

  @Test
  void faultsOfRowsAndOfWhatTheyMeanAreFoundInOneGo() {
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    HEADER
                        + GOOD
                        + "C2,P1,house,2020-03-01,,,,,\n"
                        + "C1,P2,home,2020-03-01,north,young,1,VERIFIED,2020-01-01\n"
                        + "C3,P1,home,2020-3-1,,,,,\n")))
        .containsExactly(
            "claims.csv line 3: text of the form aaaaa is not an outcome of this contract; expected one of home,"
                + " job",
            "claims.csv line 4: the same claim id stands with other content at claims.csv line 2;"
                + " expected the same content, or another id",
            "claims.csv line 5: column achieved: found text of the form 9999-9-9, a local form of a"
                + " date; expected an ISO date such as 2020-04-01");
  }

  @Test
  void problemsOfAllFilesAreFoundInOneGo() {
    CaseFiles files =
        TestCase.contract(TestCase.CONTRACT.replace("\"GBP\"", "\"GPB\""))
            .claims(
                TestCase.file("claims.csv", "claim,participant,outcome,achieved\nC1,P1,home,x\n"))
            .tallies(TestCase.file("tallies.csv", "outcome,quantity,achieved\nhome,x,2020-01-01\n"))
            .build();

    assertThat(TestCase.problems(files))
        .containsExactly(
            "contract.json: currency: expected an ISO 4217 currency code such as GBP but found 'GPB'",
            "claims.csv line 2: column achieved: found text of the form a; expected an ISO date such"
                + " as 2020-04-01",
            "tallies.csv line 2: column quantity: found text of the form a; expected a quantity from"
                + " 0 on with a point and at most 6 decimals, such as 12.5");
  }

  @Test
  void refusesTalliesByTheSameRules() {
    assertThat(
            TestCase.problems(
                TestCase.tallies(
                    """
                    outcome,quantity,achieved,participants
                    home,5,2020-03-31,-1
                    home,5,2020-03-31,1.5
                    house,5,2020-03-31,5
                    ,5,2020-03-31,5
                    """)))
        .containsExactly(
            "tallies.csv line 2: column participants: found text of the form -9; expected a whole"
                + " number of people from 0 to 999999999",
            "tallies.csv line 3: column participants: found text of the form 9.9; expected a whole"
                + " number of people from 0 to 999999999",
            "tallies.csv line 4: text of the form aaaaa is not an outcome of this contract; expected one of home,"
                + " job",
            "tallies.csv line 5: column outcome: found nothing; expected a value");
  }

  @Test
  void refusesDatesOutOfOrderByLine() {
    String order =
        ": dates must be in the order referred, achieved, submitted, verified, reversed; found ";
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    """
                    claim,participant,outcome,referred,achieved,submitted,verified
                    C1,P1,home,2020-03-02,2020-03-01,,
                    C2,P2,home,,2020-03-01,2020-02-28,
                    C3,P3,home,,2020-03-01,2020-03-09,2020-03-08
                    C4,P4,home,2020-03-01,2020-03-01,2020-03-01,2020-03-01
                    """)))
        .containsExactly(
            "claims.csv line 2" + order + "achieved 1 day before referred",
            "claims.csv line 3" + order + "submitted 2 days before achieved",
            "claims.csv line 4" + order + "verified 1 day before submitted");
  }

  @Test
  void showsAHundredProblemsAndCountsTheRest() {
    List<String> problems =
        TestCase.problems(TestCase.claims(HEADER + "C2,P1,home,x,,,,,\n".repeat(412)));

    assertThat(problems).hasSize(101);
    assertThat(problems.get(99)).startsWith("claims.csv line 101: column achieved: ");
    assertThat(problems.get(100)).isEqualTo("claims.csv: and 312 more");
  }

  @Test
  void refusesMoreBytesThanAllowed() {
    assertThat(TestCase.problems(TestCase.claims(HEADER + GOOD, new CsvBounds(90, 10, 100))))
        .containsExactly("claims.csv: found more than 90 bytes; expected at most 90");
  }

  @Test
  void refusesMoreRowsThanAllowed() {
    assertThat(
            TestCase.problems(
                TestCase.claims(HEADER + GOOD.repeat(3), new CsvBounds(10_000, 2, 100))))
        .containsExactly("claims.csv: found more than 2 rows; expected at most 2");
  }

  @Test
  void refusesLongerFieldsThanAllowed() {
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    HEADER + "C".repeat(101) + ",P1,home,2020-03-01,,,,,\n",
                    new CsvBounds(10_000, 2, 100))))
        .containsExactly(
            "claims.csv line 2: column claim: found 101 characters; expected at most 100");
  }

  @Test
  void refusesAQuoteThatNeverEnds() {
    assertThat(TestCase.problems(TestCase.claims(HEADER + GOOD + "C2,\"P1,home\n")))
        .containsExactly(
            "claims.csv line 3: found a quote where none may stand, or no end of a quoted field;"
                + " expected quotes around a whole field, doubled inside it (RFC 4180)");
  }

  @Test
  void refusesTextAfterAQuote() {
    assertThat(TestCase.problems(TestCase.claims(HEADER + "C2,\"P\"1,home,2020-03-01,,,,,\n")))
        .containsExactly(
            "claims.csv line 2: found a quote where none may stand, or no end of a quoted field;"
                + " expected quotes around a whole field, doubled inside it (RFC 4180)");
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    CaseFiles files =
        TestCase.contract()
            .claims(
                TestCase.file(
                    "claims.csv",
                    (HEADER + "C\u00e9,P1,home,2020-03-01,,,,,\n")
                        .getBytes(StandardCharsets.ISO_8859_1)))
            .build();

    assertThat(TestCase.problems(files))
        .containsExactly(
            "claims.csv: found bytes that are no UTF-8 on line 1 or later; expected UTF-8");
  }

  /** A person's name, number and dates in every column of a broken row: none may be shown. */
  @Test
  void neverShowsAPersonsData() {
    List<String> problems =
        TestCase.problems(
            TestCase.claims(
                HEADER
                    + " Ann Smith,Ann Smith ,Ann Smith,13/07/1994,Ann Smith,AB 12 34 56 C,07700"
                    + " 900123,Ann Smith,QQ123456C 13.07.1994\n"
                    + "C2,AnnSmith,home,2020-03-01,,,,,\n"
                    + "C2,AnnSmith,job,2020-03-01,,,,,\n"));

    assertThat(problems).hasSizeGreaterThan(5);
    assertThat(problems)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .doesNotContainIgnoringCase("ann")
                    .doesNotContainIgnoringCase("smith")
                    .doesNotContain("1994", "07700", "900123", "QQ", "AB 12"));
  }

  @Test
  void refusesMeasurementsByTheSameRules() {
    assertThat(
            TestCase.problems(
                TestCase.measurements(
                    "outcome,cohort,measured,value,treatedN,treatedEvents,comparisonN,"
                        + "comparisonEvents,amount\n"
                        + "rate,north,2020-06-30,\"1,5\",,,,,\n"
                        + "rate,north,30/06/2020,61.6,,,,,\n"
                        + "reconvicted,north,2020-06-30,,100,40.5,200,90,\n"
                        + "reconvicted,north,2020-07-30,,100,40,,,\n"
                        + "reconvicted,north,2020-08-30,,100,140,200,90,\n"
                        + "reconvicted,west,2020-09-30,,100,40,200,90,\n"
                        + "rate,north,2020-10-30,,,,,,\n"
                        + "rate,north,2020-11-30,61.6,100,40,200,90,\n"
                        + "rate,north,2020-12-30,61.6,,,,,0.0000001\n"
                        + "rate,south,2020-06-30,,,,,,12\n")))
        .containsExactly(
            "measurements.csv line 2: column value: found text of the form 9,9, a number with a"
                + " comma; expected a number with a point, at most 15 digits before and 18 after it, such"
                + " as -12.5",
            "measurements.csv line 3: column measured: found text of the form 99/99/9999, a local form of a date; expected an"
                + " ISO date such as 2020-04-01",
            "measurements.csv line 4: column treatedEvents: found text of the form 99.9; expected a"
                + " whole number of events from 0 to 999999999",
            "measurements.csv line 5: found treatedN, treatedEvents without the others; expected all"
                + " of treatedN, treatedEvents, comparisonN, comparisonEvents",
            "measurements.csv line 6: outcome 'reconvicted' counts people (its unit is person), so"
                + " that treatedEvents must be at most treatedN but is greater",
            "measurements.csv line 7: text of the form aaaa is not a cohort of this contract; expected one of"
                + " north, south",
            "measurements.csv line 8: value must be stated, or counts of a treated and a comparison"
                + " group, or an amount",
            "measurements.csv line 9: value must not stand beside counts of a treated and a"
                + " comparison group",
            "measurements.csv line 10: column amount: found text of the form 9.9999999; expected a"
                + " number with a point, at most 15 digits before and 6 after it, such as -12.5",
            "measurements.csv line 11: outcome 'rate' is measured by its value; expected a value but"
                + " found none");
  }

  @Test
  void refusesAMeasurementsFileWithoutItsColumns() {
    assertThat(TestCase.problems(TestCase.measurements("outcome,value,colour\nrate,1,red\n")))
        .containsExactly(
            "measurements.csv line 1: unknown column 3, text of the form aaaaaa; expected outcome, cohort, measured,"
                + " value, treatedN, treatedEvents, treatedMean, treatedSd, comparisonN,"
                + " comparisonEvents, comparisonMean, comparisonSd, amount",
            "measurements.csv line 1: missing column measured");
  }

  @Test
  void refusesTheSameMeasurementWithOtherContentNamingBothLines() {
    assertThat(
            TestCase.problems(
                TestCase.measurements(
                    """
                    outcome,cohort,measured,value
                    rate,north,2020-06-30,60
                    rate,north,2020-06-30,60.0
                    rate,north,2020-06-30,61
                    """)))
        .containsExactly(
            "measurements.csv line 4: a measurement of the same outcome, cohort and date stands with"
                + " other content at measurements.csv line 2; expected the same content, or another"
                + " date");
  }
}
