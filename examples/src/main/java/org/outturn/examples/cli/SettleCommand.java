package org.outturn.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.document.SettlementsDocument;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.Settlements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what to invoice to whom, period by period. */
@Command(
    name = "settle",
    mixinStandardHelpOptions = true,
    description = {
      "Says what to invoice to whom, period by period: what was known on the last day of each",
      "period that is over, less what was invoiced before. What becomes known later of a claim"
          + " that",
      "was settled stands in a later period, as a correction."
    })
final class SettleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private EvidenceOptions given;
  @Mixin private DocumentOption out;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    Optional<TargetFile> target = out.target();
    ContractCase read = given.read();
    LocalDate asOf = given.asOf(read);
    Settlements settlements = OutcomePricer.DEFAULT.settle(read.contract(), read.evidence(), asOf);
    EvidenceOptions.remarks(read.evidence(), asOf).forEach(spec.commandLine().getErr()::println);
    target.ifPresent(
        file ->
            file.write(new SettlementsDocument(read.contract(), settlements), given.filesInUse()));
    ResultOutput.write(read.contract(), settlements, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
