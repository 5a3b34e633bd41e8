package org.outturn.pricing.incentive;

import com.google.common.collect.ImmutableList;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.projection.ScenarioProjection;

/**
 * What a contract makes worth doing, in one scenario of what is expected.
 *
 * @param projection what it would pay
 * @param notAppliedToEvidence the rules that could not be applied to what happened; of what is
 *     expected its projection says it
 * @param segments what the provider gains by a person of each segment
 * @param worths what one more of each outcome is worth, after what is expected or, where evidence
 *     is given, after what happened
 */
public record IncentiveAnswer(
    ScenarioProjection projection,
    ImmutableList<NotApplied> notAppliedToEvidence,
    ImmutableList<SegmentIncentive> segments,
    ImmutableList<MarginalWorth> worths) {}
