package org.outturn.pricing.payment;

import java.util.Optional;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.EvidenceGroup;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.time.DateRange;

/**
 * What the contract says of the rows of one evidence group.
 *
 * @param evidence what the rows have in common
 * @param outcomeIndex the outcome's position in the contract
 * @param outcome the outcome
 * @param cohort the rows' cohort; the contract's only one where none is recorded
 * @param achievement when the outcome may be achieved
 */
record GroupTerms(
    EvidenceGroup evidence,
    int outcomeIndex,
    Outcome outcome,
    Optional<Cohort> cohort,
    DateRange achievement) {

  static GroupTerms of(OutcomesContract contract, EvidenceGroup group) {
    int index = positionOf(group.outcome(), contract);
    Outcome outcome = contract.outcomes().get(index);
    Optional<Cohort> only =
        contract.cohorts().size() == 1 ? Optional.of(contract.cohorts().get(0)) : Optional.empty();
    Optional<Cohort> recorded =
        group
            .cohort()
            .flatMap(
                id -> contract.cohorts().stream().filter(each -> each.id().equals(id)).findFirst());
    return new GroupTerms(
        group, index, outcome, recorded.or(() -> only), contract.term().achievement(outcome));
  }

  /** The position of an outcome in the contract, which has it. */
  static int positionOf(String outcome, OutcomesContract contract) {
    int index = 0;
    while (!contract.outcomes().get(index).id().equals(outcome)) {
      index++;
    }
    return index;
  }
}
