package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user meets it. The figures of its case are made up and easy to follow. */
class AppraiseCommandTest {
  /** Ten people housed; each saves the NHS 1,000 in two years, half of it cashable. */
  private static final String CASE =
      """
      {
        "outturn": "1", "id": "housing", "name": "Housing", "currency": "GBP",
        "baseYear": 2024, "horizon": 3, "priceBasis": "REAL",
        "schedule": {"id": "ten-percent", "basis": "REAL", "bands": [{"from": 0, "rate": 0.1}],
          "source": {"title": "A manual", "edition": "first edition", "date": "2020"}},
        "agencies": [{"id": "council"}, {"id": "nhs"}],
        "grades": [{"id": "judged", "benefitReduction": 0.2, "costUplift": 0.1}],
        "outcomes": [{"id": "housed", "quantities": [{"year": 2024, "quantity": 10}],
          "additionality": {"deadweight": 0.25}}],
        "benefits": [{"id": "beds", "outcome": "housed", "agency": "nhs", "kind": "FISCAL",
          "unitValue": 1000, "years": 2, "cashable": 0.5, "grade": "judged"}],
        "costs": [{"id": "payments", "agency": "council", "grade": "judged",
          "amounts": [{"year": 2024, "amount": 10000}]}],
        "ranges": [{"input": "COST", "of": "payments", "low": 0.5, "high": 1.5},
          {"input": "DEADWEIGHT", "of": "housed", "low": 0, "high": 0.5}],
        "twoWay": {"rows": {"input": "COST", "of": "payments", "values": [0.5, 1]},
          "columns": {"input": "DEADWEIGHT", "of": "housed", "values": [0, 0.25]}},
        "sources": [{"title": "Nothing", "what": "all figures are made up"}]
      }
      """;

  private static final String TOTALS =
      """
      {"outturn": "1", "id": "totals", "currency": "GBP",
       "totals": {"cost": 217, "publicValue": 1800, "fiscal": 500}}
      """;

  @TempDir private Path folder;

  private String housing = "";

  @BeforeEach
  void writeFiles() throws IOException {
    housing = write("appraisal.json", CASE);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void printsTablesForAPaper() {
    CommandRun run = CommandRun.of("appraise", housing);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Appraisal: Housing
            Case housing, 2024 to 2026, real amounts in GBP, present values of 2024
            Discounted by ten-percent: A manual, first edition, 2020

            What it comes to, in present values
                                                   figure
            ------------------------------------------------
             costs                              11,000.00
             benefits                           11,454.55
             of them fiscal                     11,454.55
             of them cashable                    5,727.27
             net present social value              454.55
             benefit-cost ratio                      1.04
             fiscal return                           1.04
             cashable return                         0.52
             pays back                 by the end of 2025
             fiscal benefits pay back  by the end of 2025

            How it comes about
             step                     rule               change   after it
            -------------------------------------------------------------------
             gross benefits           benefit         20,000.00  20,000.00
             drop-off                 benefit              0.00  20,000.00
             deadweight               additionality   -5,000.00  15,000.00
             optimism in benefits     prudence        -3,000.00  12,000.00
             discounting of benefits  discounting       -545.45  11,454.55
             costs as stated          cost           -10,000.00   1,454.55
             optimism in costs        prudence        -1,000.00     454.55
             discounting of costs     discounting          0.00     454.55

            Who pays, who gains, in present values
             agency        pays      gains  of it cashable   left with
            ----------------------------------------------------------------
             council  11,000.00       0.00            0.00  -11,000.00
             nhs           0.00  11,454.55        5,727.27   11,454.55

            Benefits by kind, step by step
             kind          gross  net of additionality  after prudence  present value
            -------------------------------------------------------------------------------
             fiscal    20,000.00             15,000.00       12,000.00      11,454.55
             economic       0.00                  0.00            0.00           0.00
             social         0.00                  0.00            0.00           0.00
             all       20,000.00             15,000.00       12,000.00      11,454.55

            Year by year
             year  factor  gross benefits       net   prudent   present  prudent costs  present costs  left so far
            ----------------------------------------------------------------------------------------------------------------
             2024  1.0000       10,000.00  7,500.00  6,000.00  6,000.00      11,000.00      11,000.00    -5,000.00
             2025  0.9091       10,000.00  7,500.00  6,000.00  5,454.55           0.00           0.00       454.55
             2026  0.8264            0.00      0.00      0.00      0.00           0.00           0.00       454.55

            What each agency is left with, year by year, in present values
             year     council       nhs
            -------------------------------
             2024  -11,000.00  6,000.00
             2025        0.00  5,454.55
             2026        0.00      0.00

            Double running until cashable savings arrive, not discounted
             year       paid  saved in cash  outstanding
            -------------------------------------------------
             2024  11,000.00       3,000.00     8,000.00
             2025       0.00       3,000.00     5,000.00
             2026       0.00           0.00     5,000.00
             Most outstanding: 8,000.00 in 2024; saved what was paid: not by 2026: 5,000.00 short

            Net present social value when one input changes
             input                 low  stated  high    at low    at high      swing
            --------------------------------------------------------------------------------
             cost of payments      0.5       1   1.5  5,954.55  -5,045.45  11,000.00
             deadweight of housed    0    0.25   0.5  4,272.73  -3,363.64   7,636.36

            Switching values: where benefits just equal costs
             input                 stated  switches at
            ----------------------------------------------
             cost of payments           1  1.0413
             deadweight of housed    0.25  0.2798

            Net present social value by cost of payments (down) and deadweight of housed (across)
                         0      0.25
            ----------------------------
             0.5  9,772.73  5,954.55
               1  4,272.73    454.55

            Where it is from
             source   what
            ------------------------------------
             Nothing  all figures are made up
            """);
  }

  @Test
  void writesRowsThatOpenInASpreadsheet() {
    CommandRun run = CommandRun.of("appraise", housing, "--format", "csv");

    assertThat(run.out().lines())
        .containsExactly(
            "year,agency,kind,id,gross,net,prudent,present,cashable",
            "2024,nhs,FISCAL,beds,10000.00,7500.00,6000.00,6000.00,3000.00",
            "2025,nhs,FISCAL,beds,10000.00,7500.00,6000.00,5454.55,2727.27",
            "2024,council,COST,payments,10000.00,10000.00,11000.00,11000.00,0.00");
  }

  @Test
  void writesOneJsonDocument() {
    CommandRun run = CommandRun.of("appraise", housing, "--format", "json");

    assertThat(run.out())
        .contains(
            "\"netPresentSocialValue\": \"454.55\"",
            "\"benefitCostRatio\": \"1.0413\"",
            "\"peak\": \"8000.00\"",
            "\"factor\": \"0.909091\"");
  }

  @Test
  void takesTotalsAsTheyWerePublished() throws IOException {
    String totals = write("totals.json", TOTALS);

    assertThat(CommandRun.of("appraise", totals).out())
        .isEqualTo(
            """
            Appraisal: totals
            Case totals, totals as published, amounts in GBP

            What it comes to
                                           figure
            ----------------------------------------
             costs                         217.00
             benefits                    1,800.00
             of them fiscal                500.00
             of them cashable          not stated
             net present social value    1,583.00
             benefit-cost ratio              8.29
             fiscal return                   2.30
             cashable return            not known

            """);
    assertThat(CommandRun.of("appraise", totals, "--format", "csv").out().lines())
        .containsExactly(
            "figure,value",
            "cost,217.00",
            "benefits,1800.00",
            "fiscal,500.00",
            "cashable,",
            "netPresentSocialValue,1583.00",
            "benefitCostRatio,8.2949",
            "fiscalReturn,2.3041",
            "cashableReturn,");
  }

  @Test
  void drawsCharts() throws IOException {
    Path years = folder.resolve("years.png");
    Path tornado = folder.resolve("tornado.png");

    CommandRun run =
        CommandRun.of(
            "appraise", housing, "--chart", years.toString(), "--tornado", tornado.toString());

    assertThat(run.exitCode()).isZero();
    for (Path picture : new Path[] {years, tornado}) {
      BufferedImage image = ImageIO.read(picture.toFile());
      assertThat(image.getWidth()).isEqualTo(1128);
      assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    }
  }

  @Test
  void drawsACaseWithNothingToSee() throws IOException {
    String nothing =
        write(
            "nothing.json",
            CASE.replace("\"quantity\": 10", "\"quantity\": 0")
                .replace("\"amount\": 10000", "\"amount\": 0")
                .replace("\"horizon\": 3", "\"horizon\": 1"));

    CommandRun run =
        CommandRun.of(
            "appraise",
            nothing,
            "--chart",
            folder.resolve("years.png").toString(),
            "--tornado",
            folder.resolve("tornado.png").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("benefit-cost ratio                 not known")
        .contains("no switching value: the result does not depend on it");
  }

  @Test
  void refusesWhatCannotBeDrawnAndWritesNothing() throws IOException {
    String totals = write("totals.json", TOTALS);
    String noRanges =
        write("few.json", CASE.replaceAll("(?s)\"ranges\":.*?\\],\\s*\"twoWay\"", "\"twoWay\""));
    String picture = folder.resolve("p.png").toString();
    String nowhere = folder.resolve("none").resolve("p.png").toString();

    assertRefused(
        CommandRun.of("appraise", totals, "--chart", picture),
        "--chart: the case states totals only; expected one with years to draw");
    assertRefused(
        CommandRun.of("appraise", noRanges, "--tornado", picture),
        "--tornado: the case states no ranges; expected at least one to draw");
    assertRefused(
        CommandRun.of("appraise", housing, "--chart", nowhere), "--chart: there is no folder ");
  }

  @Test
  void reportsEveryProblemWithFileAndPath() throws IOException {
    String faulty =
        CASE.replace("\"horizon\": 3", "\"horizon\": 0, \"colour\": 1")
            .replace("\"priceBasis\": \"REAL\"", "\"priceBasis\": \"NOMINAL\"")
            .replace("\"agency\": \"nhs\"", "\"agency\": \"prison\"")
            .replace("\"deadweight\": 0.25", "\"deadweight\": 25")
            .replace("\"amount\": 10000", "\"amount\": \"1e999999999\"");

    assertRefused(
        CommandRun.of("appraise", write("faulty.json", faulty)),
        "faulty.json: colour: unknown key",
        "faulty.json: horizon: must be from 1 to 1000 but was 0",
        "faulty.json: schedule: is REAL but the case is NOMINAL; real and nominal amounts never mix",
        "faulty.json: benefits[0].agency: 'prison' is not an agency of this case; expected one of"
            + " council, nhs",
        "faulty.json: outcomes[0].additionality.deadweight: ",
        "faulty.json: costs[0].amounts[0].amount: ");
    assertRefused(CommandRun.of("appraise", folder.resolve("none.json").toString()), "none.json: ");
  }

  private static void assertRefused(CommandRun run, String... messages) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Nothing was done: ").contains(messages);
  }

  @Test
  void hasHelp() {
    assertThat(CommandRun.of("appraise", "--help").out())
        .startsWith("Usage: outturn appraise")
        .contains("--format", "--chart", "--tornado");
  }
}
