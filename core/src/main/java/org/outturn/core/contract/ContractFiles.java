package org.outturn.core.contract;

import java.util.Optional;
import org.outturn.core.validation.Require;

/**
 * A contract and its evidence as a further case names them, by file names relative to that case's
 * own file.
 *
 * @param contract the contract, such as {@code contract.json}
 * @param claims the claims; empty where there is no such file
 * @param tallies the tallies; empty where there is no such file
 * @param measurements the measurements; empty where there is no such file
 */
public record ContractFiles(
    String contract,
    Optional<String> claims,
    Optional<String> tallies,
    Optional<String> measurements) {

  /**
   * Refuses names that lead out of the folder of the case.
   *
   * @param contract the contract, such as {@code contract.json}
   * @param claims the claims; empty where there is no such file
   * @param tallies the tallies; empty where there is no such file
   * @param measurements the measurements; empty where there is no such file
   */
  public ContractFiles {
    inside(contract);
    claims.ifPresent(ContractFiles::inside);
    tallies.ifPresent(ContractFiles::inside);
    measurements.ifPresent(ContractFiles::inside);
  }

  /**
   * Refuses a name that leads out of the folder of the case.
   *
   * @param name the name of a file, such as {@code claims.csv}
   * @return {@code name}
   */
  public static String inside(String name) {
    Require.id(name, "file");
    Require.that(
        !name.startsWith("/") && !name.contains("..") && !name.matches(".*[\\\\:].*"),
        "file",
        "must be in the folder of the case or below",
        "'" + name + "'");
    return name;
  }
}
