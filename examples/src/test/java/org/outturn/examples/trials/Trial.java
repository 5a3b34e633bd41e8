package org.outturn.examples.trials;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceFit;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.validation.Problems;

/**
 * What one trial is given: a contract, what happened under it, and who financed it.
 *
 * @param contract the contract
 * @param claims with ids that differ, in any order
 * @param tallies with keys that differ, in any order
 * @param measurements with keys that differ, in any order
 * @param finance in the currency of a contract with a schedule; empty where nobody did
 */
record Trial(
    OutcomesContract contract,
    ImmutableList<OutcomeClaim> claims,
    ImmutableList<OutcomeTally> tallies,
    ImmutableList<OutcomeMeasurement> measurements,
    Optional<FinanceCase> finance) {

  Evidence evidence() {
    return Evidence.of(claims, tallies, measurements);
  }

  /** Whether the evidence names nothing that the contract does not have. */
  boolean fits() {
    Problems problems = new Problems();
    EvidenceFit.check(contract, evidence(), problems);
    return problems.found().isEmpty();
  }

  Trial withContract(OutcomesContract other) {
    return new Trial(other, claims, tallies, measurements, finance);
  }

  Trial withClaims(ImmutableList<OutcomeClaim> others) {
    return new Trial(contract, others, tallies, measurements, finance);
  }

  Trial withTallies(ImmutableList<OutcomeTally> others) {
    return new Trial(contract, claims, others, measurements, finance);
  }

  Trial withMeasurements(ImmutableList<OutcomeMeasurement> others) {
    return new Trial(contract, claims, tallies, others, finance);
  }

  Trial withFinance(Optional<FinanceCase> other) {
    return new Trial(contract, claims, tallies, measurements, other);
  }
}
