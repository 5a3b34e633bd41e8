package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.outturn.core.money.Currencies;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CashFlowFile;
import org.outturn.examples.casefiles.CsvBounds;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.report.RateOfReturnReport;
import org.outturn.examples.report.ResultCsv;
import org.outturn.pricing.json.RateOfReturnJson;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.RateOfReturnProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds every rate of return of dated cash flows. */
@Command(
    name = "irr",
    mixinStandardHelpOptions = true,
    description = {
      "Finds every rate of return of dated cash flows: one, several, none, or total loss.",
      "A flow of zero after the last outlay says that nothing more will come back."
    })
final class IrrCommand implements Callable<Integer> {
  /** The file names no currency and no rate depends on it; pounds show two decimals. */
  private static final String ANY_CURRENCY = "GBP";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FLOWS",
      description = "Cash flows, a CSV file: date,amount (an outflow is negative).")
  private Path flows;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    CaseFile file = new FilesInUse().of(flows);
    RateOfReturnProof proof = RateOfReturnProof.of(read(file));
    PrintWriter out = spec.commandLine().getOut();
    switch (format.chosen()) {
      case text -> out.print(new RateOfReturnReport(file.name(), proof).print());
      case json -> RateOfReturnJson.write(proof, out);
      case csv -> ResultCsv.write(proof, out);
    }
    return ExitCode.DONE;
  }

  private static CashFlows read(CaseFile file) {
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return new CashFlowFile(file, Currencies.of(ANY_CURRENCY), CsvBounds.DEFAULT).read(progress);
    }
  }
}
