package org.outturn.pricing.payment.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.pricing.counterfactual.Effect;

/**
 * The effect that one measurement shows, by itself and together with the measurements before it
 * (rule comparison-group).
 *
 * @param outcome the outcome's id
 * @param cohort the cohort's id, also where the measurement leaves out the contract's only one
 * @param measured the day
 * @param effect of this measurement alone
 * @param finding what the contract makes of it
 * @param pooled of all cohorts measured so far; empty where the contract does not pool, and before
 *     two cohorts are in
 * @param pooledFinding what the contract makes of that
 */
public record MeasuredEffect(
    String outcome,
    Optional<String> cohort,
    LocalDate measured,
    Effect effect,
    EffectFinding finding,
    Optional<Effect> pooled,
    Optional<EffectFinding> pooledFinding) {}
