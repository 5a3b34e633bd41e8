package org.outturn.pricing.fund;

import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * A contract and what is invoiced to whom under it, period by period.
 *
 * @param contract the contract
 * @param settlements its settlements
 */
public record SettledContract(OutcomesContract contract, Settlements settlements) {

  /**
   * Refuses settlements of another contract.
   *
   * @param contract the contract
   * @param settlements of the contract of that id
   */
  public SettledContract {
    Require.that(
        settlements.contract().equals(contract.id()),
        "settlements",
        "must be of contract '" + contract.id() + "'",
        "of '" + settlements.contract() + "'");
  }

  /**
   * Settles a contract as of its own default date: the latest in its evidence.
   *
   * @param contract the contract
   * @param evidence what happened under it
   * @return the contract, settled up to the last period that is over by then
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public static SettledContract of(OutcomesContract contract, Evidence evidence) {
    return of(contract, evidence, OutcomePricer.DEFAULT.latest(contract, evidence));
  }

  /**
   * Settles a contract as of a date.
   *
   * @param contract the contract
   * @param evidence what happened under it
   * @param asOf the last day whose verifications are seen
   * @return the contract, settled up to the last period that is over by that date
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public static SettledContract of(OutcomesContract contract, Evidence evidence, LocalDate asOf) {
    return new SettledContract(contract, OutcomePricer.DEFAULT.settle(contract, evidence, asOf));
  }
}
