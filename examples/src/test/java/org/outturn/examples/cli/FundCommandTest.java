package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.pricing.json.FundStatementJson;

/** The command fund as a user meets it; all figures are this test's own. */
class FundCommandTest {
  private static final String FUND =
      """
      {
        "outturn": "1", "id": "top-up", "name": "Top-up fund", "currency": "GBP", "party": "fund",
        "limit": 300,
        "contracts": [
          {"contract": "norwich/contract.json", "claims": "norwich/claims.csv"},
          {"contract": "york/contract.json", "tallies": "york/tallies.csv"}
        ]
      }
      """;
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "norwich", "currency": "GBP",
        "term": {"from": "2021-01-01", "to": "2023-01-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2021-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 400}}]}]},
        "payers": [{"party": "norwich-council", "share": 0.75}, {"party": "fund", "share": 0.25}],
        "schedule": {"frequency": "QUARTERLY"}
      }
      """;
  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved,reversed,status
      C1,P1,housed,2021-02-01,2021-12-31,REVERSED
      C2,P2,housed,2021-03-01,,VERIFIED
      C3,P3,housed,2021-06-30,,VERIFIED
      """;
  private static final String TALLIES = "outcome,quantity,achieved\nhoused,2,2021-06-30\n";

  @TempDir private Path folder;

  private String file = "";

  @BeforeEach
  void writeFiles() throws IOException {
    file = write("fund.json", FUND);
    write("norwich/contract.json", CONTRACT);
    write("norwich/claims.csv", CLAIMS);
    write("york/contract.json", CONTRACT.replace("norwich", "york"));
    write("york/tallies.csv", TALLIES);
  }

  private String write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text).toString();
  }

  @Test
  void printsTheFundEachContractEachSettlementAndEachPayer() {
    CommandRun run = CommandRun.of("fund", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Outcomes fund: Top-up fund
            Fund top-up, party fund of each contract, amounts in GBP

            Terms of york not applied: payment may be too high by up to GBP 800.00, what the outcomes concerned were paid
             rule       because                               at most
            -------------------------------------------------------------
             once-each  tallies have no participants: housed   800.00

            The fund
              limit    owed    paid  unfunded    left
            -----------------------------------------------
             300.00  400.00  200.00    200.00  100.00

            The fund runs out on 2021-06-30. What it cannot pay stays unfunded; the other payers pay no more for it:
              66.67 in norwich
              133.33 in york

            Contract by contract
             contract    owed    paid  unfunded
            ----------------------------------------
             norwich   200.00  133.33     66.67
             york      200.00   66.67    133.33
             total     400.00  200.00    200.00

            Settlement by settlement
             day         contract     owed     paid  unfunded    left
            ----------------------------------------------------------------
             2021-03-31  norwich    200.00   200.00      0.00  100.00
             2021-06-30  norwich    100.00    33.33     66.67
             2021-06-30  york       200.00    66.67    133.33    0.00
             2021-09-30  norwich      0.00     0.00      0.00    0.00
             2021-12-31  norwich   -100.00  -100.00      0.00  100.00

            Payer by payer, over all contracts
             payer              owed    paid  unfunded  share of all that is paid
            ---------------------------------------------------------------------------
             norwich-council  600.00  600.00      0.00                    42.86 %
             fund             400.00  200.00    200.00                    14.29 %
             york-council     600.00  600.00      0.00                    42.86 %
            """);
  }

  @Test
  void writesJsonAndCsv() {
    CommandRun json = CommandRun.of("fund", file, "--format", "json");
    CommandRun csv = CommandRun.of("fund", file, "--format", "csv");

    assertThat(
            FundStatementJson.read(json.out().getBytes(StandardCharsets.UTF_8)).left().toString())
        .isEqualTo("GBP 100.00");
    assertThat(csv.out().replace("\r\n", "\n"))
        .isEqualTo(
            """
            day,contract,owed,paid,unfunded,because
            ,york,,,,"not applied: tallies have no participants: housed; payment may be too high by up to GBP 800.00, what the outcomes concerned were paid"
            2021-03-31,norwich,200.00,200.00,0.00,
            2021-06-30,norwich,100.00,33.33,66.67,
            2021-06-30,york,200.00,66.67,133.33,
            2021-09-30,norwich,0.00,0.00,0.00,
            2021-12-31,norwich,-100.00,-100.00,0.00,
            """);
  }

  @Test
  void settlesEveryContractAsOfTheDateGiven() {
    CommandRun run = CommandRun.of("fund", file, "--as-of", "2021-03-31", "--format", "csv");

    assertThat(run.err()).isEqualTo("york: Nothing is due: nothing was verified by 2021-03-31\n");
    assertThat(run.out().replace("\r\n", "\n"))
        .isEqualTo(
            """
            day,contract,owed,paid,unfunded,because
            2021-03-31,norwich,200.00,200.00,0.00,
            """);
  }

  @Test
  void saysThatAFundPaysAllAndWhatTheTopUpComesTo() throws IOException {
    write("fund.json", FUND.replace("300", "500"));

    assertThat(CommandRun.of("fund", file).out())
        .contains("The fund pays all that its contracts ask of it.\n", " 25 %\n");
    assertThat(CommandRun.of("fund", file, "--as-of", "2021-01-31").out())
        .endsWith("\nNo payment period with evidence is over by then.\n");
  }

  @Test
  void tellsAllProblemsOfAllFilesAtOnce() throws IOException {
    write(
        "york/contract.json",
        CONTRACT.replace("\"fund\"", "\"state\"").replace("GBP", "EUR").replace("norwich", "york"));
    write("norwich/claims.csv", CLAIMS.replace("2021-03-01", "01/03/2021"));
    write(
        "fund.json",
        FUND.replace("york/tallies.csv\"}", "york/none.csv\"}, {\"contract\": \"x\"}"));
    CommandRun run = CommandRun.of("fund", file, "--as-of", "soon");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            Nothing was done: the input has 6 problems.
              --as-of: found text of the form aaaa; expected an ISO date such as 2020-04-01
              norwich/claims.csv line 3: column achieved: found text of the form 99/99/9999, a local form of a date; expected an ISO date such as 2020-04-01
              york/none.csv: no such file; named by fund.json: contracts[1].tallies
              x: no such file; named by fund.json: contracts[2].contract
              fund.json: contracts[1].contract: 'york' is in EUR; expected GBP, the currency of the fund
              fund.json: contracts[1].contract: 'fund' is not a payer of 'york'; expected one of york-council, state
            """);
  }

  @Test
  void refusesContractsThatTheFundCannotPayInto() throws IOException {
    write("norwich/contract.json", CONTRACT.replace("\"fund\"", "\"state\""));
    write("york/contract.json", CONTRACT.replace("GBP", "EUR"));
    CommandRun run = CommandRun.of("fund", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            Nothing was done: the input has 3 problems.
              fund.json: contracts[0].contract: 'fund' is not a payer of 'norwich'; expected one of norwich-council, state
              fund.json: contracts[1].contract: 'norwich' stands twice; expected contracts whose ids differ
              fund.json: contracts[1].contract: 'norwich' is in EUR; expected GBP, the currency of the fund
            """);
  }

  @Test
  void looksAtTheContractsOfARefusedFundToo() throws IOException {
    write("fund.json", FUND.replace("300", "-1").replace("york/contract.json", "/york.json"));
    write("norwich/contract.json", CONTRACT.replace("QUARTERLY", "DAILY"));
    CommandRun run = CommandRun.of("fund", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            Nothing was done: the input has 3 problems.
              fund.json: limit: must be >= 0 and whole minor units but was GBP -1.00
              fund.json: contracts[1].contract: file must be in the folder of the case or below but was '/york.json'
              norwich/contract.json: schedule.frequency: found 'DAILY'; expected one of MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY
            """);
  }
}
