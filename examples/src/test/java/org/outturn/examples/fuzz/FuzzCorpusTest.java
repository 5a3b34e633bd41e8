package org.outturn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing starts from and what it once found: every file is read or refused. */
class FuzzCorpusTest {

  @ParameterizedTest
  @EnumSource
  void everyKeptFileIsReadOrRefused(FuzzedReader reader) throws IOException {
    List<Path> files = reader.keptFiles();

    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      assertThatCode(() -> reader.read(bytes)).as(file.toString()).doesNotThrowAnyException();
    }
  }
}
