package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.examples.document.TestDocuments;
import org.outturn.examples.workbook.ReadWorkbook;

/** The option that writes a result as a page or as a workbook, of every command that has it. */
class DocumentOptionTest {
  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved
      C1,P1,housed,2021-02-01
      C2,P2,housed,2021-06-30
      """;
  private static final String FUND =
      """
      {
        "outturn": "1", "id": "top-up", "currency": "GBP", "party": "fund", "limit": 300,
        "contracts": [{"contract": "contract.json", "claims": "claims.csv"}]
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("contract.json"), TestDocuments.CONTRACT);
    Files.writeString(
        folder.resolve("amended.json"),
        TestDocuments.CONTRACT.replace("\"amount\": 400", "\"amount\": 550"));
    Files.writeString(folder.resolve("claims.csv"), CLAIMS);
    Files.writeString(folder.resolve("fund.json"), FUND);
    Files.writeString(folder.resolve("delivery.json"), TestDocuments.DELIVERY);
  }

  /** Words that end in json or csv are files. */
  private CommandRun run(String command, String... more) {
    return CommandRun.of(
        Stream.concat(
                Stream.of(command.split(" "))
                    .map(
                        word ->
                            word.matches(".*[.](json|csv)")
                                ? folder.resolve(word).toString()
                                : word),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "settle contract.json --claims claims.csv",
        "diff contract.json amended.json --claims claims.csv",
        "diff contract.json amended.json",
        "fund fund.json",
        "project delivery.json --claims claims.csv",
        "project delivery.json",
        "simulate delivery.json --runs 20",
        "solve delivery.json --for contract.rateCard.*.amount --target payment=500"
      })
  void writesAPageOrAWorkbookBesideWhatIsPrinted(String command) throws IOException {
    String usual = run(command).out();
    Path page = folder.resolve("page.HTML");
    Path book = folder.resolve("book.xlsx");

    assertThat(run(command, "--out", page.toString()).out()).isNotEmpty().isEqualTo(usual);
    assertThat(run(command, "--out", book.toString()).out()).isEqualTo(usual);

    assertThat(Files.readString(page, StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>\n");
    try (ReadWorkbook read = new ReadWorkbook(Files.readAllBytes(book))) {
      assertThat(read.texts()).contains("How to read it");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "settle contract.json",
        "diff contract.json amended.json",
        "fund fund.json",
        "project delivery.json",
        "simulate delivery.json",
        "solve delivery.json --for contract.rateCard.*.amount --target payment=500"
      })
  void refusesAnotherEndingBeforeAnythingIsRead(String command) {
    CommandRun run = run(command.replace(".json", ".none"), "--out", "result.pdf");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            Nothing was done: the input has 1 problem.
              --out: expected a file that ends in .html or .xlsx
            """);
  }

  @Test
  void refusesAPageOfAListOfNumbers() {
    CommandRun run = run("solve delivery.json --list", "--out", folder + "/page.html");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--out: goes with an answer; expected it without --list");
    assertThat(folder.resolve("page.html")).doesNotExist();
  }

  /** Where nothing is settled there is no chart and no table, and the page says so. */
  @ParameterizedTest
  @ValueSource(
      strings = {"settle contract.json --as-of 2021-01-31", "fund fund.json --as-of 2021-01-31"})
  void saysThatNothingIsSettled(String command) throws IOException {
    Path page = folder.resolve("page.html");
    Path book = folder.resolve("book.xlsx");

    assertThat(run(command, "--out", page.toString()).exitCode()).isZero();
    assertThat(run(command, "--out", book.toString()).exitCode()).isZero();

    assertThat(Files.readString(page)).doesNotContain("<svg").contains("2021-01-31");
    assertThat(Files.size(book)).isPositive();
  }
}
