package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command solve as a user meets it, on the case of the guide, whose figures are made up. */
class SolveCommandTest {
  private static final String FOLDER = "src/docs/housing-price/";
  private static final String FINANCE = FOLDER + "finance.json";
  private static final String DELIVERY = "src/docs/housing-first/delivery.json";
  private static final String FINANCED = "src/docs/housing-first/finance.json";
  private static final String WORTH = "src/docs/housing-first/benefits.json";
  private static final String PRICE =
      "contract.rateCard.versions[v1].tariffs[sustained].price.amount";

  @TempDir private Path folder;

  private static CommandRun solve(String... options) {
    return CommandRun.of(
        Stream.concat(Stream.of("solve", FINANCE), Stream.of(options)).toArray(String[]::new));
  }

  private static String refused(String... options) {
    CommandRun run = solve(options);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  @Test
  void findsThePriceAndProvesItAPennyToEitherSide() {
    CommandRun run = solve("--for", PRICE, "--target", "return=0.08");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            For return at least 8.00 %: contract.rateCard.versions[v1].tariffs[sustained].price.amount, in GBP

            Terms not applied: payment may be too high by up to GBP 270,000.00, what the outcomes concerned were paid
             rule       because                                     at most
            -------------------------------------------------------------------
             once-each  tallies have no participants: sustained  270,000.00

            The target is met from 8,477.41 on.

            Worked out again from the whole case
                            value        return  target
            -------------------------------------------------
             as stated   9,000.00   16.788605 %  met
             beside it   8,477.40    7.999963 %  not met
             answer      8,477.41    8.000131 %  met
             lowest          0.00     -100.00 %  not met
             highest    90,000.00  1,379.6237 %  met

            Looked from 0.00 to 90,000.00 in steps of 0.01, cut into 64 parts at first;
            what begins and ends within one part is not seen.
            """);
  }

  @Test
  void saysWhereThereIsNoAnswerAndWhereThereAreSeveral() {
    assertThat(solve("--for", PRICE, "--target", "payment=0", "--from", "1").out())
        .contains("No value that was looked at meets the target.");
    assertThat(solve("--for", PRICE, "--target", "payment>=0").out())
        .contains("Every value that was looked at meets the target.");
    assertThat(
            solve(
                    "--for",
                    "contract.schedule.paymentDays",
                    "--target",
                    "shortfall<=0",
                    "--to",
                    "9",
                    "--step",
                    "3")
                .out())
        .contains("Looked from 0 to 9 in steps of 3");
  }

  @Test
  void writesJsonAndCsv() {
    assertThat(
            solve("--for", PRICE, "--target", "surplus=0", "--step", "100", "--format", "json")
                .out())
        .contains("\"kind\": \"ONE\"", "\"value\": \"8000\"", "\"figure\": \"-3000\"");
    assertThat(
            solve("--for", PRICE, "--target", "surplus=0", "--step", "100", "--format", "csv")
                .out()
                .replace("\r\n", "\n"))
        .isEqualTo(
            """
            what,path,value,figure,result,because,target
            not applied,,,,,"not applied: tallies have no participants: sustained; payment may be too high by up to GBP 270,000.00, what the outcomes concerned were paid",
            stated,%1$s,9000,surplus,30000,,met
            lowest answer,%1$s,8000,surplus,0,,met
            beside it,%1$s,7900,surplus,-3000,,not met
            low end,%1$s,0,surplus,-240000,,not met
            high end,%1$s,90000,surplus,2460000,,met
            """
                .formatted(PRICE));
  }

  @Test
  void listsNumbersAndFigures() {
    assertThat(solve("--list").out())
        .contains(
            " surplus             30,000.00  GBP",
            " evidence.tallies[sustained, 2024-09-30].quantity                      6  number");
    assertThat(solve("--list", "--format", "csv").out().replace("\r\n", "\n"))
        .startsWith("kind,name,value,unit,because\nnot applied,,,,\"not applied: ")
        .contains("\nfigure,return,")
        .contains("number,costs[DELIVERY].amount,240000,GBP,\n");
    assertThat(solve("--list", "--format", "json", "--benefits", FOLDER + "benefits.json").out())
        .contains("\"name\": \"gain\"", "\"path\": \"" + PRICE + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contract.rateCard.*.amount | return=0.08 | from 0.9420 on",
        "contract.rateCard.*.amount | return[investor]>=0.08 | from 0.9420 on",
        "evidence.tallies[*].quantity | surplus=0 | from 0.8889 on",
        "costs[DELIVERY].amount | surplus=0 | up to 270,000.00",
      })
  void looksForLevelsAndVolumesToo(String path, String target, String answer) {
    assertThat(solve("--for", path, "--target", target).out())
        .contains("The target is met " + answer + ".");
  }

  @Test
  void whatTheCaseDoesNotHaveIsRefusedWithWhatIsClose() {
    assertThat(refused("--for", PRICE + "s", "--target", "return=0"))
        .contains("--for: '" + PRICE + "s' is no number", "did you mean '" + PRICE + "'?");
    assertThat(refused("--for", PRICE, "--target", "profit=0"))
        .contains("--target: 'profit' is no figure of this case; expected one of return, surplus");
    assertThat(refused("--for", PRICE, "--target", "return"))
        .contains("--target: expected FIGURE=VALUE, such as return=0.08");
    assertThat(refused("--for", PRICE, "--target", "return=8%"))
        .contains(
            "--target: expected a decimal number with a point, such as 19000.00, but found a"
                + " percentage (15 % is written 0.15)");
    assertThat(refused("--list", "--scenario", "BASE"))
        .contains("--scenario: 'BASE' is no scenario of this case; expected one of CONTRACT");
    assertThat(refused("--for", "distribution.days", "--target", "return=0"))
        .contains("--to: to must be at least a step above 0 but was 0");
    assertThat(refused("--target", "return=0"))
        .contains("--for: expected the number to look for, or --list to see which there are");
    assertThat(refused("--for", PRICE))
        .contains("--target: expected FIGURE=VALUE, or --list to see which figures there are");
    assertThat(refused("--list", "--benefits", FINANCE)).contains("finance.json");
  }

  @Test
  void aComparisonAndAnAppraisalAreKnownByWhatTheyHold() {
    String cases = "src/main/resources/org/outturn/examples/cases/";

    assertThat(
            CommandRun.of(
                    "solve",
                    cases + "inputs-and-outcomes/johal.json",
                    "--for",
                    "plan.delivery.successRate",
                    "--target",
                    "difference[outcomes]=0")
                .out())
        .contains("The target is met up to 0.5882.");
    assertThat(
            CommandRun.of(
                    "solve",
                    FOLDER + "benefits.json",
                    "--for",
                    "costs[management].amounts[*].amount",
                    "--target",
                    "npsv=0",
                    "--to",
                    "100")
                .out())
        .contains("The target is met up to ");
    assertThat(
            CommandRun.of("solve", FOLDER + "benefits.json", "--list", "--scenario", "BASE").err())
        .contains("--scenario: goes with a finance or comparison case; this is an appraisal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pathway[housed].rate | surplus=0 | from 0.4831 on",
        "referrals[0].number | surplus=0 | from 97 on",
        "contract.rateCard.*.amount | return=0.08 | from 0.9063 on",
        "contract.limits[contract].amount | payment=450000 | up to 450,000.00",
        "finance.costs[DELIVERY].amount | surplus=0 | up to 496,800.00",
      })
  void aDeliveryIsAskedForPriceRateVolumeAndLimit(String path, String target, String answer) {
    CommandRun run =
        CommandRun.of("solve", DELIVERY, "--finance", FINANCED, "--for", path, "--target", target);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("The target is met " + answer + ".");
  }

  @Test
  void aDeliveryIsAskedInAScenario() {
    assertThat(
            CommandRun.of(
                    "solve",
                    DELIVERY,
                    "--scenario",
                    "LOW",
                    "--for",
                    "contract.rateCard.versions[v1].tariffs[housed-12m].price.amount",
                    "--target",
                    "payment=400000")
                .out())
        .contains("The target is met up to 11,329.36.");
    assertThat(CommandRun.of("solve", DELIVERY, "--list", "--scenario", "NO").err())
        .contains("--scenario: 'NO' is no scenario of this case; expected one of BASE, LOW, HIGH");
    assertThat(CommandRun.of("solve", FINANCE, "--list", "--finance", FINANCED).err())
        .contains("finance.json: goes with a delivery alone, and");
  }

  /** Between what covers the costs and what the outcomes are worth a price can lie. */
  @Test
  void aPriceLiesBetweenCostAndWorth() {
    String price = "contract.rateCard.versions[v1].tariffs[housed-12m].price.amount";

    assertThat(
            CommandRun.of(
                    "solve",
                    DELIVERY,
                    "--finance",
                    FINANCED,
                    "--for",
                    price,
                    "--target",
                    "surplus=0")
                .out())
        .contains("The target is met from 7,079.37 on.");
    assertThat(
            CommandRun.of(
                    "solve", DELIVERY, "--benefits", WORTH, "--for", price, "--target", "gain=0")
                .out())
        .contains("The target is met up to 9,027.48.");
    assertThat(
            CommandRun.of(
                    "solve",
                    DELIVERY,
                    "--benefits",
                    WORTH,
                    "--for",
                    "pathway[housed-12m].rate",
                    "--target",
                    "gain=0")
                .out())
        .contains("The target is met from ");
  }

  /** On the same 250 runs at every value; of 250 at most 12 may exceed the budget. */
  @Test
  void aDeliveryIsAskedOfASimulation() {
    String[] asked = {
      "solve",
      DELIVERY,
      "--finance",
      FINANCED,
      "--runs",
      "250",
      "--budget",
      "400000",
      "--for",
      "",
      "--target",
      "",
      "--from",
      "0.5",
      "--to",
      "2",
      "--step",
      "0.01"
    };
    asked[9] = "contract.rateCard.*.amount";
    asked[11] = "exceeding<=0.05";
    assertThat(CommandRun.of(asked).out())
        .contains(
            "For exceeding at most 0.05",
            "The target is met up to ",
            "Every value was tried on the same 250 runs of BASE, seed 1.");
    asked[11] = "return[p25]=0.01";
    assertThat(CommandRun.of(asked).out()).contains("The target is met from ");
    asked[9] = "contract.limits[contract].amount";
    asked[11] = "exceeding<=0.1";
    asked[13] = "300000";
    asked[15] = "500000";
    asked[17] = "1000";
    assertThat(CommandRun.of(asked).out()).contains("The target is met up to 400,000.");
    assertThat(CommandRun.of("solve", FINANCE, "--list", "--runs", "9").err())
        .contains("--runs: goes with a delivery alone");
    assertThat(CommandRun.of("solve", DELIVERY, "--list", "--budget", "9").err())
        .contains("--budget: expected --runs beside it");
  }

  @Test
  void whatADeliveryLacksIsNamedInPlaceOfAFigure() throws IOException {
    Path delivery = Files.createDirectory(folder.resolve("lacking")).resolve("delivery.json");
    Files.writeString(
        delivery, Files.readString(Path.of(DELIVERY)).replace(", \"delay\": {\"months\": 12}", ""));
    Files.copy(
        Path.of(DELIVERY).resolveSibling("contract.json"),
        delivery.resolveSibling("contract.json"));

    assertThat(CommandRun.of("solve", delivery.toString(), "--list").out())
        .contains(
            "none: delivery must state every assumption that decides the payment but was",
            "[pathway[housed-12m].delay: how long until 'housed-12m' is achieved");
  }

  @Test
  void anotherDocumentIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"outturn\": \"1\"}");

    assertThat(CommandRun.of("solve", other.toString(), "--list").err())
        .contains(
            "other.json: expected a finance case with tranches, a comparison case with sides");
    assertThat(CommandRun.of("solve", folder.resolve("none.json").toString(), "--list").err())
        .contains("none.json: no such file");
  }
}
