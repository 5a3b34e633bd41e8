package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writes workbooks is large: nobody waits for it who has not asked for one. */
class WorkbookOnDemandTest {
  private static final String CASE =
      "src/main/resources/org/outturn/examples/cases/fair-chance-fund-business-case/case.json";

  @TempDir private Path folder;

  @Test
  void loadsNothingOfItForAPageOrATable() throws IOException, InterruptedException {
    for (String name : List.of("report.html", "report.csv")) {
      run(name);

      assertThat(loaded()).noneMatch(WorkbookOnDemandTest::isForWorkbooks);
    }
  }

  @Test
  void saysNothingOfItsOwnOnStandardError() throws IOException, InterruptedException {
    assertThat(run("report.xlsx").lines())
        .containsExactly(
            "Reading case.json",
            "Pricing low volume",
            "Pricing base volume",
            "Pricing high volume",
            "Writing report.xlsx");
    assertThat(loaded()).anyMatch(WorkbookOnDemandTest::isForWorkbooks);
  }

  private List<String> loaded() throws IOException {
    return Files.readAllLines(folder.resolve("classes"));
  }

  private static boolean isForWorkbooks(String loaded) {
    return loaded.matches(".* org\\.apache\\.(poi|xmlbeans|logging)\\..*");
  }

  /** Runs in a JVM of its own and gives back its standard error. */
  private String run(String name) throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes"),
                "-cp",
                System.getProperty("java.class.path"),
                Outturn.class.getName(),
                "report",
                CASE,
                "--out",
                folder.resolve(name).toString())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(err, StandardCharsets.UTF_8);
  }
}
