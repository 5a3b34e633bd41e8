package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, GB, UTC, UTF-8",
    "de, DE, Europe/London, ISO-8859-1",
    "ar, EG, Pacific/Apia, UTF-8",
  })
  void writesTheSameBytes(String language, String country, String zone, String charset)
      throws IOException, InterruptedException {
    String finance = Files.writeString(folder.resolve("case.json"), financeCase()).toString();
    for (String format : List.of("text", "json", "csv")) {
      String here = CommandRun.of("demo", "--format", format).out();
      String returns = CommandRun.of("returns", finance, "--format", format).out();

      assertThat(elsewhere(language, country, zone, charset, "demo", "--format", format))
          .isEqualTo(here);
      assertThat(
              elsewhere(language, country, zone, charset, "returns", finance, "--format", format))
          .isEqualTo(returns);
    }
    for (String form : List.of("html", "xlsx", "csv")) {
      Path here = folder.resolve("here." + form);
      Path there = folder.resolve("there." + form);
      CommandRun.of("report", BUSINESS_CASE, "--out", here.toString());
      elsewhere(
          language, country, zone, charset, "report", BUSINESS_CASE, "--out", there.toString());
      assertThat(there).hasSameBinaryContentAs(here);
    }
  }

  private static String financeCase() throws IOException {
    try (InputStream stream =
        BundledFinanceCase.SKILL_MILL_RETURNS.file("case.json").source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String elsewhere(
      String language, String country, String zone, String charset, String... arguments)
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
                Outturn.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
