package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.workbook.ReadWorkbook;

/** The command report as a user meets it, on the case that comes with the project. */
class ReportCommandTest {
  private static final String CASE =
      "src/main/resources/org/outturn/examples/cases/fair-chance-fund-business-case/case.json";

  @TempDir private Path folder;

  @Test
  void writesAPageAndSaysOnStandardErrorHowFarItIs() throws IOException {
    Path page = folder.resolve("report.HTML");

    CommandRun run = CommandRun.of("report", CASE, "--out", page.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "Reading case.json",
            "Pricing low volume",
            "Pricing base volume",
            "Pricing high volume",
            "Writing report.HTML");
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("2,944,525.00");
    assertThat(files()).containsExactly("report.HTML");
  }

  @Test
  void writesTheSameFiguresAsRowsThatOpenInASpreadsheet() throws IOException {
    Path table = folder.resolve("report.csv");

    CommandRun run = CommandRun.of("report", CASE, "--out", table.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readAllLines(table))
        .contains(
            "table,figure,unit,low,base,high,note",
            "What the contract pays,paid by the contract,GBP,2524120.00,2944525.00,2944525.00,",
            "Payments by due date,2015-04-30,GBP,57200.00,71500.00,85800.00,",
            "What investors earn,paid in,GBP,600000.00,600000.00,600000.00,",
            "Inputs against outcomes,\"cost per outcome, inputs\",GBP,12780.06,10224.05,8520.04,");
  }

  @Test
  void writesAWorkbookWhoseFormulasGiveTheSameFigures() throws IOException {
    Path workbook = folder.resolve("report.xlsx");

    CommandRun run = CommandRun.of("report", CASE, "--out", workbook.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(5)
        .startsWith("Reading case.json")
        .endsWith("Writing report.xlsx");
    try (ReadWorkbook read = new ReadWorkbook(Files.readAllBytes(workbook))) {
      assertThat(read.number("payment_base")).isEqualTo(2944525.00);
    }
    assertThat(files()).containsExactly("report.xlsx");
  }

  @Test
  void answersADeliveryWithFinanceBenefitsAndChance() throws IOException {
    String asked = "src/docs/housing-first/business-case.json";
    Path page = folder.resolve("page.html");

    CommandRun run = CommandRun.of("report", asked, "--out", page.toString());
    CommandRun book = CommandRun.of("report", asked, "--out", path("book.xlsx"));

    assertThat(run.err()).doesNotContain("Nothing was done");
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(page))
        .contains(
            "What is not known?",
            "How many of those housed move on within the year.",
            "the scenarios LOW, BASE and HIGH of the delivery",
            "496,800.00",
            "What is it worth to the public?",
            "What could it pay?",
            "1000 runs, seed 1");
    assertThat(book.exitCode()).isZero();
    try (ReadWorkbook read = new ReadWorkbook(Files.readAllBytes(folder.resolve("book.xlsx")))) {
      assertThat(read.number("payment_base")).isEqualTo(496800.00);
    }
  }

  @Test
  void refusesByNameWhatItDoesNotWrite() {
    for (String name : List.of("report", "report.xls", "report.xlsx.txt")) {
      CommandRun run = CommandRun.of("report", CASE, "--out", path(name));

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--out: expected FILE.html, FILE.xlsx or FILE.csv");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysHowTheEndingDecides() {
    CommandRun help = CommandRun.of("report", "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains("--out=FILE.html|FILE.xlsx|FILE.csv")
        .containsIgnoringWhitespaces("a workbook to calculate on");
  }

  @Test
  void leavesWhatIsThereAloneWhenTheInputIsWrong() throws IOException {
    Path page = Files.writeString(folder.resolve("report.html"), "before");
    String faulty =
        Files.writeString(
                folder.resolve("case.json"),
                Files.readString(Path.of(CASE)).replace("\"low\": \"0.8\"", "\"low\": \"-1\""))
            .toString();

    CommandRun run = CommandRun.of("report", faulty, "--out", page.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("case.json: volumes.low: must be >= 0 but was -1");
    assertThat(Files.readString(page)).isEqualTo("before");
  }

  @Test
  void refusesAPlaceThatCannotBeWritten() {
    CommandRun missing = CommandRun.of("report", CASE, "--out", path("none/report.html"));
    CommandRun directory = CommandRun.of("report", CASE, "--out", path("."));

    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("--out: there is no folder ").doesNotContain("Pricing");
    assertThat(directory.exitCode()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesToWriteOverTheTalliesItReads() throws IOException {
    for (String name : List.of("case.json", "finance.json", "contract.json", "tallies.csv")) {
      Files.copy(Path.of(CASE).resolveSibling(name), folder.resolve(name));
    }
    Path tallies = folder.resolve("tallies.csv");

    CommandRun run = CommandRun.of("report", path("case.json"), "--out", path("./tallies.csv"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--out: must not be a file that the command reads");
    assertThat(tallies).hasSameTextualContentAs(Path.of(CASE).resolveSibling("tallies.csv"));
  }

  @Test
  void refusesADirectoryOfThatName() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("report.html"));

    CommandRun run = CommandRun.of("report", CASE, "--out", directory.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--out: expected a file but ", "report.html is a folder");
    assertThat(files()).containsExactly("report.html");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> String.valueOf(each.getFileName())).toList();
    }
  }
}
