package org.outturn.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.examples.businesscase.InvestorCashChart;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.FinancedPayments;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.NotAppliedText;
import org.outturn.examples.report.ReturnsChart;
import org.outturn.examples.report.ReturnsCsv;
import org.outturn.examples.report.ReturnsReport;
import org.outturn.examples.workbook.FinanceWorkbook;
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
              + " is back, and that of every party, in every scenario.")
  private Optional<Path> chart;

  @Option(
      names = "--out",
      paramLabel = "FILE.xlsx",
      description =
          "Also writes a workbook to calculate on: change an input, and every figure of every"
              + " scenario follows.")
  private Optional<Path> workbook;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> sheets = workbook.map(path -> TargetFile.workbook("--out", path));
    Optional<TargetFile> picture = chart.map(path -> TargetFile.chart("--chart", path));
    FinancedPayments read = read();
    FinanceReturns returns = run(read);
    picture.ifPresent(target -> target.draw(drawn(returns), inUse));
    sheets.ifPresent(
        target -> target.write(Refusals.at("--out", () -> FinanceWorkbook.write(returns)), inUse));
    PrintWriter out = spec.commandLine().getOut();
    switch (format.chosen()) {
      case text -> out.print(new ReturnsReport(returns).print());
      case json -> ReturnsJson.write(returns, out);
      case csv -> ReturnsCsv.write(returns, out);
    }
    return ExitCode.DONE;
  }

  private static List<Panel> drawn(FinanceReturns returns) {
    return NotedPanel.first(
        ImmutableList.<Panel>builder()
            .addAll(new InvestorCashChart(returns).panel().stream().iterator())
            .addAll(new ReturnsChart(returns).panels())
            .build(),
        NotAppliedText.lines(returns.notApplied()));
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
