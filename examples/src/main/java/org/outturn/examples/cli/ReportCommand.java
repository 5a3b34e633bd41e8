package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.outturn.examples.businesscase.BusinessCaseFiles;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.workbook.ReportForm;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseCalculator;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
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
            + " investors would earn, what paying for inputs would have cost, and what it is worth"
            + " to the public.")
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

  @Override
  public Integer call() {
    ReportForm form = form();
    TargetFile written = new TargetFile("--out", target);
    say("Reading " + file.getFileName());
    BusinessCaseQuestion asked = read();
    written.mustNotBeIn(inUse);
    BusinessCaseAnswer answer = answer(asked);
    say("Writing " + target.getFileName());
    written.write(Refusals.at("--out", () -> form.write(answer)), inUse);
    return ExitCode.DONE;
  }

  /** Progress goes to standard error: what was asked for goes into the file. */
  private void say(String step) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(step);
    err.flush();
  }

  private ReportForm form() {
    return ReportForm.of(String.valueOf(target.getFileName()))
        .orElseThrow(() -> Refusals.of("--out", "expected FILE.html, FILE.xlsx or FILE.csv"));
  }

  private BusinessCaseQuestion read() {
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return new BusinessCaseFiles(inUse.of(file), inUse.beside(file)).read(progress);
    }
  }

  private BusinessCaseAnswer answer(BusinessCaseQuestion asked) {
    return Refusals.at(
        String.valueOf(file.getFileName()),
        () ->
            BusinessCaseCalculator.DEFAULT.answer(
                asked, volume -> say("Pricing " + volume.words() + " volume")));
  }
}
