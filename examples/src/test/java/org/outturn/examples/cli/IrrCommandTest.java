package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command irr as a user meets it; all figures are this test's own. */
class IrrCommandTest {
  private static final String SEVERAL =
      """
      date,amount
      2021-01-01,-100.00
      2022-01-01,230.00
      2023-01-01,-132.00
      """;

  private static final String HEADER = "kind,rate,residual,beyond,because";

  @TempDir private Path folder;

  private CommandRun irr(String text, String... options) throws IOException {
    String file = Files.writeString(folder.resolve("flows.csv"), text).toString();
    String[] arguments = new String[options.length + 2];
    arguments[0] = "irr";
    arguments[1] = file;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.of(arguments);
  }

  private void assertRefused(CommandRun run, String... problems) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().skip(1).map(String::strip)).containsExactly(problems);
  }

  @Test
  void printsRatesWithWhatWentOutAndCameBack() throws IOException {
    CommandRun run = irr(SEVERAL);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Rate of return: flows.csv
             about               value
            -----------------------------
             answer      several rates
             first flow     2021-01-01
             last flow      2023-01-01
             invested           232.00
             returned           230.00
             multiple           0.9914

            Rates a year, days by Act/365 from the first flow
             rate  net present value at it, as a share of its parts
            ----------------------------------------------------------
             10 %                                    0.000000000000
             20 %                                    0.000000000000
            """);
  }

  @Test
  void saysWhatNoRateMeans() throws IOException {
    assertThat(irr("date,amount\n2020-01-01,-100\n").out())
        .contains("no rate")
        .endsWith(
            "\n\nNo rate above -100 % makes the net present value zero: nothing came back.\n");
    assertThat(irr("date,amount\n2020-01-01,-100\n2023-01-01,0\n").out())
        .contains("total loss", "0.0000")
        .endsWith("\n\nEverything is lost: the return is -100 %.\n");
    assertThat(irr("date,amount\n2020-01-01,100\n").out())
        .contains("no rate", "multiple")
        .endsWith("zero: nothing was paid in.\n");
    assertThat(irr("date,amount\n2020-01-01,-100\n2020-01-02,1000\n").out())
        .contains("one rate")
        .endsWith("\n above 1.8e310 %                                no number holds it\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'2021-01-01,-100;2022-01-01,115', '{\"kind\": \"RATE\", \"rates\": [0.15]}'",
    "'2022-01-01,115;2021-01-01,-100', '{\"kind\": \"RATE\", \"rates\": [0.15]}'",
    "'2021-01-01,-100;2022-01-01,230;2023-01-01,-132',"
        + " '{\"kind\": \"SEVERAL\", \"rates\": [0.1, 0.2]}'",
    "'2020-01-01,-100', '{\"kind\": \"NONE\", \"rates\": []}'",
    "'2020-01-01,-100;2023-01-01,0', '{\"kind\": \"TOTAL_LOSS\", \"rates\": []}'",
    "'2020-01-01,-0.01;2020-01-02,999999999999999',"
        + " '{\"kind\": \"RATE\", \"rates\": [], \"beyond\": [\"ABOVE\"]}'"
  })
  void writesTheDocument(String rows, String document) throws IOException {
    CommandRun run = irr("date,amount\n" + rows.replace(';', '\n') + "\n", "--format", "json");

    JsonNode written = new ObjectMapper().readTree(run.out());
    JsonNode expected = new ObjectMapper().readTree(document);
    assertThat(run.exitCode()).isZero();
    assertThat(written.get("kind")).isEqualTo(expected.get("kind"));
    assertThat(written.get("beyond")).isEqualTo(expected.get("beyond"));
    assertThat(written.get("rates")).hasSameSizeAs(expected.get("rates"));
    for (int rate = 0; rate < expected.get("rates").size(); rate++) {
      assertThat(written.get("rates").get(rate).isNumber()).isTrue();
      assertThat(written.get("rates").get(rate).doubleValue())
          .isEqualTo(expected.get("rates").get(rate).doubleValue());
    }
  }

  @Test
  void writesRowsThatOpenInASpreadsheet() throws IOException {
    assertThat(irr(SEVERAL, "--format", "csv").out().lines())
        .containsExactly(HEADER, "SEVERAL,0.1,0,,", "SEVERAL,0.2,0,,");
    assertThat(irr("date,amount\n2020-01-01,-100\n", "--format", "csv").out().lines())
        .containsExactly(HEADER, "NONE,,,,NOTHING_CAME_BACK");
    assertThat(
            irr("date,amount\n2020-01-01,-1000\n2020-01-02,10\n", "--format", "csv").out().lines())
        .containsExactly(HEADER, "RATE,,,BELOW,");
  }

  @Test
  void namesEveryProblemByLineAndColumn() throws IOException {
    String amount =
        "; expected an amount with a point, at most 15 digits before and 18 after it, negative where"
            + " it is paid, such as -19000.00";

    assertRefused(
        irr(
            """
            date,amount
            01/02/2020,-100
            2020-03-01,"1,5"
            2020-04-01,
            2020-05-01,1e99
            2020-06-01,NaN,
            2020-07-01,+5
            """),
        "flows.csv line 2: column date: found text of the form 99/99/9999, a local form of a date;"
            + " expected an ISO date such as 2020-04-01",
        "flows.csv line 3: column amount: found text of the form 9,9, a number with a comma"
            + amount,
        "flows.csv line 4: column amount: found nothing; expected a value",
        "flows.csv line 5: column amount: found text of the form 9a99" + amount,
        "flows.csv line 6: found 3 fields; expected 2, as in the first line",
        "flows.csv line 7: column amount: found text of the form +9" + amount);
  }

  @Test
  void refusesFilesWithoutRowsOrColumns() throws IOException {
    assertRefused(
        irr("date,amount\n"), "flows.csv: found no rows; expected at least one cash flow");
    assertRefused(irr(""), "flows.csv: found nothing; expected a first line with column names");
    assertRefused(
        irr("date,amount,currency\n2020-01-01,-1,GBP\n"),
        "flows.csv line 1: unknown column 3, text of the form aaaaaaaa; expected date, amount");
    assertRefused(irr("date\n2020-01-01\n"), "flows.csv line 1: missing column amount");
    assertRefused(
        CommandRun.of("irr", folder.resolve("none.csv").toString()), "none.csv: no such file");
  }
}
