package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.examples.casefiles.BundledCase;

/**
 * Real contracts with published figures, through the command line. Each case's expected.json says
 * where its figures come from; this test reads them and knows none itself.
 */
class SharedCasesGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(BundledCase.class)
  void equalsThePublishedFigures(BundledCase bundled) throws IOException {
    JsonNode expected = JSON.readTree(text(bundled, "expected.json"));
    JsonNode statement = priced(bundled);

    expectAmount(expected, statement, "gross");
    expectAmount(expected, statement, "net");
    expectAmount(expected, statement, "unfunded");
    for (JsonNode adjustment : expected.path("adjustments")) {
      assertThat(adjustments(statement, adjustment))
          .as("adjustment %s", adjustment)
          .isEqualByComparingTo(amount(adjustment.get("amount")));
    }
    for (var payer : expected.path("payers").properties()) {
      assertThat(row(statement, "payers", "party", payer.getKey()).get("amount"))
          .isEqualTo(payer.getValue());
    }
    JsonNode lastPaid = expected.path("lastPaidPeriod");
    if (!lastPaid.isMissingNode()) {
      assertThat(row(statement, "periods", "from", lastPaid.get("from").asText()).get("net"))
          .isEqualTo(lastPaid.get("net"));
    }
  }

  @ParameterizedTest
  @EnumSource(BundledCase.class)
  void addsUpAsAReaderWouldAddIt(BundledCase bundled) throws IOException {
    JsonNode statement = priced(bundled);

    BigDecimal adjustments = sum(statement.get("adjustments"), "amount");
    assertThat(amount(statement.get("gross")).add(adjustments))
        .isEqualByComparingTo(amount(statement.get("net")));
    assertThat(sum(statement.get("lines"), "net"))
        .isEqualByComparingTo(amount(statement.get("net")));
    assertThat(sum(statement.get("lines"), "gross"))
        .isEqualByComparingTo(amount(statement.get("gross")));
    assertThat(sum(statement.get("periods"), "net"))
        .isEqualByComparingTo(amount(statement.get("net")));
    assertThat(sum(statement.get("payers"), "amount").add(amount(statement.get("unfunded"))))
        .isEqualByComparingTo(amount(statement.get("net")));
  }

  private JsonNode priced(BundledCase bundled) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("price", copy(bundled, "contract.json")));
    bundled.files().claims().ifPresent(file -> arguments.add("--claims"));
    bundled.files().tallies().ifPresent(file -> arguments.add("--tallies"));
    arguments.add(
        copy(bundled, bundled.files().claims().isPresent() ? "claims.csv" : "tallies.csv"));
    arguments.add("--format");
    arguments.add("json");
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return JSON.readTree(run.out());
  }

  private String copy(BundledCase bundled, String file) throws IOException {
    return Files.writeString(folder.resolve(file), text(bundled, file)).toString();
  }

  private static String text(BundledCase bundled, String file) throws IOException {
    try (InputStream stream = bundled.file(file).source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void expectAmount(JsonNode expected, JsonNode statement, String key) {
    if (expected.has(key)) {
      assertThat(statement.get(key)).as(key).isEqualTo(expected.get(key));
    }
  }

  private static BigDecimal adjustments(JsonNode statement, JsonNode expected) {
    return StreamSupport.stream(statement.get("adjustments").spliterator(), false)
        .filter(row -> row.get("rule").equals(expected.get("rule")))
        .filter(row -> !expected.has("id") || row.get("id").equals(expected.get("id")))
        .map(row -> amount(row.get("amount")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static JsonNode row(JsonNode statement, String list, String key, String value) {
    return StreamSupport.stream(statement.get(list).spliterator(), false)
        .filter(row -> row.get(key).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal sum(JsonNode rows, String key) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> amount(row.get(key)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(JsonNode text) {
    return new BigDecimal(text.asText());
  }
}
