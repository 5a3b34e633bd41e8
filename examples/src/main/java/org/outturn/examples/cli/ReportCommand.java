package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.examples.businesscase.BusinessCaseCsv;
import org.outturn.examples.businesscase.BusinessCaseFiles;
import org.outturn.examples.businesscase.BusinessCasePage;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.workbook.BusinessCaseWorkbook;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseCalculator;
import org.outturn.pricing.businesscase.FinancedContract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a business case as a page, as a workbook or as a table. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Answers a business case: what a contract would pay at low, base and high volume, what"
            + " investors would earn, and what paying for inputs would have cost.")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "The business case, a JSON file.")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.html|FILE.xlsx|FILE.csv",
      description =
          "Where to write it; the ending says how: a page to read, a workbook to calculate on, or"
              + " a table for other programs. A file that is there is replaced.")
  private Path target;

  private final FilesInUse inUse = new FilesInUse();

  private enum Form {
    HTML,
    XLSX,
    CSV
  }

  @Override
  public Integer call() {
    Form form = form();
    TargetFile written = new TargetFile("--out", target);
    say("Reading " + file.getFileName());
    FinancedContract asked = read();
    written.mustNotBeIn(inUse);
    BusinessCaseAnswer answer = answer(asked);
    say("Writing " + target.getFileName());
    written.write(content(answer, form), inUse);
    return ExitCode.DONE;
  }

  /** Progress goes to standard error: what was asked for goes into the file. */
  private void say(String step) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(step);
    err.flush();
  }

  private Form form() {
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(Form.values())
        .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Refusals.of("--out", "expected FILE.html, FILE.xlsx or FILE.csv"));
  }

  private FinancedContract read() {
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return new BusinessCaseFiles(inUse.of(file), inUse.beside(file)).read(progress).stated();
    }
  }

  private BusinessCaseAnswer answer(FinancedContract asked) {
    try {
      return BusinessCaseCalculator.DEFAULT.answer(
          asked, volume -> say("Pricing " + volume.words() + " volume"));
    } catch (InvalidInputException refused) {
      throw refused;
    } catch (IllegalArgumentException refused) {
      throw Refusals.of(String.valueOf(file.getFileName()), String.valueOf(refused.getMessage()));
    }
  }

  private static byte[] workbook(BusinessCaseAnswer answer) {
    try {
      return BusinessCaseWorkbook.write(answer);
    } catch (IllegalArgumentException refused) {
      throw Refusals.of("--out", String.valueOf(refused.getMessage()));
    }
  }

  private static byte[] content(BusinessCaseAnswer answer, Form form) {
    return switch (form) {
      case HTML -> BusinessCasePage.write(answer).getBytes(StandardCharsets.UTF_8);
      case XLSX -> workbook(answer);
      case CSV -> {
        StringWriter csv = new StringWriter();
        BusinessCaseCsv.write(answer, csv);
        yield csv.toString().getBytes(StandardCharsets.UTF_8);
      }
    };
  }
}
