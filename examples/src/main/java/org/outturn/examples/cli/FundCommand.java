package org.outturn.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.casefiles.FundCase;
import org.outturn.examples.casefiles.FundFiles;
import org.outturn.examples.document.FundDocument;
import org.outturn.pricing.fund.FundPricer;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.PayerTotals;
import org.outturn.pricing.fund.SettledContract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an outcomes fund pays into each of its contracts. */
@Command(
    name = "fund",
    mixinStandardHelpOptions = true,
    description = {
      "Says what an outcomes fund pays into each of its contracts, settlement by settlement up to",
      "its limit, what it cannot pay, and who pays how much of all of them together. Each contract",
      "is settled as of the latest date in its own evidence if no date is given."
    })
final class FundCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FUND", description = "The outcomes fund, a JSON file.")
  private Path file;

  @Mixin private AsOfOption asOf;

  @Mixin private DocumentOption out;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> target = out.target();
    FundFiles files = new FundFiles(inUse.of(file), inUse.beside(file));
    FundCase read = asOf.whileReading(files::read);
    List<SettledContract> contracts = settle(read);
    FundStatement statement = FundPricer.DEFAULT.statement(read.fund(), contracts);
    read.contracts().forEach(this::remark);
    target.ifPresent(
        file -> file.write(new FundDocument(read.fund(), contracts, statement), inUse));
    ResultOutput.write(
        read.fund(),
        statement,
        PayerTotals.invoiced(contracts),
        format.chosen(),
        spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private List<SettledContract> settle(FundCase read) {
    Problems problems = new Problems();
    ImmutableList.Builder<SettledContract> settled = ImmutableList.builder();
    for (ContractCase each : read.contracts()) {
      try {
        settled.add(SettledContract.of(each.contract(), each.evidence(), asOf.of(each)));
      } catch (IllegalArgumentException refused) {
        problems.add(each.contract().id(), String.valueOf(refused.getMessage()));
      }
    }
    problems.throwIfAny();
    return settled.build();
  }

  private void remark(ContractCase each) {
    EvidenceOptions.remarks(each.evidence(), asOf.of(each))
        .forEach(
            remark -> spec.commandLine().getErr().println(each.contract().id() + ": " + remark));
  }
}
