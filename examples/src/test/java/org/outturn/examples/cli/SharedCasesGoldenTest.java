package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.examples.casefiles.BundledCase;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;

/**
 * Real contracts with published figures, through the command line. Each case's expected.json says
 * where its figures come from; this test reads them and knows none itself.
 */
class SharedCasesGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(BundledCase.class)
  void equalsThePublishedFigures(BundledCase bundled) throws IOException {
    JsonNode expected = JSON.readTree(text(bundled, "expected.json"));
    JsonNode statement = priced(bundled);

    expectAmount(expected, statement, "gross");
    expectAmount(expected, statement, "net");
    expectAmount(expected, statement, "fees");
    expectAmount(expected, statement, "unfunded");
    for (JsonNode adjustment : expected.path("adjustments")) {
      assertThat(adjustments(statement, adjustment))
          .as("adjustment %s", adjustment)
          .isEqualByComparingTo(amount(adjustment.get("amount")));
    }
    for (var payer : expected.path("payers").properties()) {
      assertThat(row(statement, "payers", "party", payer.getKey()).get("amount"))
          .isEqualTo(payer.getValue());
    }
    for (var outcome : expected.path("byOutcome").properties()) {
      assertThat(sum(rows(statement, "lines", "outcome", outcome.getKey()), "net"))
          .as("outcome %s", outcome.getKey())
          .isEqualByComparingTo(amount(outcome.getValue()));
    }
    for (JsonNode claim : expected.path("byClaim")) {
      if (claim.has("measured")) {
        assertThat(sum(measuredOn(statement, claim.get("measured").asText()), "net"))
            .as("claim %s", claim)
            .isEqualByComparingTo(amount(claim.get("net")));
      }
    }
    JsonNode lastPaid = expected.path("lastPaidPeriod");
    if (!lastPaid.isMissingNode()) {
      assertThat(row(statement, "periods", "from", lastPaid.get("from").asText()).get("net"))
          .isEqualTo(lastPaid.get("net"));
    }
  }

  /** Newpin: the table's percentages, year by year, as the explanation of each year gives them. */
  @Test
  void explainsEachYearOfATable() throws IOException {
    BundledCase newpin = BundledCase.NEWPIN_RETURN_TABLE;
    for (JsonNode year : JSON.readTree(text(newpin, "expected.json")).get("byClaim")) {
      String claim = "restoration[main]@" + year.get("measured").asText();

      assertThat(run(newpin, "--explain", claim, "--format", "csv"))
          .contains("the table gives " + year.get("percent").asText() + " % of AUD 7,000,000.00");
    }
  }

  /** Peterborough: the effects of each cohort and of both, in the explanation of the second. */
  @Test
  void explainsTheEffectsAgainstTheComparisonGroup() throws IOException {
    BundledCase peterborough = BundledCase.PETERBOROUGH_COMPARISON_GROUP;
    JsonNode effects = JSON.readTree(text(peterborough, "expected.json")).get("effects");

    assertThat(
            run(peterborough, "--explain", "reconvictions[cohort-1]@2014-04-30", "--format", "csv"))
        .contains(": relative reduction " + effects.get("cohort-1").asText());
    assertThat(
            run(peterborough, "--explain", "reconvictions[cohort-2]@2017-04-30", "--format", "csv"))
        .contains(": relative reduction " + effects.get("cohort-2").asText())
        .contains(
            "all cohorts so far together, relative reduction " + effects.get("pooled").asText());
  }

  /** Published in 2014: a fall of 8.4 %, below the 10 % that one cohort needs, so no payment. */
  @Test
  void paysNothingOnTheFirstCohortOfPeterboroughAlone() throws IOException {
    JsonNode alone =
        JSON.readTree(
            run(
                BundledCase.PETERBOROUGH_COMPARISON_GROUP,
                "--as-of",
                "2014-12-31",
                "--format",
                "json"));

    assertThat(alone.get("gross").asText()).isEqualTo("13000.00");
    assertThat(alone.get("net").asText()).isEqualTo("0.00");
    assertThat(alone.get("lines").get(1).get("because").asText())
        .startsWith("BELOW_MINIMUM: relative reduction 0.08387, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BURKINA_PBF         | service@2016-03-31           | factor              | 7200.00     | USD -2,800.00: quality on 2016-03-31 was 72, which multiplies by 0.72
          DC_WATER_18_6       | runoff[main]@2021-03-31      | gross               | 0.00        | 18.6 measured, the table gives 0 (from its point 18.6 on) = USD 0.00
          DC_WATER_41_3       | runoff[main]@2021-03-31      | gross               | 0.00        | 41.3 measured, the table gives 0 (from its point 18.6 on) = USD 0.00
          DUO_FOR_A_JOB       | employed[main]@2016-12-31    | gross               | 234000.00   | 30 gained, the table gives 100 % of EUR 234,000.00 (from its point 0.1 on) = EUR 234,000.00
          ETHIOPIA_RBA        | sit@2013-08-31               | deadweight-on-count | 0.00        | GBP -6,000,000.00: the first 130,000 would have happened anyway
          GAVI_ISS            | dtp3@2002-12-31              | deadweight-on-count | 5000000.00  | USD -19,000,000.00: the first 950,000 would have happened anyway
          GUYANA_REDD         | tco2@2012-12-31              | factor              | 43749368.20 | USD -21,839,036.80: deforestation on 2012-12-31 was 0.079, which multiplies by 0.7134; eiti on 2012-12-31 was 1, which multiplies by 0.935
          JETS_SCOTLAND       | job@2022-06-30               | gross               | 900000.00   | 600 x GBP 1,500.00 = GBP 900,000.00
          MRET_TWO_YEARS      | emergency@2011-03-31         | gross               | 10360000.00 | 10,000,000 x GBP 1.00 + 1,200,000 x GBP 0.30 = GBP 10,360,000.00
          MSSP_ENHANCED       | savings[main]@2021-12-31     | gross               | 0.00        | 1.5 measured, nothing of less than 2 either way = USD 0.00
          MSSP_ENHANCED       | savings[main]@2022-12-31     | gross               | -1600000.00 | -4 measured, 40 % of a loss of 4,000,000 = USD -1,600,000.00
          NHS_API_30M         | cquin[main]@2023-03-31       | gross               | -250000.00  | 80 measured, the table gives -20 % of GBP 1,250,000.00 (between 0 and 100) = GBP -250,000.00
          NORFOLK_ONE_OUTCOME | day[edge]@2024-09-30         | deadweight-on-price | 2278000.00  | GBP -1,122,000.00: 0.33 of the price would have been earned anyway
          SC_NFP              | preterm[main]@2021-03-31     | deductible          | 0.00        | USD -625,000.00: the first USD 12,000,000.00 of the contract are not paid
          WHP_ACCELERATOR     | job[m1]@2019-06-30           | gross               | 80000.00    | 30 x GBP 2,000.00 + 5 x GBP 4,000.00 = GBP 80,000.00
          """)
  void explainsALineOfAMechanism(
      BundledCase bundled, String claim, String rule, String payable, String found)
      throws IOException {
    JsonNode explanation = JSON.readTree(run(bundled, "--explain", claim, "--format", "json"));

    JsonNode step = row(explanation, "steps", "rule", rule);
    assertThat(step.get("found").asText()).isEqualTo(found);
    assertThat(step.get("payable").asText()).isEqualTo(payable);
  }

  @ParameterizedTest
  @EnumSource(BundledCase.class)
  void addsUpAsAReaderWouldAddIt(BundledCase bundled) throws IOException {
    JsonNode statement = priced(bundled);

    BigDecimal adjustments = sum(statement.get("adjustments"), "amount");
    assertThat(amount(statement.get("gross")).add(adjustments))
        .isEqualByComparingTo(amount(statement.get("net")));
    assertThat(sum(statement.get("lines"), "net"))
        .isEqualByComparingTo(amount(statement.get("net")));
    assertThat(sum(statement.get("lines"), "gross"))
        .isEqualByComparingTo(amount(statement.get("gross")));
    assertThat(sum(statement.get("periods"), "net"))
        .isEqualByComparingTo(amount(statement.get("net")));
    assertThat(sum(statement.get("payers"), "amount").add(amount(statement.get("unfunded"))))
        .isEqualByComparingTo(
            Stream.of("net", "fees", "grants")
                .map(key -> amount(statement.get(key)))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private void addFile(
      List<String> arguments, BundledCase bundled, String option, Optional<CaseFile> file)
      throws IOException {
    if (file.isPresent()) {
      arguments.add(option);
      arguments.add(copy(bundled, file.get().name()));
    }
  }

  private JsonNode priced(BundledCase bundled) throws IOException {
    return JSON.readTree(run(bundled, "--format", "json"));
  }

  private String run(BundledCase bundled, String... further) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("price", copy(bundled, "contract.json")));
    CaseFiles files = bundled.files();
    addFile(arguments, bundled, "--claims", files.claims());
    addFile(arguments, bundled, "--tallies", files.tallies());
    addFile(arguments, bundled, "--measurements", files.measurements());
    arguments.addAll(List.of(further));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  private String copy(BundledCase bundled, String file) throws IOException {
    return Files.writeString(folder.resolve(file), text(bundled, file)).toString();
  }

  private static String text(BundledCase bundled, String file) throws IOException {
    try (InputStream stream = bundled.file(file).source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void expectAmount(JsonNode expected, JsonNode statement, String key) {
    if (expected.has(key)) {
      assertThat(statement.get(key)).as(key).isEqualTo(expected.get(key));
    }
  }

  private static BigDecimal adjustments(JsonNode statement, JsonNode expected) {
    return StreamSupport.stream(statement.get("adjustments").spliterator(), false)
        .filter(row -> row.get("rule").equals(expected.get("rule")))
        .filter(row -> !expected.has("id") || row.get("id").equals(expected.get("id")))
        .map(row -> amount(row.get("amount")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static JsonNode row(JsonNode statement, String list, String key, String value) {
    return rows(statement, list, key, value).get(0);
  }

  private static List<JsonNode> rows(JsonNode statement, String list, String key, String value) {
    return StreamSupport.stream(statement.get(list).spliterator(), false)
        .filter(row -> row.get(key).asText().equals(value))
        .toList();
  }

  /** The lines of what was measured on a day, whose claim ends in the day. */
  private static List<JsonNode> measuredOn(JsonNode statement, String day) {
    return StreamSupport.stream(statement.get("lines").spliterator(), false)
        .filter(row -> row.get("claim").asText().endsWith("@" + day))
        .toList();
  }

  private static BigDecimal sum(Iterable<JsonNode> rows, String key) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> amount(row.get(key)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(JsonNode text) {
    return new BigDecimal(text.asText());
  }
}
