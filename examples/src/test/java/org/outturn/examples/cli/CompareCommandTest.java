package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.casefiles.BundledComparison;

/** The command {@code compare} as a user meets it: what it prints, where, and how it ends. */
class CompareCommandTest {
  private static final String CASE =
      """
      {
        "outturn": "1", "id": "homes", "name": "Homes", "currency": "GBP",
        "sides": [
          {"id": "grant", "terms": {"kind": "INPUTS", "budget": 1000}},
          {"id": "tariff", "terms": {"kind": "OUTCOMES", "price": 600, "cap": 1500},
           "costs": [{"kind": "SET_UP", "amount": 30}]}
        ],
        "plan": {"delivery": {"people": 4, "successRate": 0.5, "deadweight": 0.25}},
        "scenarios": [{"id": "actual", "statement": {"side": "tariff",
          "contract": "contract.json", "claims": "claims.csv"}}]
      }
      """;
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2021-01-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 600}}]}]},
        "payers": [{"party": "council"}]
      }
      """;
  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved
      C1,P1,housed,2020-02-01
      C2,P1,housed,2020-03-01
      """;

  @TempDir private Path folder;

  private String file = "";

  @BeforeEach
  void writeFiles() throws IOException {
    file = write("case.json", CASE);
    write("contract.json", CONTRACT);
    write("claims.csv", CLAIMS);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void printsPlanAndActualSideBySide() {
    CommandRun run = CommandRun.of("compare", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Comparison: Homes
            Amounts in GBP

            grant: a budget of 1,000.00
                                                plan    actual
            ------------------------------------------------------
             people helped                         4
             success rate                       50 %
             outcomes                              2         1
             outcomes net of deadweight          1.5         1
             payment                        1,000.00  1,000.00
             cost per outcome                 500.00  1,000.00
             cost per net outcome             666.67  1,000.00
             cost per outcome against plan              +100 %
             set aside                                1,000.00
             underspend released                          0.00

            tariff: 600.00 an outcome, at most 1,500.00
                                                                           plan         actual
            --------------------------------------------------------------------------------------
             people helped                                                    4
             success rate                                                  50 %
             outcomes                                                         2              1
             outcomes net of deadweight                                     1.5              1
             terms                          600.00 an outcome, at most 1,500.00  600.00 in all
             payment                                                   1,200.00         600.00
             set up cost                                                  30.00          30.00
             total cost                                                1,230.00         630.00
             cost per outcome                                            615.00         630.00
             cost per net outcome                                        820.00         630.00
             cost per outcome against plan                                             +2.44 %
             set aside                                                                1,200.00
             underspend released                                                        600.00

            What it changes, for whom
             scenario  side    against  cost per outcome  commissioner spends  provider is paid
            ------------------------------------------------------------------------------------------
             plan      tariff  grant               +23 %              +230.00           +200.00
             actual    tariff  grant               -37 %              -370.00           -400.00

            Who bears the variance: what is missing, at its planned cost; below 0 what is beyond it
             scenario  side     outcomes  at planned cost  commissioner bears  provider bears  borne by
            -------------------------------------------------------------------------------------------------------
             actual    grant   1 missing           500.00              500.00            0.00  commissioner
             actual    tariff  1 missing           615.00               15.00          600.00  both

            Break-even: where the two cost the same, all else as in the scenario
             scenario  side    against  what is equal  by                    break-even
            ------------------------------------------------------------------------------------------------------------------------
             plan      tariff  grant    total cost     success rate          40.42 %
             plan      tariff  grant    total cost     people                3.23
             plan      tariff  grant    total cost     price of tariff       485.00
             plan      tariff  grant    total cost     extra cost of grant   230.00
             actual    tariff  grant    total cost     outcomes              none: the payment of tariff is recorded, its
                                                                             terms are not
             actual    tariff  grant    total cost     price of tariff       970.00
             actual    tariff  grant    total cost     extra cost of tariff  370.00
            """);
  }

  @Test
  void printsTheBidder() throws IOException {
    try (InputStream johal = BundledComparison.JOHAL.file().source().open()) {
      CommandRun run =
          CommandRun.of(
              "compare",
              write("johal.json", new String(johal.readAllBytes(), StandardCharsets.UTF_8)));

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .endsWith(
              """
              The bidder: 30 % more money, 20 % more quality, 20 % more productivity
                                                     figure
              ------------------------------------------------
               people helped                          1,200
               success rate                            72 %
               outcomes                                 864
               cost                           13,000,000.00
               paid at 15,000.00 an outcome   12,960,000.00
               surplus                           -40,000.00
               price that breaks even             15,046.30
               or, at 15,000.00: outcomes            866.67
               or quality up by                    +20.37 %
               or productivity up by               +20.37 %
               or outcomes up on the base by       +44.44 %
               or money invested of                 +29.6 %
              """);
    }
  }

  @Test
  void writesRowsThatOpenInASpreadsheet() {
    CommandRun run = CommandRun.of("compare", file, "--format", "csv");

    assertThat(run.out().lines())
        .containsExactly(
            "scenario,side,kind,people,successRate,outcomes,netOutcomes,payment,setUp,management,"
                + "evaluation,finance,totalCost,costPerOutcome,costPerNetOutcome,againstPlan,"
                + "shortfall,borneByCommissioner,borneByProvider,borneBy,allocated,released,because",
            "plan,grant,INPUTS,4,0.5,2,1.5,1000.00,,,,,1000.00,500.00,666.67,,,,,,,,",
            "plan,tariff,OUTCOMES,4,0.5,2,1.5,1200.00,30.00,,,,1230.00,615.00,820.00,,,,,,,,",
            "actual,grant,INPUTS,,,1,1,1000.00,,,,,1000.00,1000.00,1000.00,1.0000,500.00,500.00,"
                + "0.00,COMMISSIONER,1000.00,0.00,",
            "actual,tariff,OUTCOMES,,,1,1,600.00,30.00,,,,630.00,630.00,630.00,0.0244,615.00,"
                + "15.00,600.00,BOTH,1200.00,600.00,");
  }

  @Test
  void writesOneJsonDocument() {
    CommandRun run = CommandRun.of("compare", file, "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("{\n  \"comparison\": \"homes\",")
        .contains("\"costPerOutcome\": \"630.00\"", "\"borneBy\": \"BOTH\"")
        .endsWith("}\n");
  }

  @Test
  void drawsBarsThatDifferInBrightness() throws IOException {
    Path chart = folder.resolve("chart.png");

    CommandRun run = CommandRun.of("compare", file, "--chart", chart.toString());

    assertThat(run.exitCode()).isZero();
    BufferedImage image = ImageIO.read(chart.toFile());
    assertThat(image.getWidth()).isEqualTo(1128);
    Set<Integer> shades = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      shades.add(image.getRGB(60, y) & 0xffffff);
    }
    // Full bars for one side, empty ones for the other.
    assertThat(shades).contains(0x333333, 0xffffff);
  }

  @Test
  void refusesToDrawWithoutAnyOutcome() throws IOException {
    String none =
        write(
            "none.json",
            CASE.replace("\"successRate\": 0.5", "\"successRate\": 0")
                .replaceAll("(?s)\"scenarios\".*", "\"scenarios\": []}"));

    CommandRun run =
        CommandRun.of("compare", none, "--chart", folder.resolve("none.png").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--chart: there is no cost per outcome to draw");
    assertThat(folder.resolve("none.png")).doesNotExist();
  }

  @Test
  void refusesAChartThatCannotBeWritten() {
    CommandRun run =
        CommandRun.of(
            "compare", file, "--chart", folder.resolve("nowhere").resolve("c.png").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("  --chart: there is no folder ");
  }

  @Test
  void saysNoOutcomesWhereThereAreNone() throws IOException {
    write("claims.csv", "claim,participant,outcome,achieved\n");

    CommandRun run = CommandRun.of("compare", file);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("no outcomes").contains("never: grant always costs more");
  }

  @Test
  void reportsProblemsOfAllFilesAtOnce() throws IOException {
    write("contract.json", CONTRACT.replace("\"GBP\"", "\"POUNDS\""));
    write("claims.csv", CLAIMS.replace("P1,housed,2020-03-01", "Ann Smith,,4 April 1990"));
    String faulty =
        write(
            "faulty.json",
            CASE.replace("\"budget\": 1000", "\"budget\": \"1,000\"")
                .replace("\"SET_UP\"", "\"TRAVEL\"")
                .replace("\"deadweight\": 0.25", "\"deadweight\": 1.25")
                .replace("\"name\": \"Homes\"", "\"title\": \"Homes\""));

    CommandRun run = CommandRun.of("compare", faulty);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "contract.json: currency: ",
            "claims.csv line 3: ",
            "faulty.json: title: unknown key",
            "faulty.json: sides[0].terms.budget: expected a decimal number with a point, such as"
                + " 19000.00, but found a number with a comma",
            "faulty.json: sides[1].costs[0].kind: found 'TRAVEL'; expected one of SET_UP,"
                + " MANAGEMENT, EVALUATION, FINANCE",
            "faulty.json: plan.delivery.deadweight: expected a share from 0 to 1, such as 0.25 or"
                + " 1/6, but found 1.25")
        .doesNotContain("Ann", "Smith", "1990");
  }

  @Test
  void refusesFilesThatAreNotThere() throws IOException {
    assertThat(CommandRun.of("compare", folder.resolve("none.json").toString()).err())
        .isEqualToNormalizingNewlines(
            """
            Nothing was done: the input has 1 problem.
              none.json: no such file
            """);
    Files.delete(folder.resolve("claims.csv"));
    assertThat(CommandRun.of("compare", file).err())
        .isEqualToNormalizingNewlines(
            """
            Nothing was done: the input has 1 problem.
              claims.csv: no such file; named by case.json: statement.claims
            """);
  }

  @Test
  void readsTheMeasurementsThatACaseNames() throws IOException {
    String measured =
        write(
            "measured.json",
            CASE.replace("\"claims\": \"claims.csv\"", "\"measurements\": \"m.csv\""));

    assertThat(CommandRun.of("compare", measured).err()).contains("m.csv: no such file");
  }

  @Test
  void refusesAmountsTooLargeToAdd() throws IOException {
    String huge =
        write(
            "huge.json",
            CASE.replace("600, \"cap\": 1500", "999999999999999")
                .replace("\"people\": 4", "\"people\": 1000000000000")
                .replaceAll("(?s)\"scenarios\".*", "\"scenarios\": []}"));

    CommandRun run = CommandRun.of("compare", huge);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("in scenario 'plan' must come to less than GBP 92,233,720,368,547,758.07");
  }

  @Test
  void hasHelp() {
    CommandRun run = CommandRun.of("compare", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: outturn compare").contains("--format", "--chart");
    assertThat(CommandRun.of().out()).contains("compare");
  }
}
