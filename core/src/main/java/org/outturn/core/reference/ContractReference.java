package org.outturn.core.reference;

import java.util.Optional;

/**
 * Which contract a case means, and which evidence of it, by the names of their documents.
 *
 * @param contract the contract, such as {@code contract.json}
 * @param claims the claims, such as {@code claims.csv}; empty where none are meant
 * @param tallies the tallies; empty where none are meant
 * @param measurements the measurements; empty where none are meant
 */
public record ContractReference(
    DocumentName contract,
    Optional<DocumentName> claims,
    Optional<DocumentName> tallies,
    Optional<DocumentName> measurements) {

  /**
   * A contract without evidence.
   *
   * @param contract such as {@code contract.json}
   * @return the reference
   */
  public static ContractReference of(String contract) {
    return new ContractReference(
        new DocumentName(contract), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same contract with tallies.
   *
   * @param name such as {@code tallies.csv}
   * @return the reference
   */
  public ContractReference withTallies(String name) {
    return new ContractReference(
        contract, claims, Optional.of(new DocumentName(name)), measurements);
  }
}
