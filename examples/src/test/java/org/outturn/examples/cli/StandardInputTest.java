package org.outturn.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file may come from standard input: {@code -} in its place. */
class StandardInputTest {
  private static final String CASES = "src/main/resources/org/outturn/examples/cases/";
  private static final String CONTRACT = CASES + "fair-chance-fund-ambition/contract.json";
  private static final String TALLIES = CASES + "fair-chance-fund-ambition/tallies.csv";

  private static CommandRun run(String input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
    try {
      return CommandRun.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void takesAContractOrItsEvidence() throws IOException {
    CommandRun files = CommandRun.of("price", CONTRACT, "--tallies", TALLIES);

    assertThat(run(Files.readString(Path.of(TALLIES)), "price", CONTRACT, "--tallies", "-"))
        .isEqualTo(files);
    assertThat(run(Files.readString(Path.of(CONTRACT)), "price", "-", "--tallies", TALLIES))
        .isEqualTo(files);
    assertThat(run("date,amount\n2020-01-01,-1\n2021-01-01,2\n", "irr", "-").exitCode()).isZero();
  }

  /** Every command, since all of them get their files in one place. */
  @ParameterizedTest
  @CsvSource({
    "settle FILE --tallies TALLIES, fair-chance-fund-ambition/contract.json",
    "settle CONTRACT --tallies FILE, fair-chance-fund-ambition/tallies.csv",
    "check FILE, fair-chance-fund-ambition/contract.json",
    "diff CONTRACT FILE, fair-chance-fund-ambition/contract.json",
    "returns FILE, skill-mill-returns/case.json",
    "compare FILE, inputs-and-outcomes/johal.json",
    "appraise FILE, social-return-check/appraisal.json",
    "solve FILE --list, social-return-check/appraisal.json"
  })
  void everyCommandTakesIt(String command, String file) throws IOException {
    String given = command.replace("CONTRACT", CONTRACT).replace("TALLIES", TALLIES);
    CommandRun fromFile = CommandRun.of(given.replace("FILE", CASES + file).split(" "));

    assertThat(fromFile.exitCode()).isZero();
    assertThat(run(Files.readString(Path.of(CASES + file)), given.replace("FILE", "-").split(" ")))
        .isEqualTo(fromFile);
  }

  @Test
  void saysWhatIsWrongWithIt() {
    CommandRun run = run("date,amount\n2020-01-01,1;5\n", "irr", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("standard input line 2: column amount: ");
  }

  /** A refused case is looked at again, for the files that it names. */
  @Test
  void findsTheFilesThatARefusedCaseNames() throws IOException {
    String text =
        Files.readString(Path.of(CASES, "fair-chance-fund-business-case/finance.json"))
            .replaceFirst("\\{", "{\"colour\": 1,");

    CommandRun run = run(text, "returns", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "standard input: colour: unknown key",
            "contract.json: no such file; named by standard input: contract");
  }

  @Test
  void isReadOnce() {
    CommandRun run = run("{}", "price", "-", "--claims", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("-: standard input can be read once; expected a file here");
  }
}
