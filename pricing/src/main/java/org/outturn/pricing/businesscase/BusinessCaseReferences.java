package org.outturn.pricing.businesscase;

import java.util.Optional;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;

/**
 * What a business case stands on, by the names of its documents. The contract is named by the case
 * itself, by its delivery or by its finance case.
 *
 * @param finance how the contract is financed, such as {@code finance.json}
 * @param delivery what is expected under it
 * @param benefits what its outcomes are worth, an appraisal case
 * @param contract the contract, and what came under it
 */
public record BusinessCaseReferences(
    Optional<DocumentName> finance,
    Optional<DocumentName> delivery,
    Optional<DocumentName> benefits,
    Optional<ContractReference> contract) {

  /**
   * A finance case alone, which names the contract.
   *
   * @param name such as {@code finance.json}
   * @return the reference
   */
  public static BusinessCaseReferences ofFinance(String name) {
    return new BusinessCaseReferences(
        Optional.of(new DocumentName(name)), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
