package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code price --plan}: a scenario of the plan beside what is paid, as a table and as a chart. */
class PlanOptionTest {
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2021-01-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 600}}]}]},
        "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 5000}],
        "payers": [{"party": "council"}],
        "schedule": {"frequency": "QUARTERLY"},
        "plan": [
          {"scenario": "BASE", "period": "2020-01-01", "amount": 900},
          {"scenario": "BASE", "period": "2020-04-01", "amount": 900},
          {"scenario": "BASE", "period": "2020-07-01", "amount": 900},
          {"scenario": "LOW", "period": "2020-01-01", "amount": 300}]
      }
      """;
  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved
      C1,P1,housed,2020-02-01
      C2,P2,housed,2020-04-01
      """;

  @TempDir private Path folder;

  private String contract = "";
  private String claims = "";

  @BeforeEach
  void writeFiles() throws IOException {
    contract = Files.writeString(folder.resolve("contract.json"), CONTRACT).toString();
    claims = Files.writeString(folder.resolve("claims.csv"), CLAIMS).toString();
  }

  private CommandRun price(String... further) {
    String[] arguments = new String[further.length + 4];
    arguments[0] = "price";
    arguments[1] = contract;
    arguments[2] = "--claims";
    arguments[3] = claims;
    System.arraycopy(further, 0, arguments, 4, further.length);
    return CommandRun.of(arguments);
  }

  @Test
  void setsTheScenarioBesideWhatIsPaid() {
    CommandRun run = price("--plan", "BASE");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .endsWith(
            """

            housing, plan BASE: 600.00 less than planned by 2020-04-01, forecast 2,100.00 of a limit of 5,000.00 GBP
             from        to          planned  actual  variance  planned so far  actual so far  forecast
            ----------------------------------------------------------------------------------------------------
             2020-01-01  2020-03-31   900.00  600.00   -300.00          900.00         600.00    600.00
             2020-04-01  2020-06-30   900.00  600.00   -300.00        1,800.00       1,200.00  1,200.00
             2020-07-01  2020-09-30   900.00                          2,700.00                 2,100.00
            """);
  }

  @Test
  void theStatementShowsThePlanOfThatScenario() {
    assertThat(price("--plan", "LOW", "--format", "json").out())
        .contains("\"planned\": \"300.00\"")
        .doesNotContain("\"planned\": \"900.00\",\n      \"payers\"");
    assertThat(price().out())
        .contains(
            """
            Period by period
             from        to          due          gross     net  planned
            -------------------------------------------------------------------
             2020-01-01  2020-03-31  2020-03-31  600.00  600.00   900.00
             2020-04-01  2020-06-30  2020-06-30  600.00  600.00   900.00

            Forecast by scenario of the plan
             scenario    actual  planned later  forecast
            -------------------------------------------------
             BASE      1,200.00         900.00  2,100.00
             LOW       1,200.00           0.00  1,200.00
            """);
  }

  @Test
  void anUnknownScenarioIsRefusedWithThoseThereAre() {
    CommandRun run = price("--plan", "HIGH");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("  --plan: scenario must be one of BASE, LOW but was HIGH");
  }

  @Test
  void drawsPlanActualAndForecast() throws IOException {
    Path chart = folder.resolve("plan.png");

    assertThat(price("--plan", "BASE", "--chart", chart.toString()).exitCode()).isZero();
    assertThat(Files.readAllBytes(chart)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aChartIsRefusedWithoutAPlanOverAnInputAndOfAnotherForm() {
    assertThat(price("--chart", folder.resolve("plan.png").toString()).err())
        .contains("  --chart: draws a plan; expected --plan NAME beside it");
    assertThat(price("--plan", "BASE", "--chart", claims).err())
        .contains("  --chart: expected a file that ends in .svg or .png");
    assertThat(folder.resolve("plan.png")).doesNotExist();
  }

  @Test
  void aChartIsNeverWrittenOverAnInput() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("claims.png"), Path.of(claims));

    CommandRun run = price("--plan", "BASE", "--chart", link.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("  --chart: must not be a file that the command reads");
    assertThat(Path.of(claims)).hasContent(CLAIMS);
  }
}
