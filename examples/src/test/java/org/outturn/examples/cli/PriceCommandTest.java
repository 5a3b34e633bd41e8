package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user meets it: what it prints, where, and how it ends. */
class PriceCommandTest {
  private static final String CONTRACT =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2021-01-01"},
        "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01",
          "tariffs": [{"outcome": "housed", "price": {"form": "UNIT", "amount": 600}}]}]},
        "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 1000}],
        "payers": [{"party": "council", "share": 1, "commitment": 900}]
      }
      """;
  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved
      C1,P1,housed,2020-02-01
      C2,P2,housed,2020-03-01
      C3,P2,housed,2020-04-01
      C1,P1,housed,2020-02-01
      """;

  @TempDir private Path folder;

  private String contract = "";
  private String claims = "";

  @BeforeEach
  void writeFiles() throws IOException {
    contract = write("contract.json", CONTRACT);
    claims = write("claims.csv", CLAIMS);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void printsTablesThatAddUp() {
    CommandRun run = CommandRun.of("price", contract, "--claims", claims);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines())
        .containsExactly("Left out as repeats of what another row says: 1");
    assertThat(run.out())
        .isEqualTo(
            """
            Payment statement: housing
            Contract housing, as of 2020-04-01, amounts in GBP

            What is payable
                        about       amount
            ----------------------------------
             gross                1,800.00
             once-each             -600.00
             part-pay   contract   -200.00
             net                  1,000.00

            Outcome by outcome
             outcome    claimed  paid     gross  adjustments       net
            ------------------------------------------------------------------
             housed           3     2  1,800.00      -800.00  1,000.00

            What was adjusted, and why
             rule       reason    claims  outcomes   amount  the first of them
            ---------------------------------------------------------------------------------------------------------------------
             once-each  repeat         1        -1  -600.00  this participant counts for this outcome once and already has
             part-pay   contract       1         0  -200.00  over the limit of GBP 1,000.00 for the contract

            Period by period
             from        to          due               gross       net
            ----------------------------------------------------------------
             2020-01-01  2020-12-31  not scheduled  1,800.00  1,000.00

            Payer by payer
             payer         pays
            -----------------------
             council     900.00
             unfunded    100.00

            Limits
             limit     for               used  left
            --------------------------------------------
             contract  the contract  1,000.00  0.00
            """);
  }

  @Test
  void explainsOneClaimRuleByRule() {
    CommandRun run = CommandRun.of("price", contract, "--claims", claims, "--explain", "C2");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Claim C2, outcome housed
             rule           about     found                                                                    payable after it
            ------------------------------------------------------------------------------------------------------------------------
             verified-only            verified on 2020-03-01
             in-time                  achieved on 2020-03-01, within 2020-01-01 to 2020-12-31
             in-sequence              requires no other outcome
             card-in-force            version v1 in force 2020-01-01 on
             gate                     depends on no other outcome
             once-each                within 1 for each participant
             gross                    1 x GBP 600.00 = GBP 600.00                                                        600.00
             part-pay       contract  GBP 400.00 was left; GBP -200.00: over the limit of GBP 1,000.00 for               400.00
                                      the contract
             payer-split    council   pays GBP 300.00                                                                    400.00
             commitment               GBP 100.00 is covered by no commitment and stays unfunded                          400.00
            """);
  }

  @Test
  void writesRowsThatOpenInASpreadsheet() {
    CommandRun run = CommandRun.of("price", contract, "--claims", claims, "--format", "csv");

    assertThat(run.out().lines())
        .containsExactly(
            "claim,outcome,quantity,price,gross,net,rule,because,participant,date,period,payer",
            "C1,housed,1,600.00,600.00,600.00,,,P1,2020-02-01,2020-01-01,council",
            "C2,housed,1,600.00,600.00,600.00,,,P2,2020-03-01,2020-01-01,council",
            "C2,housed,0,,0.00,-200.00,part-pay,"
                + "\"contract: over the limit of GBP 1,000.00 for the contract\""
                + ",P2,2020-03-01,2020-01-01,council",
            "C3,housed,1,600.00,600.00,600.00,,,P2,2020-04-01,2020-01-01,council",
            "C3,housed,-1,,0.00,-600.00,once-each,"
                + "REPEAT: this participant counts for this outcome once and already has"
                + ",P2,2020-04-01,2020-01-01,council");
  }

  /** The user's input, not a fault of ours: which line, in every command that prices. */
  @Test
  void namesTheLineThatGrowsBeyondWhatIsCounted() throws IOException {
    String dear = write("dear.json", CONTRACT.replace("\"amount\": 600", "\"amount\": 100000"));
    String many = write("many.csv", "outcome,quantity,achieved\nhoused,999999999999,2020-02-01\n");

    for (String command : List.of("price", "settle")) {
      CommandRun run = CommandRun.of(command, dear, "--tallies", many);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              """
              Nothing was done: the input has 1 problem.
                contract 'housing': 'housed@2020-02-01' must come to less than GBP 92,233,720,368,547,758.07 and 9,223,372,036,854.775807 outcomes
              """);
    }
  }

  @Test
  void seesNothingVerifiedAfterTheAsOfDate() {
    CommandRun run =
        CommandRun.of(
            "price", contract, "--claims", claims, "--as-of", "2020-02-29", "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"asOf\": \"2020-02-29\"", "\"net\": \"600.00\"")
        .doesNotContain("C2");
  }

  @Test
  void refusesFilesThatAreNotThereAndWritesNothing() {
    CommandRun run = CommandRun.of("price", folder.resolve("none.json").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst())
        .hasValue("Nothing was done: the input has 1 problem.");
    assertThat(run.err()).contains("none.json: ");
  }

  @Test
  void reportsFiveFaultsOfOneContractAtOnce() throws IOException {
    String faulty =
        CONTRACT
            .replace("\"id\": \"housing\"", "\"id\": \"housing\", \"colour\": 1")
            .replace("\"to\": \"2021-01-01\"", "\"to\": \"01/01/2021\"")
            .replace("\"amount\": 600", "\"amount\": \"1e999999999\"")
            .replace("\"scope\": \"CONTRACT\"", "\"scope\": \"OUTCOME\", \"outcome\": \"jobs\"")
            .replace("\"share\": 1", "\"share\": 0.9");

    CommandRun run = CommandRun.of("price", write("faulty.json", faulty), "--claims", claims);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst())
        .hasValue("Nothing was done: the input has 5 problems.");
    assertThat(run.err())
        .contains(
            "faulty.json: colour: ",
            "faulty.json: term.to: ",
            "faulty.json: rateCard.versions[0].tariffs[0].price.amount: ",
            "faulty.json: limits[0].outcome: 'jobs' is not an outcome of this contract",
            "faulty.json: payers: expected shares that sum to 1 but they sum to 0.9");
  }

  @Test
  void reportsProblemsOfAllFilesAndOptionsAtOnceWithoutAPersonsData() throws IOException {
    String bad =
        write("bad.csv", CLAIMS.replace("P2,housed,2020-04-01", "Ann Smith,,4 April 1990"));

    CommandRun run =
        CommandRun.of(
            "price",
            write("faulty.json", CONTRACT.replace("\"GBP\"", "\"POUNDS\"")),
            "--claims",
            bad,
            "--as-of",
            "soon",
            "--measurements",
            "m.csv");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "m.csv: no such file",
            "--as-of: found text of the form aaaa; expected an ISO date such as 2020-04-01",
            "faulty.json: currency: ",
            "bad.csv line 4: ")
        .doesNotContain("Ann", "Smith", "1990");
  }

  @Test
  void saysWhomALimitOfParticipantsReached() throws IOException {
    String each =
        write(
            "each.json",
            CONTRACT.replace("\"CONTRACT\", \"amount\": 1000", "\"PARTICIPANT\", \"amount\": 500"));

    CommandRun run = CommandRun.of("price", each, "--claims", claims);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("each participant: reached by 2, 200.00 withheld");
  }

  @Test
  void saysOnStandardErrorWhyNothingIsDue() {
    CommandRun without = CommandRun.of("price", contract);
    CommandRun early =
        CommandRun.of("price", contract, "--claims", claims, "--as-of", "2010-03-31");

    assertThat(without.exitCode()).isZero();
    assertThat(without.err().lines())
        .containsExactly("Nothing is due: no claims, tallies or measurements were given");
    assertThat(early.exitCode()).isZero();
    assertThat(early.err().lines()).contains("Nothing is due: nothing was verified by 2010-03-31");
  }

  @Test
  void saysAWrongDateOnce() {
    CommandRun run = CommandRun.of("price", contract, "--as-of", "31/03/2020");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            """
            Nothing was done: the input has 1 problem.
              --as-of: found text of the form 99/99/9999, a local form of a date; expected an ISO \
            date such as 2020-04-01
            """);
  }

  @Test
  void refusesToExplainAClaimThatIsNotThere() {
    CommandRun run = CommandRun.of("price", contract, "--claims", claims, "--explain", "C9");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            """
            Nothing was done: the input has 1 problem.
              --explain: claim must be one seen by 2020-04-01 but 'C9' was not
            """);
  }

  @Test
  void refusesACommandItDoesNotKnow() {
    CommandRun run = CommandRun.of("prise");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Unmatched argument at index 0: 'prise'");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : new String[] {"demo", "price", "irr"}) {
      CommandRun run = CommandRun.of(command, "--help");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).startsWith("Usage: outturn " + command).contains("--format");
    }
    assertThat(CommandRun.of().out()).contains("demo", "price", "Exit codes:");
  }

  @Test
  void demoEndsWithWhatToTryNext() {
    CommandRun run = CommandRun.of("demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().reduce((earlier, last) -> last))
        .hasValue(
            "Next, your own contract: java -jar examples/target/outturn.jar price CONTRACT.json"
                + " --claims CLAIMS.csv");
  }
}
