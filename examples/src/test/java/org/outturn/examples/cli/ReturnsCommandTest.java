package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.pricing.json.ReturnsJson;

/** The command returns as a user meets it; all figures are this test's own. */
class ReturnsCommandTest {
  private static final String CASE =
      """
      {
        "outturn": "1", "id": "small", "currency": "GBP",
        "costs": [{"kind": "DELIVERY", "amount": 1000, "date": "2021-01-01"}],
        "tranches": [
          {"id": "=loan", "form": "LOAN", "commitment": 600, "rank": 1, "rate": 0.1},
          {"id": "equity", "form": "EQUITY", "commitment": 300, "rank": 2, "residualShare": 0.5,
           "cap": {"multiple": 1.1}}
        ],
        "distribution": {"frequency": "YEARLY", "anchor": "2021-01-02"},
        "scenarios": [{"name": "BASE", "payments": [{"date": "2022-01-01", "amount": 1200}]}],
        "assumptions": ["All of it is made up."]
      }
      """;
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2021-01-01", "to": "2022-01-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2021-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 400}}]}]},
        "payers": [{"party": "council", "commitment": 1000}],
        "schedule": {"frequency": "QUARTERLY", "paymentDays": 30}
      }
      """;

  @TempDir private Path folder;

  private String file = "";

  @BeforeEach
  void writeFile() throws IOException {
    file = write("case.json", CASE);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void printsScenariosSideBySideThenTranchesAndPeriods() {
    CommandRun run = CommandRun.of("returns", file);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Returns: small
            Case small, amounts in GBP

            Scenarios side by side
                                           BASE  no payment
            ---------------------------------------------------
             outcome payments          1,200.00        0.00
             costs                     1,000.00    1,000.00
             peak funding need         1,000.00    1,000.00
             paid in by investors        900.00      900.00
             paid back                   990.00        0.00
             profit or loss               90.00     -900.00
             multiple                    1.1000      0.0000
             rate of return             10.00 %  total loss
             money back on           2022-01-01       never
             lost by grants                0.00        0.00
             shortfall at its worst      100.00      100.00
             costs never paid              0.00      100.00
             cash left                     0.00        0.00

            Tranche by tranche
             scenario    tranche  form     drawn  interest  principal  preferred  residual  profit or loss  multiple
            -------------------------------------------------------------------------------------------------------------------
             BASE        =loan    loan    600.00     60.00     600.00       0.00      0.00           60.00    1.1000
             BASE        equity   equity  300.00      0.00     300.00       0.00     30.00           30.00    1.1000
             no payment  =loan    loan    600.00      0.00       0.00       0.00      0.00         -600.00    0.0000
             no payment  equity   equity  300.00      0.00       0.00       0.00      0.00         -300.00    0.0000

             scenario    tranche  form    rate of return
            -------------------------------------------------
             BASE        =loan    loan           10.00 %
             BASE        equity   equity         10.00 %
             no payment  =loan    loan        total loss
             no payment  equity   equity      total loss

            Period by period: BASE
             paid out on  opening    income   drawn  costs paid  interest  principal  preferred  residual  to others
            -------------------------------------------------------------------------------------------------------------------
             2021-01-01      0.00      0.00  900.00      900.00      0.00       0.00       0.00      0.00       0.00
             2022-01-01      0.00  1,200.00    0.00      100.00     60.00     900.00       0.00     30.00     110.00

             paid out on  closing  unpaid
            ---------------------------------
             2021-01-01      0.00  100.00
             2022-01-01      0.00    0.00

            What is assumed
             assumption
            ------------------------
             All of it is made up.
            """);
  }

  @Test
  void writesADocumentThatItsSchemaKnows() {
    CommandRun run = CommandRun.of("returns", file, "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReturnsJson.schema(), InputFormat.JSON)
                .validate(run.out(), InputFormat.JSON))
        .isEmpty();
    assertThat(run.out()).contains("\"scenario\": \"NO_PAYMENT\"", "\"kind\": \"TOTAL_LOSS\"");
  }

  @Test
  void writesRowsThatOpenInASpreadsheet() {
    CommandRun run = CommandRun.of("returns", file, "--format", "csv");

    assertThat(run.out().lines())
        .contains(
            "scenario,from,to,item,tranche,amount,because",
            "BASE,2021-01-01,2021-01-01,DRAWN,'=loan,600.00,",
            "BASE,2021-01-02,2022-01-01,INTEREST,'=loan,-60.00,")
        .noneMatch(line -> line.contains(",=loan"));
  }

  @Test
  void drawsTheCashOfInvestorsAsSvgAndRefusesOtherEndings() throws IOException {
    Path chart = folder.resolve("chart.svg");

    assertThat(CommandRun.of("returns", file, "--chart", chart.toString()).exitCode()).isZero();

    assertThat(Files.readString(chart))
        .startsWith("<svg xmlns=")
        .contains("most at risk: ", "received less paid in, so far, ", "no payment")
        .contains("cash received less cash paid, so far, ");
    CommandRun refused =
        CommandRun.of("returns", file, "--chart", folder.resolve("chart.jpg").toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--chart: expected a file that ends in .svg or .png");
  }

  @Test
  void drawsAChartWithoutADisplay() throws IOException {
    Path chart = folder.resolve("chart.png");

    CommandRun run = CommandRun.of("returns", file, "--chart", chart.toString());

    assertThat(run.exitCode()).isZero();
    BufferedImage image = ImageIO.read(chart.toFile());
    // Three drawings above one another: the investors', and everyone's in each scenario.
    assertThat(image.getWidth()).isEqualTo(1128);
    assertThat(image.getHeight()).isBetween(2400, 3000);
    assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
  }

  @Test
  void refusesAChartThatCannotBeWrittenAndWritesNothing() {
    CommandRun run =
        CommandRun.of("returns", file, "--chart", folder.resolve("none/chart.png").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--chart: ");
  }

  @Test
  void reportsEveryProblemOfTheCaseAtOnce() throws IOException {
    String faulty =
        CASE.replace("\"GBP\"", "\"POUNDS\"")
            .replace("\"rank\": 2", "\"rank\": -2, \"colour\": 1")
            .replace("\"multiple\": 1.1", "\"multiple\": \"1,1\"")
            .replace("\"YEARLY\"", "\"DAILY\"");

    CommandRun run = CommandRun.of("returns", write("faulty.json", faulty));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            "Nothing was done: the input has 5 problems.",
            "  faulty.json: tranches[1].colour: unknown key; expected one of id, investor,"
                + " commitment, rank, preferredReturn, residualShare, cap, drawnOn",
            "  faulty.json: currency: expected an ISO 4217 currency code such as GBP but found"
                + " 'POUNDS'",
            "  faulty.json: tranches[1].rank: must be from 1 to 1000 but was -2",
            "  faulty.json: tranches[1].cap.multiple: expected a decimal number with a point, such"
                + " as 19000.00, but found a number with a comma",
            "  faulty.json: distribution.frequency: found 'DAILY'; expected one of MONTHLY,"
                + " QUARTERLY, HALF_YEARLY, YEARLY");
  }

  @Test
  void takesTheIncomeOfAContractByItsSettledPeriods() throws IOException {
    write("contract.json", CONTRACT);
    write(
        "claims.csv",
        """
        claim,participant,outcome,achieved
        C1,P1,housed,2021-02-01
        C2,P2,housed,2021-05-01
        C3,P3,housed,2021-06-30
        """);
    String financed =
        write(
            "financed.json",
            CASE.replace(
                "\"scenarios\":",
                "\"contract\": \"contract.json\", \"claims\": \"claims.csv\", \"scenarios\":"));

    CommandRun run = CommandRun.of("returns", financed, "--format", "json");

    assertThat(run.exitCode()).isZero();
    // Three at 400.00, of which the council's commitment covers 1000.00, 30 days after each
    // quarter.
    assertThat(run.out())
        .contains("\"scenario\": \"CONTRACT\"", "\"income\": \"1000.00\"")
        .containsSubsequence(
            "\"part\": \"COMMISSIONER\"",
            "\"date\": \"2021-04-30\"",
            "\"amount\": \"-400.00\"",
            "\"date\": \"2021-07-30\"",
            "\"amount\": \"-600.00\"");
  }

  @Test
  void reportsProblemsOfTheCaseTheContractAndItsEvidence() throws IOException {
    write(
        "contract.json", CONTRACT.replace(",\n  \"schedule\"", ",\n  \"colour\": 1, \"schedule\""));
    write("claims.csv", "claim,participant,outcome,achieved\nC1,P1,housed,soon\n");
    String financed =
        write(
            "financed.json",
            CASE.replace(
                "\"scenarios\":",
                "\"colour\": 1, \"contract\": \"contract.json\", \"claims\": \"claims.csv\","
                    + " \"scenarios\":"));

    CommandRun run = CommandRun.of("returns", financed);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "financed.json: colour: unknown key",
            "contract.json: colour: unknown key",
            "claims.csv line 2: column achieved: ");
  }

  @Test
  void refusesAContractThatGivesNoDatesOrAnotherCurrency() throws IOException {
    String financed =
        write(
            "financed.json",
            CASE.replace("\"scenarios\":", "\"contract\": \"contract.json\", \"scenarios\":"));
    write(
        "contract.json",
        CONTRACT.replace(
            ",\n  \"schedule\": {\"frequency\": \"QUARTERLY\", \"paymentDays\": 30}", ""));
    CommandRun undated = CommandRun.of("returns", financed);
    write("contract.json", CONTRACT.replace("GBP", "USD"));
    CommandRun foreign = CommandRun.of("returns", financed);

    assertThat(undated.exitCode()).isEqualTo(2);
    assertThat(undated.err())
        .contains(
            "contract.json: schedule must be stated, so that payments have dates, but was left"
                + " out");
    assertThat(foreign.exitCode()).isEqualTo(2);
    assertThat(foreign.err())
        .contains(
            "financed.json: currency: expected USD, the currency of the contract, but found GBP");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    CommandRun run = CommandRun.of("returns", folder.resolve("none.json").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none.json: ");
  }
}
