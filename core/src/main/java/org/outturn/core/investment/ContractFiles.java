package org.outturn.core.investment;

import java.util.Optional;
import org.outturn.core.validation.Require;

/**
 * The contract whose payments finance the case, and its evidence, by file names relative to the
 * case's own file.
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
    inside(contract, "contract");
    claims.ifPresent(name -> inside(name, "claims"));
    tallies.ifPresent(name -> inside(name, "tallies"));
    measurements.ifPresent(name -> inside(name, "measurements"));
  }

  private static void inside(String name, String field) {
    Require.id(name, field);
    Require.that(
        !name.startsWith("/") && !name.contains("..") && !name.matches(".*[\\\\:].*"),
        field,
        "must be the name of a file in the folder of the case or below",
        "'" + name + "'");
  }
}
