package org.outturn.examples.casefiles;

import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/**
 * A delivery that is to be simulated.
 *
 * @param read the delivery and its contract
 * @param settings scenario, runs and seed
 * @param finance how it is financed, a JSON file; empty where it is not asked for
 * @param budget a decimal text in the contract's currency; empty where it is not asked for
 */
public record SimulatedDelivery(
    DeliveryCase read,
    SimulationSettings settings,
    Optional<CaseFile> finance,
    Optional<String> budget) {

  /**
   * Makes it ready to run.
   *
   * @return its simulator
   * @throws IllegalArgumentException for a scenario, finance case or budget that does not go with
   *     the delivery
   */
  public Simulator simulator() {
    Simulator simulator = Simulator.of(read.agreed().contract(), read.delivery(), settings);
    Simulator financed =
        finance.map(FinanceCaseFiles::readTerms).map(simulator::financed).orElse(simulator);
    return budget
        .map(text -> Amount.of(read.agreed().contract().currency(), Decimals.parse(text.strip())))
        .map(financed::within)
        .orElse(financed);
  }
}
