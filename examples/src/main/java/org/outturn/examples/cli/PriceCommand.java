package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.CaseFiles;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.Explanation;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PaymentStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prices the evidence of a contract, or explains one claim of it. */
@Command(
    name = "price",
    mixinStandardHelpOptions = true,
    description = "Prices the evidence of a contract, or explains one claim of it.")
final class PriceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CONTRACT", description = "The contract, a JSON file.")
  private Path contract;

  @Option(names = "--claims", paramLabel = "FILE", description = "Claims, a CSV file.")
  private Optional<Path> claims;

  @Option(names = "--tallies", paramLabel = "FILE", description = "Tallies, a CSV file.")
  private Optional<Path> tallies;

  @Option(
      names = "--measurements",
      paramLabel = "FILE",
      description = "Measurements of whole cohorts, a CSV file.")
  private Optional<Path> measurements;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The last day whose verifications are seen; the latest in the evidence if not given.")
  private Optional<String> asOf;

  @Option(
      names = "--explain",
      paramLabel = "CLAIM",
      description = "Says how this claim became its amount, rule by rule, instead.")
  private Optional<String> explain;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    ContractCase read = read();
    LocalDate date = asOf(read);
    PrintWriter out = spec.commandLine().getOut();
    if (explain.isPresent()) {
      ResultOutput.write(explain(read, date, explain.get()), format.chosen(), out);
    } else {
      PaymentStatement statement =
          OutcomePricer.DEFAULT.price(read.contract(), read.evidence(), date);
      remarks(read.evidence(), statement).forEach(spec.commandLine().getErr()::println);
      ResultOutput.write(statement, format.chosen(), out);
    }
    return ExitCode.DONE;
  }

  /** What makes a statement say less than its reader may expect. */
  private static List<String> remarks(Evidence evidence, PaymentStatement statement) {
    List<String> remarks = new ArrayList<>();
    if (evidence.repeats() > 0) {
      remarks.add("Left out as repeats of what another row says: " + evidence.repeats());
    }
    if (evidence.size() == 0) {
      remarks.add("Nothing is due: no claims, tallies or measurements were given");
    } else if (statement.lines().isEmpty()) {
      remarks.add("Nothing is due: nothing was verified by " + statement.asOf());
    }
    return remarks;
  }

  private ContractCase read() {
    Problems problems = new Problems();
    asOf.filter(text -> IsoDates.epochDay(text) == IsoDates.NO_DATE)
        .ifPresent(text -> problems.add("--as-of", IsoDates.refusal(text)));
    Optional<ContractCase> read = Optional.empty();
    try (RowsRead progress = new RowsRead()) {
      read = Optional.of(files().read(progress));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
    }
    problems.throwIfAny();
    return read.orElseThrow();
  }

  private CaseFiles files() {
    return CaseFiles.builder()
        .contract(contract)
        .claims(claims.map(CaseFile::of))
        .tallies(tallies.map(CaseFile::of))
        .measurements(measurements.map(CaseFile::of))
        .build();
  }

  private static Explanation explain(ContractCase read, LocalDate date, String claim) {
    try {
      return OutcomePricer.DEFAULT.explain(read.contract(), read.evidence(), date, claim);
    } catch (IllegalArgumentException refused) {
      throw new InvalidInputException(
          List.of(new Problem("--explain", String.valueOf(refused.getMessage()))));
    }
  }

  private LocalDate asOf(ContractCase read) {
    return asOf.map(IsoDates::parse)
        .orElseGet(() -> OutcomePricer.DEFAULT.latest(read.contract(), read.evidence()));
  }
}
