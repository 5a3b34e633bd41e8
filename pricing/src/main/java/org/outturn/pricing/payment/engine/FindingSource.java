package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/** Finds why a cause changed what a row is paid, with the dates and numbers that decided. */
final class FindingSource {
  private final SeenRows rows;
  private final CompiledContract contract;
  private final ImmutableList<CountingRule> rules;
  private final EffectPayments effects;
  private final Baselines baselines;

  FindingSource(
      SeenRows rows,
      ImmutableList<CountingRule> rules,
      EffectPayments effects,
      Baselines baselines) {
    this.rows = rows;
    this.contract = rows.contract();
    this.rules = rules;
    this.effects = effects;
    this.baselines = baselines;
  }

  /** The finding of a posting: its cause, and its row. */
  Finding finding(int cause, int row) {
    Causes causes = contract.causes();
    if (causes.isRefusal(cause)) {
      return refusal(causes.reason(cause), row);
    }
    if (causes.isEffect(cause)) {
      ComparisonPayments.Decision decision = requireNonNull(effects.of(row));
      return causes.isPooled(cause)
          ? new Finding.EffectPooled(decision.pooled().orElseThrow())
          : new Finding.EffectUnpaid(decision.alone());
    }
    if (causes.isOwnLimit(cause)) {
      Outcome outcome = rows.terms(row).outcome();
      return new Finding.OverPriceLimit(outcome.id(), outcome.measure() == Measure.PARTICIPANT);
    }
    return causes.isDeadweight(cause)
        ? deadweight(rows.terms(row).outcomeIndex())
        : contract.limit(causes.placeOfLimit(cause)).finding();
  }

  private Finding refusal(Reason reason, int row) {
    return rules.stream()
        .filter(rule -> rule.rule() == reason.rule())
        .findFirst()
        .orElseThrow()
        .finding(rows, row, reason);
  }

  private Finding deadweight(int outcome) {
    DeadweightTreatment treatment = contract.treatments().get(outcome);
    return treatment.baseline().isPresent()
        ? new Finding.UnderBaseline(treatment.outcome(), baselines.size(outcome))
        : new Finding.DeadweightRate(treatment.outcome(), treatment.rate());
  }
}
