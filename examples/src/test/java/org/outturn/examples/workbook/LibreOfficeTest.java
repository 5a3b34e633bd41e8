package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
  private static final long MOST_SECONDS = 300;

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

  /** A workbook with changed inputs, and what the library gives for them. */
  private record Case(String name, BusinessCaseAnswer answer, Map<String, String> changes) {

    BusinessCaseAnswer changed() {
      BusinessCaseQuestion changed = answer.of();
      for (Map.Entry<String, String> each : changes.entrySet()) {
        changed = ChangedCase.of(changed, each.getKey(), each.getValue());
      }
      return TestBusinessCase.answer(changed);
    }

    void save(Path file) {
      try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
        changes.forEach((path, value) -> workbook.change(path, Double.parseDouble(value)));
        workbook.save(file);
      }
    }
  }

  private static final ImmutableList<Supplier<Case>> CASES =
      ImmutableList.of(
          () -> new Case("bundled", TestBusinessCase.bundled(), ModelTest.CHANGES),
          () -> new Case("start", ModelTest.start(), ModelTest.CHANGES_OF_START),
          () -> new Case("expected", ModelTest.startOfExpected(), ModelTest.CHANGES_OF_EXPECTED),
          () -> new Case("delivery", DeliveryModelTest.answer(), DeliveryModelTest.CHANGES));

  @Test
  void recalculatesChangedInputsToWhatTheLibraryGives() throws IOException, InterruptedException {
    Optional<Path> office = office();
    if (office.isEmpty()) {
      System.err.println("SKIPPED: there is no LibreOffice here to recalculate the workbook.");
    }
    assumeTrue(office.isPresent(), "there is no LibreOffice here");
    List<Case> cases = CASES.stream().map(Supplier::get).toList();
    List<String> command = new ArrayList<>();
    Path out = Files.createDirectory(folder.resolve("out"));
    command.addAll(
        List.of(
            office.get().toString(),
            "--headless",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to",
            "xlsx",
            "--outdir",
            out.toString()));
    for (Case each : cases) {
      Path file = folder.resolve(each.name() + ".xlsx");
      each.save(file);
      command.add(file.toString());
    }

    Process run =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(run.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();

    for (Case each : cases) {
      try (ChangeableWorkbook recalculated =
          ChangeableWorkbook.asSaved(
              Files.readAllBytes(out.resolve(each.name() + ".xlsx")), each.answer())) {
        recalculated.assertAnswers(each.name() + " by LibreOffice", each.changed());
      }
    }
  }
}
