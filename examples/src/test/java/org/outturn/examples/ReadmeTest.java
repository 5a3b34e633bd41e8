package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README does what it says: its example runs and prints what it shows; its commands are CI's.
 */
class ReadmeTest {
  private static final String PROJECT_PACKAGES =
      """
      import java.time.LocalDate;
      import java.util.List;
      import org.outturn.core.contract.*;
      import org.outturn.core.evidence.*;
      import org.outturn.core.limit.*;
      import org.outturn.core.money.*;
      import org.outturn.core.outcome.*;
      import org.outturn.core.party.*;
      import org.outturn.core.ratecard.*;
      import org.outturn.pricing.payment.*;
      """;

  @Test
  void exampleHasTwentyLinesAndPrintsWhatIsShown() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String example = block(readme, "java");

    assertThat(example.lines().count()).isLessThanOrEqualTo(20);
    JShellRun run = JShellRun.of(PROJECT_PACKAGES + example);
    assertThat(run.failures()).isEmpty();
    assertThat(run.out()).isEqualTo(block(readme, "text"));
  }

  @Test
  void exampleCanBePastedAtThePrompt() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));

    ShellRun run = ShellRun.of(List.of(), block(readme, "java").lines().toList());

    assertThat(run.exitCode()).isZero();
    assertThat(run.shown()).contains(block(readme, "text").lines().toList());
    assertThat(run.shown()).doesNotContain("Error", "Exception");
  }

  @Test
  void testCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> ci = Files.readAllLines(Path.of("..", ".ci", "run"));

    assertThat(readme).contains("```sh\n" + ci.get(ci.size() - 1) + "\n```");
  }

  private static String block(String readme, String language) {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
