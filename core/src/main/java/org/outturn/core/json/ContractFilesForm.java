package org.outturn.core.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.ContractFiles;

/** The JSON form of the files that a case names: {@code contract} and its evidence. */
final class ContractFilesForm {
  private ContractFilesForm() {}

  /** The files; empty where there is no contract, or a name leads out of the case's folder. */
  static Optional<ContractFiles> read(
      Fields fields,
      @Nullable String contract,
      @Nullable String claims,
      @Nullable String tallies,
      @Nullable String measurements) {
    Optional<String> ofContract = file(fields, "contract", contract);
    Optional<String> ofClaims = file(fields, "claims", claims);
    Optional<String> ofTallies = file(fields, "tallies", tallies);
    Optional<String> ofMeasurements = file(fields, "measurements", measurements);
    if (contract == null && fields.isSound("contract")) {
      ofClaims.ifPresent(name -> refuseAlone(fields, "claims"));
      ofTallies.ifPresent(name -> refuseAlone(fields, "tallies"));
      ofMeasurements.ifPresent(name -> refuseAlone(fields, "measurements"));
    }
    return ofContract.map(name -> new ContractFiles(name, ofClaims, ofTallies, ofMeasurements));
  }

  private static Optional<String> file(Fields fields, String key, @Nullable String name) {
    return fields.optional(key, name, ContractFiles::inside);
  }

  private static void refuseAlone(Fields fields, String key) {
    fields.refuse(key, "does not go without a contract; expected the key contract beside it");
  }
}
