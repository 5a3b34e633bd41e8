package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The Python of the page on notebooks, run by Python where there is one. */
class PythonPageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static Process started(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(ROOT.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .put(
            "OUTTURN",
            quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                + " -XX:TieredStopAtLevel=1 -cp "
                + quoted(absolute(System.getProperty("java.class.path")))
                + " org.outturn.examples.cli.Outturn");
    return builder.start();
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  /** The class path as seen from anywhere. */
  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean hasPython() {
    try {
      return started("python3", "--version").waitFor() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void pythonPrintsWhatThePageShows() throws Exception {
    if (!hasPython()) {
      System.err.println("NOT TESTED: there is no python3, so the Python of the guide is not run");
      Assumptions.abort("there is no python3");
    }
    GuidePage page =
        GuidePage.all().stream()
            .filter(each -> each.name().equals("from-a-notebook.md"))
            .findFirst()
            .orElseThrow();
    GuidePage.Step step = page.stepsIn("python").get(0);
    Process python = started("python3", "-c", step.typed());
    String shown = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(python.exitValue()).as(shown).isZero();
    assertThat(step.shows(shown.replace("\r\n", "\n"))).as(shown).isTrue();
  }
}
