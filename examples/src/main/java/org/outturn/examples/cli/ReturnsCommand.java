package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.examples.businesscase.InvestorCashChart;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.FinancedPayments;
import org.outturn.examples.report.ReturnsChart;
import org.outturn.examples.report.ReturnsCsv;
import org.outturn.examples.report.ReturnsReport;
import org.outturn.pricing.json.ReturnsJson;
import org.outturn.pricing.returns.FinanceReturns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where the cash of a finance case goes, scenario by scenario. */
@Command(
    name = "returns",
    mixinStandardHelpOptions = true,
    description = {
      "Shows where the cash of a finance case goes, scenario by scenario: who pays in, who is paid"
          + " back, in which order, at which rate of return.",
      "Each case is also run without any payment (NO_PAYMENT)."
    })
final class ReturnsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "The finance case, a JSON file.")
  private Path file;

  @Mixin private FormatOption format;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description =
          "Also draws the cumulative cash of investors, with the most at risk and the day the money"
              + " is back (.svg), or of every party (.png), in every scenario.")
  private Optional<Path> chart;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> picture = chart.map(path -> TargetFile.chart("--chart", path));
    FinancedPayments read = read();
    FinanceReturns returns = run(read);
    picture.ifPresent(target -> target.write(drawn(target, returns), inUse));
    PrintWriter out = spec.commandLine().getOut();
    switch (format.chosen()) {
      case text -> out.print(new ReturnsReport(returns).print());
      case json -> ReturnsJson.write(returns, out);
      case csv -> ReturnsCsv.write(returns, out);
    }
    return ExitCode.DONE;
  }

  private static byte[] drawn(TargetFile target, FinanceReturns returns) {
    if (!target.isSvg()) {
      return new ReturnsChart(returns).png();
    }
    return new InvestorCashChart(returns)
        .svg()
        .orElseThrow(
            () -> Refusals.of(target.option(), "investors pay nothing in: nothing to draw"));
  }

  private FinancedPayments read() {
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return new FinanceCaseFiles(inUse.of(file), inUse.beside(file)).read(progress);
    }
  }

  private FinanceReturns run(FinancedPayments read) {
    return Refusals.at(String.valueOf(file.getFileName()), read::returns);
  }
}
