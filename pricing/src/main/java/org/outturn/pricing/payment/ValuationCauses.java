package org.outturn.pricing.payment;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.outturn.core.contract.Rule;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;

/**
 * The causes of adjustments that valuing claims may find, made known in the order of the stages
 * before any claim is valued: refusals, limits inside prices, what would have happened anyway.
 */
final class ValuationCauses {
  private final int[] ofReason;
  private final int[] ofTierLimit;
  private final int[] ofDeadweight;
  private final Map<EffectFinding, Integer> ofFinding = new EnumMap<>(EffectFinding.class);
  private final int ofPooling;

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
                        Rule.PART_PAY, outcome.id(), "over the limit inside " + limited(outcome)))
            .mapToInt(adjustments::cause)
            .toArray();
    ofDeadweight =
        Arrays.stream(deadweight)
            .map(AdjustmentCause::ofDeadweight)
            .mapToInt(adjustments::cause)
            .toArray();
    for (EffectFinding finding : EnumSet.complementOf(EnumSet.of(EffectFinding.PAID))) {
      ofFinding.put(finding, adjustments.cause(AdjustmentCause.ofComparison(finding.name())));
    }
    ofPooling = adjustments.cause(AdjustmentCause.ofComparison("POOLED"));
  }

  private static String limited(Outcome outcome) {
    return outcome.measure() == Measure.COHORT ? "its price" : "a tier";
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

  /** A measurement that pays nothing by itself. */
  int finding(EffectFinding finding) {
    return requireNonNull(ofFinding.get(finding));
  }

  /** What all cohorts together pay. */
  int pooled() {
    return ofPooling;
  }
}
