package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.examples.casefiles.BundledFinanceCase;

/**
 * Real financings through the command line. Each case's expected.json says which figures are
 * published, with their source, and which follow from its assumptions; this test knows none itself.
 */
class BundledReturnsGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DECIMALS = 4;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void givesThePublishedAndTheComputedFigures(BundledFinanceCase bundled) throws IOException {
    JsonNode expected = JSON.readTree(text(bundled, "expected.json"));
    CommandRun run =
        CommandRun.of(
            "returns",
            Files.writeString(folder.resolve("case.json"), text(bundled, "case.json")).toString(),
            "--format",
            "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode returns = JSON.readTree(run.out());

    for (String list : List.of("published", "computed")) {
      assertThat(expected.get(list)).isNotEmpty();
      expected.get(list).forEach(figures -> assertFigures(figures, returns));
    }
  }

  private static void assertFigures(JsonNode expected, JsonNode returns) {
    JsonNode found =
        expected.has("scenario") ? scenario(returns, expected.get("scenario").asText()) : returns;
    for (var figure : expected.properties()) {
      String key = figure.getKey();
      String value = figure.getValue().asText();
      switch (key) {
        case "kind" -> assertThat(found.at("/rateOfReturn/kind").asText()).isEqualTo(value);
        case "rate" -> assertThat(rounded(found.at("/rateOfReturn/rates/0"))).isEqualTo(value);
        case "multiple", "maximumReturn" ->
            assertThat(rounded(found.get(key))).as(key).isEqualTo(value);
        default ->
            assertThat(found.get(key).asText()).as("%s of %s", key, expected).isEqualTo(value);
      }
    }
  }

  private static JsonNode scenario(JsonNode returns, String name) {
    return StreamSupport.stream(returns.get("scenarios").spliterator(), false)
        .filter(each -> each.get("scenario").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String rounded(JsonNode number) {
    return new BigDecimal(number.asText()).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private static String text(BundledFinanceCase bundled, String file) throws IOException {
    try (InputStream stream = bundled.file(file).source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
