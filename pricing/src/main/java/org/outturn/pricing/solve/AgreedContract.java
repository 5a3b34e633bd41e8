package org.outturn.pricing.solve;

import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.pricing.input.Inputs;

/**
 * A contract and what is expected, or happened, under it.
 *
 * @param contract the contract
 * @param expected claims, tallies or measurements
 */
public record AgreedContract(OutcomesContract contract, Evidence expected) {
  /** What stands before the paths of tallies and measurements. */
  static final String EVIDENCE = "evidence.";

  /**
   * The numbers of both: those of the contract by their own paths, those of tallies and
   * measurements after {@value #EVIDENCE}.
   */
  static final Inputs<AgreedContract> INPUTS =
      Inputs.OF_CONTRACT
          .in(
              AgreedContract::contract,
              (AgreedContract whole, OutcomesContract contract) -> whole.withContract(contract))
          .and(EVIDENCE, Inputs.OF_EVIDENCE, AgreedContract::assumed, AgreedContract::withExpected);

  /** The evidence where it is an assumption; claims of participants are what happened. */
  Optional<Evidence> assumed() {
    return Optional.of(expected).filter(each -> each.claims().isEmpty());
  }

  AgreedContract withContract(OutcomesContract other) {
    return new AgreedContract(other, expected);
  }

  AgreedContract withExpected(Evidence other) {
    return new AgreedContract(contract, other);
  }
}
