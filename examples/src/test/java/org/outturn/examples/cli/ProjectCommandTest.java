package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command project as a user meets it; all figures are this test's own. */
class ProjectCommandTest {
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2026-04-01", "to": "2028-04-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "job", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2026-04-01", "tariffs": [
          {"outcome": "housed", "price": {"form": "UNIT", "amount": 600}},
          {"outcome": "job", "price": {"form": "UNIT", "amount": 1000}}]}]},
        "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 30000}],
        "payers": [{"party": "council", "share": 1}],
        "schedule": {"frequency": "YEARLY"},
        "plan": [{"scenario": "BASE", "period": "2026-04-01", "amount": 20000}]
      }
      """;
  private static final String DELIVERY =
      """
      {"outturn": "1", "id": "expected", "name": "Sixty people", "contract": "contract.json",
       "referrals": [{"number": 60, "date": "2026-04-01"}],
       "pathway": [{"outcome": "housed", "rate": 0.5, "delay": {"months": 2}},
         {"outcome": "job", "after": "housed", "rate": 0.25}],
       "scenarios": [{"name": "HIGH", "changes": [
         {"of": "REFERRALS", "factor": 2}, {"of": "DELAY", "outcome": "job", "to": {"months": 12}}]}],
       "unknowns": ["Who counts as housed."]}
      """;

  @TempDir private Path folder;

  private String file = "";

  @BeforeEach
  void writeFiles() throws IOException {
    file = write("delivery.json", DELIVERY);
    write("contract.json", CONTRACT);
    write("tallies.csv", "outcome,quantity,achieved\nhoused,10,2026-06-30\n");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void saysFirstWhatIsMissingThenWhatWouldBePaid() {
    CommandRun run = CommandRun.of("project", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Projection: Sixty people
            Delivery expected under contract housing, amounts in GBP

            Not known: Who counts as housed.
            Missing in BASE: pathway[job].delay: how long until 'job' is achieved; it is left out
            Worked out on: exact expected numbers, as tallies

            What would be paid
             from        to               BASE       HIGH
            --------------------------------------------------
             2026-04-01  2027-03-31  18,000.00  30,000.00
             total                   18,000.00  30,000.00

            Beside plan and actual
             scenario  from        to            planned  projected  actual
            ----------------------------------------------------------------------
             BASE      2026-04-01  2027-03-31  20,000.00  18,000.00
             BASE      total                   20,000.00  18,000.00
             HIGH      2026-04-01  2027-03-31             30,000.00
             HIGH      total                              30,000.00

            Outcomes
             scenario  outcome  expected  paid      gross  adjustments        net
            -----------------------------------------------------------------------------
             BASE      housed         30    30  18,000.00         0.00  18,000.00
             HIGH      housed         60    50  36,000.00    -6,000.00  30,000.00
             HIGH      job            15     0  15,000.00   -15,000.00       0.00

            Payers
             scenario  payer    would pay
            ---------------------------------
             BASE      council  18,000.00
             HIGH      council  30,000.00

            Limits
             scenario  limit     for                used       left
            -------------------------------------------------------------
             BASE      contract  the contract  18,000.00  12,000.00
             HIGH      contract  the contract  30,000.00       0.00
            """);
  }

  @Test
  void setsPlanAndActualBeside() {
    CommandRun run =
        CommandRun.of("project", file, "--tallies", at("tallies.csv"), "--format", "csv");

    assertThat(run.out().replace("\r\n", "\n"))
        .isEqualTo(
            """
            scenario,from,to,planned,projected,actual,because
            BASE,2026-04-01,2027-04-01,20000.00,18000.00,6000.00,
            HIGH,2026-04-01,2027-04-01,,30000.00,6000.00,
            """);
  }

  /** The Skill Mill: published results and targets, the last published plan, and all results. */
  @Test
  void setsAPublishedPlanAndPublishedResultsBeside() {
    Path published = Path.of("src/main/resources/org/outturn/examples/cases/skill-mill-delivery");

    CommandRun run =
        CommandRun.of(
            "project",
            published.resolve("delivery.json").toString(),
            "--tallies",
            published.resolve("tallies.csv").toString(),
            "--chart",
            folder.resolve("skill-mill.png").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("scenario +from +to +planned +projected +actual")
        .containsPattern("BASE +2020-10-01 +2020-12-31 +47,702\\.00 +105,603\\.85 +0\\.00");
    assertThat(folder.resolve("skill-mill.png")).isNotEmptyFile();
  }

  @Test
  void writesJsonAndAChart() throws IOException {
    CommandRun run =
        CommandRun.of("project", file, "--format", "json", "--chart", at("projection.png"));

    assertThat(run.out())
        .contains(
            "\"where\": \"pathway[job].delay\"", "\"unknowns\"", "\"projected\": \"30000.00\"");
    assertThat(Files.readAllBytes(folder.resolve("projection.png")))
        .startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void tellsAllProblemsOfAllFilesAtOnce() throws IOException {
    write("delivery.json", DELIVERY.replace("\"job\"", "\"training\"").replace("60,", "-60,"));
    write("contract.json", CONTRACT.replace("30000", "-1"));

    CommandRun run = CommandRun.of("project", file, "--chart", at("chart.gif"));
    CommandRun other = CommandRun.of("project", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--chart: expected a file that ends in .svg or .png");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .contains(
            "referrals[0].number: must be >= 0 but was -60", "limits[0].amount: must be >= 0");
    assertThat(other.out()).isEmpty();
  }

  @Test
  void namesWhatTheContractDoesNotKnow() throws IOException {
    write("delivery.json", DELIVERY.replace("\"job\"", "\"training\""));

    CommandRun run = CommandRun.of("project", file);

    assertThat(run.err())
        .contains(
            "delivery.json: pathway[1].outcome: 'training' is not an outcome of the contract;"
                + " expected one of housed, job");
  }
}
