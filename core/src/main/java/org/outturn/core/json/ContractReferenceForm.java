package org.outturn.core.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;

/** The JSON form of the documents that a case names: {@code contract} and its evidence. */
final class ContractReferenceForm {
  private ContractReferenceForm() {}

  /** The names; empty where there is no contract, or one leads out of the case's folder. */
  static Optional<ContractReference> read(
      Fields fields,
      @Nullable String contract,
      @Nullable String claims,
      @Nullable String tallies,
      @Nullable String measurements) {
    Optional<DocumentName> ofContract = name(fields, "contract", contract);
    Optional<DocumentName> ofClaims = name(fields, "claims", claims);
    Optional<DocumentName> ofTallies = name(fields, "tallies", tallies);
    Optional<DocumentName> ofMeasurements = name(fields, "measurements", measurements);
    if (contract == null && fields.isSound("contract")) {
      ofClaims.ifPresent(name -> refuseAlone(fields, "claims"));
      ofTallies.ifPresent(name -> refuseAlone(fields, "tallies"));
      ofMeasurements.ifPresent(name -> refuseAlone(fields, "measurements"));
    }
    return ofContract.map(name -> new ContractReference(name, ofClaims, ofTallies, ofMeasurements));
  }

  private static Optional<DocumentName> name(Fields fields, String key, @Nullable String text) {
    return fields.optional(key, text, DocumentName::new);
  }

  private static void refuseAlone(Fields fields, String key) {
    fields.refuse(key, "does not go without a contract; expected the key contract beside it");
  }

  /** The text of a name that may be left out. */
  static @Nullable String write(Optional<DocumentName> name) {
    return name.map(DocumentName::value).orElse(null);
  }
}
