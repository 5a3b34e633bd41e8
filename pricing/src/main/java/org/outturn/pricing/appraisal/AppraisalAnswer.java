package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;

/**
 * Everything that an appraisal case comes to.
 *
 * @param appraisal its lines and every figure that adds them up
 * @param steps how gross benefits became the net present social value
 * @param sensitivity what that value does when inputs change
 */
public record AppraisalAnswer(
    Appraisal appraisal, ImmutableList<AppraisalStep> steps, Sensitivity sensitivity) {}
