package org.outturn.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.Problems;
import picocli.CommandLine.Option;

/** The option {@code --as-of} of commands that price evidence. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The last day whose verifications are seen; the latest in the evidence if not given.")
  private Optional<String> given;

  /** Notes a text that is no date. */
  void check(Problems problems) {
    given
        .filter(text -> IsoDates.epochDay(text) == IsoDates.NO_DATE)
        .ifPresent(text -> problems.add("--as-of", IsoDates.refusal(text)));
  }

  /** The date given. */
  Optional<LocalDate> date() {
    return given.map(IsoDates::parse);
  }
}
