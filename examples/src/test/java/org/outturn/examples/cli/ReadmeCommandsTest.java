package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line of the README is one that the program understands, with all its options. */
class ReadmeCommandsTest {
  private static final String PROGRAM = "java -jar examples/target/outturn.jar ";

  @ParameterizedTest
  @MethodSource("commands")
  void isUnderstood(String command) {
    String firstFile = words(command).get(1);

    assertThat(saidWithoutTheFiles(command))
        .contains("Nothing was done: ", firstFile + ": no such file")
        .doesNotContain("Usage:");
  }

  @Test
  void everyCommandIsShown() throws IOException {
    assertThat(commands().map(command -> command.replaceFirst(" .*", "")))
        .contains("price", "irr", "returns", "compare", "appraise", "report");
  }

  @Test
  void anOptionThatDoesNotExistWouldBeFound() {
    assertThat(saidWithoutTheFiles("irr flows.csv --as-table"))
        .startsWith("Unknown option: '--as-table'")
        .contains("Usage:");
  }

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(Path.of("..", "README.md")).stream()
        .filter(line -> line.startsWith(PROGRAM))
        .map(line -> line.substring(PROGRAM.length()));
  }

  /** A command that is understood goes on to its files, and says that they are not there. */
  private static String saidWithoutTheFiles(String command) {
    CommandRun run = CommandRun.of(words(command).toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    return run.err();
  }

  private static List<String> words(String command) {
    return Splitter.on(' ').splitToList(command);
  }
}
