package org.outturn.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.examples.ShellRun;

/** The prompt as a user meets it. */
class OutturnShellTest {
  @TempDir private Path folder;

  @Test
  void namesAreThereFromTheFirstLineOn() throws IOException {
    assertThat(typed("gbp(600)", "Share.percent(30)", "date(\"2020-04-01\").plusDays(1)").lines())
        .containsSubsequence("$1 ==> GBP 600.00", "$2 ==> 0.3", "$3 ==> 2020-04-02");
  }

  @Test
  void mistakeIsOneLineWithTheLibrarysMessage() throws IOException {
    String shown =
        typed(
            "percent(130)",
            "price(contract(rateCard(\"2020-04-01\").pay(\"housed\", gbp(600))),"
                + " claim(\"P1\", \"a\", \"2020-05-04\"), claim(\"P1\", \"b\", \"2020-05-04\"))");

    assertThat(shown.lines().skip(2).filter(line -> !line.startsWith(ShellRun.PROMPT)))
        .containsExactly(
            "|  Exception IllegalArgumentException: expected a share from 0 to 1, such as 0.25"
                + " or 1/6, but found 1.3",
            "|  Exception InvalidInputException: claims[0]: 'a' is not an outcome of this"
                + " contract; expected one of housed; claims[1]: 'b' is not an outcome of this"
                + " contract; expected one of housed");
  }

  @Test
  void scriptsRunFirst() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.jsh"), "var mine = gbp(7);\n");

    assertThat(run(List.of("guided.jsh", mine.toString()), "mine", "card"))
        .contains("Cash flows, amounts in GBP")
        .contains("mine ==> GBP 7.00")
        .contains("card ==> rate card with 2 prices");
  }

  @Test
  void scriptThatIsNotThereIsRefusedBeforeAnythingRuns() {
    assertThatThrownBy(() -> run(List.of("guided.jsh", "nothing.jsh")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("nothing.jsh: expected a file that can be read, or guided.jsh, but found none");
  }

  private static String typed(String... lines) throws IOException {
    return run(List.of(), lines);
  }

  private static String run(List<String> scripts, String... lines) throws IOException {
    ShellRun run = ShellRun.of(scripts, List.of(lines));
    assertThat(run.exitCode()).isZero();
    return run.shown();
  }
}
