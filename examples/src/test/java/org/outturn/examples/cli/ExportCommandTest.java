package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command export as a user meets it. */
class ExportCommandTest {
  private static final Path APOLLO =
      Path.of("src/main/resources/org/outturn/examples/cases/care-leavers-apollo");

  @TempDir private Path folder;

  private CommandRun export(String... more) {
    String[] arguments = {
      "export",
      APOLLO.resolve("contract.json").toString(),
      "--tallies",
      APOLLO.resolve("tallies.csv").toString(),
      "--out",
      folder.toString()
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }

  @Test
  void writesTablesThatReplayPricesAgain() {
    CommandRun run = export();

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Written\n")
        .contains(" outcome_pricings.csv ", "What the tables do not carry\n", " evidence ");
    assertThat(CommandRun.of("replay", folder.toString()).out())
        .contains("projects\nexact 1, explained 0, unexplained 0, not comparable 0\n");
  }

  @Test
  void saysTheSameAsJsonAndCsv() {
    assertThat(export("--format", "json").out())
        .contains("\"table\": \"OUTCOME_PRICINGS\"", "\"notCarried\": [");
    assertThat(export("--format", "csv").out())
        .startsWith("what,because\r\n")
        .contains("\r\nevidence,\"the tables hold numbers by outcome and payment period:");
  }

  @Test
  void writesNothingWhereThereIsNoFolderOrOverWhatItReads() throws IOException {
    assertThat(
            CommandRun.of("export", APOLLO.resolve("contract.json").toString(), "--out", "nowhere")
                .err())
        .contains("--out: there is no folder nowhere");
    Path tallies = Files.copy(APOLLO.resolve("tallies.csv"), folder.resolve("results.csv"));
    CommandRun run =
        CommandRun.of(
            "export",
            APOLLO.resolve("contract.json").toString(),
            "--tallies",
            tallies.toString(),
            "--out",
            folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--out: must not be a file that the command reads");
    assertThat(folder.resolve("projects.csv")).doesNotExist();
    assertThat(tallies).hasSameTextualContentAs(APOLLO.resolve("tallies.csv"));
  }
}
