package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from one contract to another, as a user meets it. */
class DiffCommandTest {
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2021-01-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 600}}]}]},
        "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 1000}],
        "payers": [{"party": "council", "commitment": 900}],
        "schedule": {"frequency": "QUARTERLY"}
      }
      """;
  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved
      C1,P1,housed,2020-02-01
      C2,P2,housed,2020-04-01
      """;

  @TempDir private Path folder;

  private String agreed = "";
  private String amended = "";
  private String claims = "";

  @BeforeEach
  void writeFiles() throws IOException {
    agreed = write("agreed.json", CONTRACT);
    amended =
        write(
            "amended.json",
            CONTRACT
                .replace("\"amount\": 1000", "\"amount\": 1500")
                .replace("\"amount\": 600", "\"amount\": 700"));
    claims = write("claims.csv", CLAIMS);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void saysWhatChangedInTheTerms() {
    CommandRun run = CommandRun.of("diff", agreed, amended);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            What changes from housing

            Terms
             Version 'v1', tariff 'housed': price amount rises from 600.00 to 700.00 GBP.
             Limit 'contract': amount rises from 1,000.00 to 1,500.00 GBP.
            """);
  }

  @Test
  void saysWhatItChangesInThePayment() {
    CommandRun run = CommandRun.of("diff", agreed, amended, "--claims", claims);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .endsWith(
            """

            What it changes in the payment, as of 2020-04-01, amounts in GBP
                       about       before     after  difference
            ---------------------------------------------------------
             gross               1,200.00  1,400.00     +200.00
             part-pay  contract   -200.00      0.00     +200.00
             net                 1,000.00  1,400.00     +400.00

            Outcome by outcome
             outcome  paid before  paid after  net before  net after  difference
            ---------------------------------------------------------------------------
             housed             2           2    1,000.00   1,400.00     +400.00
             net                                 1,000.00   1,400.00     +400.00

            Payer by payer
             payer     before   after  difference
            ------------------------------------------
             council   900.00  900.00        0.00
             unfunded  100.00  500.00     +400.00

            Period by period
             from        to                   before   after  difference
            -------------------------------------------------------------------
             2020-01-01  2020-03-31  net      600.00  700.00     +100.00
                                     council  600.00  700.00     +100.00
             2020-04-01  2020-06-30  net      400.00  700.00     +300.00
                                     council  300.00  200.00     -100.00
            """);
  }

  @Test
  void equalContractsDifferNowhere() {
    CommandRun run = CommandRun.of("diff", agreed, agreed);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("\nTerms\n No term changes.\n");
  }

  @Test
  void writesARowForEachTermAndFigure() {
    CommandRun run = CommandRun.of("diff", agreed, amended, "--claims", claims, "--format", "csv");

    assertThat(run.out().lines())
        .startsWith(
            "part,of,from,to,kind,before,after,difference,sentence",
            "term,rateCard.versions[v1].tariffs[housed].price.amount,,,CHANGED,600.00 GBP,700.00"
                + " GBP,,\"Version 'v1', tariff 'housed': price amount rises from 600.00 to 700.00"
                + " GBP\"")
        .contains(
            "sum,net,,,,1000.00,1400.00,400.00,",
            "adjustment,part-pay contract,,,,-200.00,0.00,200.00,",
            "outcome,housed,,,,1000.00,1400.00,400.00,",
            "period payer,council,2020-04-01,2020-07-01,,300.00,200.00,-100.00,");
  }

  @Test
  void writesJson() {
    CommandRun run = CommandRun.of("diff", agreed, amended, "--format", "json");

    assertThat(run.out())
        .contains("\"path\": \"limits[contract].amount\"", "\"before\": \"1000.00\"")
        .endsWith("\"payment\": null\n}\n");
  }

  @Test
  void aDateAloneIsEnoughToPay() throws IOException {
    String withFee =
        write(
            "fee.json",
            CONTRACT.replace(
                "\"payers\"",
                "\"fees\": [{\"id\": \"set-up\", \"kind\": \"SERVICE_FEE\", \"amount\": 50}],"
                    + " \"payers\""));

    CommandRun run = CommandRun.of("diff", agreed, withFee, "--as-of", "2020-03-31");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            " Fee 'set-up' is added: kind SERVICE_FEE, amount 50.00 GBP.\n",
            " fees            0.00  50.00      +50.00\n");
  }

  @Test
  void paymentsInTwoCurrenciesAreRefused() throws IOException {
    String euros = write("euros.json", CONTRACT.replace("GBP", "EUR"));

    CommandRun run = CommandRun.of("diff", agreed, euros, "--claims", claims);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            Nothing was done: the input has 1 problem.
              euros.json: currency must be GBP, that of the first contract, for payments to be\
             compared but was EUR; without evidence the terms alone are compared
            """);
    assertThat(CommandRun.of("diff", agreed, euros).out())
        .contains(" Currency changes from GBP to EUR.\n");
  }

  @Test
  void evidenceMustBeOfBothContracts() throws IOException {
    String jobs = write("jobs.json", CONTRACT.replace("\"housed\"", "\"job\""));

    CommandRun run = CommandRun.of("diff", agreed, jobs, "--claims", claims);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "  claims.csv line 2: jobs.json: text of the form aaaaaa is not an outcome of this"
                + " contract; expected one of job");
  }

  @Test
  void problemsOfBothContractsAreFoundAtOnce() throws IOException {
    String faulty = write("faulty.json", CONTRACT.replace("\"GBP\"", "\"POUNDS\""));

    CommandRun run =
        CommandRun.of("diff", faulty, folder.resolve("none.json").toString(), "--as-of", "soon");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "the input has 3 problems.",
            "--as-of: ",
            "faulty.json: currency: ",
            "none.json: no such file");
  }

  @Test
  void oneContractIsNotEnough() {
    CommandRun run = CommandRun.of("diff", agreed);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required parameter: 'CONTRACT'");
  }
}
