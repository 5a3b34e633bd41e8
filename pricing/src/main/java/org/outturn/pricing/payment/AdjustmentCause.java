package org.outturn.pricing.payment;

import java.util.Optional;
import org.outturn.core.contract.Rule;

/**
 * What an adjustment comes from.
 *
 * @param rule the rule that adjusts
 * @param id the limit it is about, or the outcome of a tier's limit; empty for other rules
 * @param because why, beginning with the reason code or the limit's name; of a refusal, and of a
 *     comparison group, the code alone, to which the rule adds its sentence
 */
record AdjustmentCause(Rule rule, Optional<String> id, String because) {

  static AdjustmentCause of(Reason reason) {
    return new AdjustmentCause(reason.rule(), Optional.empty(), reason.name());
  }

  static AdjustmentCause ofLimit(Rule rule, String limit, String sentence) {
    return new AdjustmentCause(rule, Optional.of(limit), limit + ": " + sentence);
  }

  static AdjustmentCause ofComparison(String code) {
    return new AdjustmentCause(Rule.COMPARISON_GROUP, Optional.empty(), code);
  }

  static AdjustmentCause ofDeadweight(DeadweightLine treatment) {
    return new AdjustmentCause(treatment.rule(), Optional.empty(), treatment.because());
  }
}
