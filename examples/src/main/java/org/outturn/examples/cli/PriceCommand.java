package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.PaymentStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prices the evidence of a contract, or explains one claim of it. */
@Command(
    name = "price",
    mixinStandardHelpOptions = true,
    description = "Prices the evidence of a contract, or explains one claim of it.")
final class PriceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private EvidenceOptions given;

  @Option(
      names = "--explain",
      paramLabel = "CLAIM",
      description = "Says how this claim became its amount, rule by rule, instead.")
  private Optional<String> explain;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    ContractCase read = given.read();
    LocalDate date = given.asOf(read);
    PrintWriter out = spec.commandLine().getOut();
    if (explain.isPresent()) {
      ResultOutput.write(explain(read, date, explain.get()), format.chosen(), out);
    } else {
      PaymentStatement statement =
          OutcomePricer.DEFAULT.price(read.contract(), read.evidence(), date);
      EvidenceOptions.remarks(read.evidence(), date).forEach(spec.commandLine().getErr()::println);
      ResultOutput.write(read, statement, format.chosen(), out);
    }
    return ExitCode.DONE;
  }

  private static Explanation explain(ContractCase read, LocalDate date, String claim) {
    try {
      return OutcomePricer.DEFAULT.explain(read.contract(), read.evidence(), date, claim);
    } catch (IllegalArgumentException refused) {
      throw new InvalidInputException(
          List.of(new Problem("--explain", String.valueOf(refused.getMessage()))));
    }
  }
}
