package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long work shows how far it is on standard error; short work shows nothing. */
class TaskProgressTest {

  @ParameterizedTest
  @CsvSource({"499999, false", "500000, true", "1000000, true"})
  void showsRowsOnceThereAreMany(long rows, boolean isShown) {
    assertThat(shown(TaskProgress::ofRows, rows).contains("Reading rows")).isEqualTo(isShown);
  }

  @ParameterizedTest
  @CsvSource({"19999, false", "20000, true"})
  void showsRunsWhereThereWillBeMany(int runs, boolean isShown) {
    assertThat(shown(() -> TaskProgress.ofRuns(runs), 250).contains("Simulating"))
        .isEqualTo(isShown);
  }

  private static String shown(Supplier<TaskProgress> task, long done) {
    PrintStream before = System.err;
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
    try (TaskProgress progress = task.get()) {
      progress.accept(done);
    } finally {
      System.setErr(before);
    }
    return shown.toString(StandardCharsets.UTF_8);
  }
}
