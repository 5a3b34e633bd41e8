package org.outturn.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.examples.casefiles.ComparedCases;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.document.DifferenceDocument;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.PaymentComparer;
import org.outturn.pricing.difference.PaymentDifference;
import org.outturn.pricing.difference.TermsComparer;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed from one contract to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says what changed in the terms from one contract to another and, with evidence or a date,"
          + " what",
      "that changes in what is paid: for every period, payer and outcome."
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private EvidenceOptions given;

  @Parameters(
      index = "1",
      paramLabel = "CONTRACT",
      description = "The contract it is held against, a JSON file.")
  private Path after;

  @Mixin private DocumentOption out;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    Optional<TargetFile> target = out.target();
    ComparedCases read = given.readWith(after);
    OutcomesContract first = read.before().contract();
    OutcomesContract second = read.after().contract();
    ContractDifference difference =
        new ContractDifference(
            first.id(),
            second.id(),
            TermsComparer.DEFAULT.compare(first, second),
            given.isAnyGiven() ? Optional.of(payment(read)) : Optional.empty());
    target.ifPresent(
        file -> file.write(new DifferenceDocument(first, second, difference), given.filesInUse()));
    ResultOutput.write(difference, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private PaymentDifference payment(ComparedCases read) {
    OutcomesContract first = read.before().contract();
    OutcomesContract second = read.after().contract();
    if (!first.currency().equals(second.currency())) {
      throw Refusals.of(
          String.valueOf(after.getFileName()),
          "currency must be "
              + first.currency()
              + ", that of the first contract, for payments to be compared but was "
              + second.currency()
              + "; without evidence the terms alone are compared");
    }
    LocalDate asOf = given.asOf(read);
    EvidenceOptions.remarks(read.before().evidence(), asOf)
        .forEach(spec.commandLine().getErr()::println);
    return PaymentComparer.DEFAULT.compare(
        statement(read.before(), asOf), statement(read.after(), asOf));
  }

  private static PaymentStatement statement(ContractCase read, LocalDate asOf) {
    return OutcomePricer.DEFAULT.price(read.contract(), read.evidence(), asOf);
  }
}
