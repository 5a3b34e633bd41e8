package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.businesscase.TestBusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

/**
 * LibreOffice gives for changed inputs what the library gives. Skipped, and said so, where there is
 * no LibreOffice: the workbook library's own evaluator is asked everywhere.
 */
class LibreOfficeTest {
  private static final long MOST_SECONDS = 120;

  @TempDir private Path folder;

  private static Optional<Path> office() {
    return Stream.of(
            "/usr/bin/soffice",
            "/usr/lib/libreoffice/program/soffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Test
  void recalculatesChangedInputsToWhatTheLibraryGives() throws IOException, InterruptedException {
    Optional<Path> office = office();
    if (office.isEmpty()) {
      System.err.println("SKIPPED: there is no LibreOffice here to recalculate the workbook.");
    }
    assumeTrue(office.isPresent(), "there is no LibreOffice here");
    BusinessCaseAnswer answer = TestBusinessCase.bundled();
    BusinessCaseQuestion changed = answer.of();
    Path file = folder.resolve("changed.xlsx");
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      for (var each : ModelTest.CHANGES.entrySet()) {
        changed = ChangedCase.of(changed, each.getKey(), each.getValue());
        workbook.change(each.getKey(), Double.parseDouble(each.getValue()));
      }
      workbook.save(file);
    }

    Path out = Files.createDirectory(folder.resolve("out"));
    Process run =
        new ProcessBuilder(
                office.get().toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(run.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();

    try (ChangeableWorkbook recalculated =
        ChangeableWorkbook.asSaved(Files.readAllBytes(out.resolve("changed.xlsx")), answer)) {
      recalculated.assertAnswers("by LibreOffice", TestBusinessCase.answer(changed));
    }
  }
}
