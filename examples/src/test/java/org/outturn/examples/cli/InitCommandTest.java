package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.examples.starts.StartingPoint;

/** Files to start from, as a new user meets them. */
class InitCommandTest {
  @TempDir private Path folder;

  private CommandRun init(StartingPoint start) {
    return CommandRun.of("init", start.kind(), "--out", folder.resolve(start.file()).toString());
  }

  @ParameterizedTest
  @EnumSource
  void isValidAsItIs(StartingPoint start) {
    Stream.of(StartingPoint.values()).forEach(this::init);

    CommandRun run = CommandRun.of(inFolder(start.command()));

    assertThat(run.err()).doesNotContain("problem");
    assertThat(run.exitCode()).isZero();
  }

  /** The words of a command, its files in the folder. */
  private String[] inFolder(String command) {
    return Stream.of(command.split(" "))
        .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  @Test
  void paysForWhatItShows() {
    Stream.of(StartingPoint.values()).forEach(this::init);

    // 1,000 each for two people housed; 7,200 of the 9,000 for twelve months
    assertThat(CommandRun.of(inFolder("price contract.json --claims claims.csv")).out())
        .containsPattern("\n net +9,200\\.00\n");
  }

  @Test
  void writesToStandardOutputAndSaysWhatIsNext() {
    CommandRun run = CommandRun.of("init", "claims");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(StartingPoint.CLAIMS.text());
    assertThat(run.err())
        .isEqualTo(
            "Next: price contract.json --claims claims.csv; price --help names the columns"
                + System.lineSeparator());
  }

  @Test
  void listsWhatThereIs() {
    CommandRun run = CommandRun.of("init");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("finance-case", "returns finance-case.json");
  }

  @Test
  void refusesAnUnknownKind() {
    CommandRun run = CommandRun.of("init", "statement");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("KIND: there is no such starting point; expected one of contract, claims,");
  }

  @Test
  void neverReplacesAFile() throws IOException {
    Path edited = Files.writeString(folder.resolve("contract.json"), "edited");

    CommandRun run = init(StartingPoint.CONTRACT);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--out: expected a file that is not there yet but ");
    assertThat(edited).hasContent("edited");
  }
}
