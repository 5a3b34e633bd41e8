package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.examples.casefiles.BundledFinanceCase;

/**
 * Rule no-clock: in a JVM of another locale, time zone and character set, with a hostile
 * javamoney.properties on the class path, every format of a statement, and a workbook, is the same,
 * byte for byte.
 */
class SameOnEveryMachineTest {
  private static final String BUSINESS_CASE =
      "src/main/resources/org/outturn/examples/cases/fair-chance-fund-business-case/case.json";
  private static final List<String> FORMS = List.of("html", "xlsx", "csv");

  @TempDir private static Path folder;

  private static final List<List<String>> COMMANDS = new ArrayList<>();
  private static final List<String> HERE = new ArrayList<>();

  @BeforeAll
  static void run() throws IOException {
    String finance = Files.writeString(folder.resolve("case.json"), financeCase()).toString();
    for (String format : List.of("text", "json", "csv")) {
      COMMANDS.add(List.of("demo", "--format", format));
      COMMANDS.add(List.of("returns", finance, "--format", format));
    }
    for (String form : FORMS) {
      COMMANDS.add(List.of("report", BUSINESS_CASE, "--out", target(form)));
    }
    for (List<String> command : COMMANDS) {
      HERE.add(CommandRun.of(command.toArray(String[]::new)).out());
    }
    for (String form : FORMS) {
      Files.move(Path.of(target(form)), folder.resolve("here." + form));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, GB, UTC, UTF-8",
    "de, DE, Europe/London, ISO-8859-1",
    "ar, EG, Pacific/Apia, UTF-8",
  })
  void writesTheSameBytes(String language, String country, String zone, String charset)
      throws IOException, InterruptedException {
    List<String> there = elsewhere(language, country, zone, charset, COMMANDS);

    assertThat(there).hasSize(COMMANDS.size() + 1).startsWith(HERE.toArray(String[]::new));
    for (String form : FORMS) {
      assertThat(Path.of(target(form))).hasSameBinaryContentAs(folder.resolve("here." + form));
    }
  }

  private static String target(String form) {
    return folder.resolve("report." + form).toString();
  }

  private static String financeCase() throws IOException {
    try (InputStream stream =
        BundledFinanceCase.SKILL_MILL_RETURNS.file("case.json").source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** One JVM for all the commands: starting it is what takes long. */
  private static List<String> elsewhere(
      String language, String country, String zone, String charset, List<List<String>> commands)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                CommandsInARow.class.getName()));
    for (List<String> arguments : commands) {
      command.addAll(arguments);
      command.add(CommandsInARow.NEXT);
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return CommandsInARow.results(out);
  }
}
