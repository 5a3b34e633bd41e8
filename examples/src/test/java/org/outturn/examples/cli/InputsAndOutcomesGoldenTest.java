package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.casefiles.BundledComparison;
import org.outturn.examples.casefiles.CaseFile;

/**
 * Published comparisons, through the command line. expected.csv says where its figures come from;
 * this test reads them and knows none itself.
 */
class InputsAndOutcomesGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> equalsEveryPublishedRow() throws IOException {
    return expected().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(String.join(" ", row.getFields()), () -> assertFound(row)));
  }

  @Test
  void everyCaseIsPublishedAndTheOtherWayRound() throws IOException {
    Set<String> names = new HashSet<>();
    for (BundledComparison bundled : BundledComparison.values()) {
      names.add(name(bundled));
    }
    assertThat(expected().stream().map(row -> row.getField("source")).collect(Collectors.toSet()))
        .isEqualTo(names);
  }

  private void assertFound(NamedCsvRecord expected) throws IOException {
    NamedCsvRecord found =
        compared(expected.getField("source")).stream()
            .filter(row -> row.getField("scenario").equals(expected.getField("case")))
            .filter(row -> row.getField("kind").equals(kind(expected.getField("mechanism"))))
            .findFirst()
            .orElseThrow();
    for (String column : List.of("people", "successRate", "outcomes")) {
      assertThat(new BigDecimal(found.getField(column)))
          .as(column)
          .isEqualByComparingTo(expected.getField(column));
    }
    for (String column : List.of("payment", "costPerOutcome", "againstPlan")) {
      assertThat(found.getField(column)).as(column).isEqualTo(expected.getField(column));
    }
  }

  /** The first word: of "outcomes at 17000" it is OUTCOMES. */
  private static String kind(String mechanism) {
    return mechanism.split("[ ,]", 2)[0].toUpperCase(Locale.ROOT);
  }

  private List<NamedCsvRecord> compared(String source) throws IOException {
    for (BundledComparison bundled : BundledComparison.values()) {
      if (name(bundled).equals(source)) {
        Path file = Files.writeString(folder.resolve("case.json"), text(bundled.file()));
        CommandRun run = CommandRun.of("compare", file.toString(), "--format", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return rows(run.out());
      }
    }
    throw new AssertionError("no case is called " + source);
  }

  private static String name(BundledComparison bundled) throws IOException {
    return JSON.readTree(text(bundled.file())).get("name").asText();
  }

  private static List<NamedCsvRecord> expected() throws IOException {
    return rows(text(BundledComparison.expected()));
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static String text(CaseFile file) throws IOException {
    try (InputStream stream = file.source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
