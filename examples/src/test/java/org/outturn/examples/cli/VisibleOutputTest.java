package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name in a file steers the terminal it is shown on. */
class VisibleOutputTest {
  private static final String CASES = "src/main/resources/org/outturn/examples/cases/";

  /**
   * What JSON reads as an escape, a bell, a carriage return, a C1 escape and two direction marks.
   */
  private static final String HOSTILE = "A\\u001b[31mB\\u0007C\\rD\\u009b2JE\\u202eF\\u2066G";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void namesAreShownByTheirCodes(String format) throws IOException {
    for (String command : new String[] {"price", "settle"}) {
      String contract =
          named("fair-chance-fund-ambition/contract.json", "contract.json", "\"name\": \"");

      CommandRun run = CommandRun.of(command, contract, "--format", format);

      assertThat(run.exitCode()).isZero();
      assertVisible(run);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void namesOfCasesAreShownByTheirCodes(String format) throws IOException {
    String finance = named("skill-mill-returns/case.json", "case.json", "\"name\": \"");
    String comparison = named("inputs-and-outcomes/johal.json", "johal.json", "\"name\": \"");
    String appraisal = named("social-return-check/appraisal.json", "a.json", "\"name\": \"");

    assertVisible(CommandRun.of("returns", finance, "--format", format));
    assertVisible(CommandRun.of("compare", comparison, "--format", format));
    assertVisible(CommandRun.of("appraise", appraisal, "--format", format));
  }

  @Test
  void messagesAreShownByTheirCodes() throws IOException {
    String contract =
        named("fair-chance-fund-ambition/contract.json", "contract.json", "\"outcome\": \"");

    CommandRun run = CommandRun.of("price", contract, "--as-of", "\u001b[2J\u202e");

    assertThat(run.exitCode()).isEqualTo(2);
    assertVisible(run);
    assertVisible(CommandRun.of("pri\u001bce", "--\u202eclaims"));
  }

  @Test
  void linesOfCsvEndAsTheyDid() throws IOException {
    StringWriter shown = new StringWriter();
    try (Writer writer = new VisibleWriter(shown)) {
      writer.write("a\r\nb\rc\r\r\nd\r");
      writer.write("\ne\u0085\t\u200ff");
      writer.write('\u0000');
    }

    assertThat(shown).hasToString("a\r\nb\\u000dc\\u000d\r\nd\r\ne\\u0085\t\\u200ff\\u0000");
  }

  private static void assertVisible(CommandRun run) {
    assertThat((run.out() + run.err()).replace("\r\n", "\n").chars())
        .noneMatch(each -> each != '\n' && Character.isISOControl(each))
        .noneMatch(
            each -> (each >= 0x202A && each <= 0x202E) || (each >= 0x2066 && each <= 0x2069));
  }

  private String named(String bundled, String name, String key) throws IOException {
    String json = Files.readString(Path.of(CASES, bundled));
    return Files.writeString(
            folder.resolve(name), json.replaceFirst(key, key + HOSTILE.replace("\\", "\\\\")))
        .toString();
  }
}
