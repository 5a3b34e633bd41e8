package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.pricing.json.SimulationJson;

/** The command simulate as a user meets it; all figures are this test's own. */
class SimulateCommandTest {
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "jobs", "currency": "GBP",
        "term": {"from": "2026-04-01", "to": "2027-04-01"},
        "outcomes": [{"id": "job", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2026-04-01", "tariffs": [
          {"outcome": "job", "price": {"form": "UNIT", "amount": 1000}}]}]},
        "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 40000}],
        "payers": [{"party": "council", "share": 1}]
      }
      """;
  private static final String DELIVERY =
      """
      {"outturn": "1", "id": "hundred", "name": "A hundred people", "contract": "contract.json",
       "referrals": [{"number": 100, "date": "2026-04-01"}],
       "pathway": [{"outcome": "job", "rate": 0.4, "delay": {"months": 3}}],
       "scenarios": [{"name": "ALL", "changes": [{"of": "RATE", "to": 1}]}],
       "uncertainty": [{"of": "REFERRALS", "low": 0.5, "high": 1.1}]}
      """;

  private static final String SCHEDULE =
      "share\": 1}], \"schedule\": {\"frequency\": \"QUARTERLY\"}";
  private static final String FINANCE =
      """
      {"outturn": "1", "id": "jobs", "currency": "GBP",
       "costs": [{"kind": "DELIVERY", "date": "2026-04-01", "amount": 36000}],
       "tranches": [{"id": "investor", "form": "EQUITY", "commitment": 36000, "rank": 1,
         "residualShare": 1}],
       "distribution": {"frequency": "QUARTERLY", "anchor": "2026-04-01"}, "scenarios": [{"name": "NOTHING", "payments": []}]}
      """;

  @TempDir private Path folder;

  private String file = "";

  @BeforeEach
  void writeFiles() throws IOException {
    file = write("delivery.json", DELIVERY);
    write("contract.json", CONTRACT);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void saysHowThePaymentIsSpread() {
    CommandRun run = CommandRun.of("simulate", file, "--runs", "500");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            Simulation: A hundred people
            Delivery hundred under contract jobs, scenario BASE, amounts in GBP

            As stated, it pays 40,000.00; in the mean of all runs\
            """
                + " ")
        .contains(
            "A limit takes from the runs that come better than expected and gives nothing to those"
                + " that come worse.",
            "What it could pay\n paid by       mean        5 %",
            "\nLimits\n limit     reached in\n",
            "\n500 runs, seed 1, 250 to a generator:\nxoshiro256++ of Apache Commons RNG");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    assertThat(CommandRun.of("simulate", file, "--runs", "500", "--threads", "3").out())
        .isEqualTo(run.out());
    assertThat(CommandRun.of("simulate", file, "--runs", "500", "--seed", "2").out())
        .isNotEqualTo(run.out());
  }

  @Test
  void writesJsonAndCsv() {
    String json = CommandRun.of("simulate", file, "--runs", "20", "--format", "json").out();
    String csv =
        CommandRun.of("simulate", file, "--runs", "20", "--scenario", "ALL", "--format", "csv")
            .out();

    assertThat(new SchemaOf(SimulationJson.schema()).faults(json)).isEmpty();
    assertThat(csv.lines())
        .startsWith(
            "of,name,mean,standardError,least,p5,p10,p25,p50,p75,p90,p95,most,reached,because",
            "total,,40000.00,0.00,40000.00,40000.00,40000.00,40000.00,40000.00,40000.00,40000.00,"
                + "40000.00,40000.00,,")
        .endsWith("limit,contract,,,,,,,,,,,,1,");
  }

  @Test
  void showsBudgetAndInvestorsInEveryFormForAnyNumberOfThreads() throws IOException {
    write("contract.json", CONTRACT.replace("share\": 1}]", SCHEDULE));
    String finance = write("finance.json", FINANCE);
    Path chart = folder.resolve("fan.png");
    for (String format : List.of("text", "json", "csv")) {
      List<String> outputs =
          Stream.of("1", "2", "7")
              .map(
                  threads ->
                      CommandRun.of(
                              "simulate",
                              file,
                              "--runs",
                              "700",
                              "--finance",
                              finance,
                              "--budget",
                              "35000",
                              "--threads",
                              threads,
                              "--format",
                              format)
                          .out())
              .toList();
      assertThat(outputs).doesNotContain("").containsOnly(outputs.get(0));
    }
    CommandRun run =
        CommandRun.of(
            "simulate",
            file,
            "--runs",
            "500",
            "--finance",
            finance,
            "--budget",
            "35000",
            "--chart",
            chart.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "More than the budget of 35,000.00 is paid in ",
            "Investors lose money in ",
            "\nInvestors, rate of return a year\n tranche   loss in  mean profit ",
            "\n investor ");
    assertThat(Files.readAllBytes(chart)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(
            new SchemaOf(SimulationJson.schema())
                .faults(
                    CommandRun.of(
                            "simulate",
                            file,
                            "--runs",
                            "20",
                            "--finance",
                            finance,
                            "--budget",
                            "35000",
                            "--format",
                            "json")
                        .out()))
        .isEmpty();
    assertThat(
            CommandRun.of(
                    "simulate",
                    file,
                    "--runs",
                    "20",
                    "--finance",
                    finance,
                    "--budget",
                    "35000",
                    "--format",
                    "csv")
                .out())
        .contains("\nbudget,35000,", "\nreturn,investor,,,,", "\nloss,,", "\nsoFar,2026-07-01,");
  }

  @Test
  void refusesWhatItCannotRun() {
    assertThat(refusal("--runs", "0")).startsWith("runs must be from 1 to 1000000 but was 0\n");
    assertThat(refusal("--threads", "0")).startsWith("threads must be at least 1 but was 0\n");
    assertThat(refusal("--scenario", "NO"))
        .startsWith("scenario must be one of BASE, ALL but was 'NO'\n");
    assertThat(refusal("--budget", "x")).startsWith("expected a decimal number with a point");
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    write("delivery.json", DELIVERY.replace("\"rate\": 0.4, ", ""));

    assertThat(refusal("--runs", "10"))
        .startsWith("delivery must state every assumption that decides the payment but was [")
        .contains("pathway[job].rate");
  }

  private String refusal(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "simulate";
    arguments[1] = file;
    System.arraycopy(options, 0, arguments, 2, options.length);
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err();
  }
}
