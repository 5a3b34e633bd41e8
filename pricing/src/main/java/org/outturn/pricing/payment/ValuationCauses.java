package org.outturn.pricing.payment;

import java.util.Arrays;
import java.util.List;
import org.outturn.core.contract.Rule;
import org.outturn.core.outcome.Outcome;

/**
 * The causes of adjustments that valuing claims may find, made known in the order of the stages
 * before any claim is valued: refusals, limits inside tiers, what would have happened anyway.
 */
final class ValuationCauses {
  private final int[] ofReason;
  private final int[] ofTierLimit;
  private final int[] ofDeadweight;

  ValuationCauses(Adjustments adjustments, List<Outcome> outcomes, DeadweightLine[] deadweight) {
    ofReason =
        Arrays.stream(Reason.values())
            .map(AdjustmentCause::of)
            .mapToInt(adjustments::cause)
            .toArray();
    ofTierLimit =
        outcomes.stream()
            .map(
                outcome ->
                    AdjustmentCause.ofLimit(
                        Rule.PART_PAY, outcome.id(), "over the limit inside a tier"))
            .mapToInt(adjustments::cause)
            .toArray();
    ofDeadweight =
        Arrays.stream(deadweight)
            .map(AdjustmentCause::ofDeadweight)
            .mapToInt(adjustments::cause)
            .toArray();
  }

  int refusal(Reason reason) {
    return ofReason[reason.code() - 1];
  }

  int tierLimit(int outcome) {
    return ofTierLimit[outcome];
  }

  int deadweight(int outcome) {
    return ofDeadweight[outcome];
  }
}
