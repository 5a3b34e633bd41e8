package org.outturn.pricing.appraisal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One step on the way from gross benefits to the net present social value: deadweight took off
 * 346,800.
 *
 * @param rule the rule: benefit, additionality, prudence or discounting
 * @param what what was done
 * @param change what it added; a reduction is negative
 * @param after what there was after it
 */
public record AppraisalStep(String rule, String what, BigFraction change, BigFraction after) {}
