package org.outturn.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.pricing.payment.OutcomePricer;
import picocli.CommandLine.Option;

/** The option {@code --as-of} of commands that price evidence. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The last day whose verifications are seen; the latest in the evidence if not given.")
  private Optional<String> given;

  /**
   * Reads files; tells on standard error how far it has come. A text that is no date is refused
   * with what is wrong with the files.
   */
  <T> T whileReading(Function<LongConsumer, T> files) {
    Problems problems = new Problems();
    given
        .filter(text -> IsoDates.epochDay(text) == IsoDates.NO_DATE)
        .ifPresent(text -> problems.add("--as-of", IsoDates.refusal(text)));
    Optional<T> read = Optional.empty();
    try (TaskProgress progress = TaskProgress.ofRows()) {
      read = Optional.of(files.apply(progress));
    } catch (InvalidInputException refused) {
      problems.addAll("", refused.problems());
    }
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /** The date given, or the latest in the evidence. */
  LocalDate of(ContractCase read) {
    return date().orElseGet(() -> OutcomePricer.DEFAULT.latest(read.contract(), read.evidence()));
  }

  /** The date given. */
  Optional<LocalDate> date() {
    return given.map(IsoDates::parse);
  }
}
