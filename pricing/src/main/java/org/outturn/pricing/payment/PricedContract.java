package org.outturn.pricing.payment;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * A contract and what is paid under it, for those who ask of both.
 *
 * @param contract the contract
 * @param statement its statement
 */
public record PricedContract(OutcomesContract contract, PaymentStatement statement) {

  /**
   * Prices everything there is evidence of.
   *
   * @param contract the contract
   * @param evidence what happened
   * @return the contract with its statement as of the latest date in the evidence
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public static PricedContract of(OutcomesContract contract, Evidence evidence) {
    return new PricedContract(contract, OutcomePricer.DEFAULT.price(contract, evidence));
  }
}
