package org.outturn.examples.casefiles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;

/** What a document names whose other keys may be refused. */
final class NamedFiles {
  private NamedFiles() {}

  /** A contract and its evidence, by their names; null where one is not named. */
  static ContractReference of(
      String contract,
      @Nullable String claims,
      @Nullable String tallies,
      @Nullable String measurements) {
    return new ContractReference(
        new DocumentName(contract), name(claims), name(tallies), name(measurements));
  }

  private static Optional<DocumentName> name(@Nullable String text) {
    return Optional.ofNullable(text).map(DocumentName::new);
  }
}
