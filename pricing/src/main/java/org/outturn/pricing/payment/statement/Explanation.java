package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;

/**
 * How one claim became its amount, rule by rule, in the order in which the rules were asked.
 *
 * @param claim a claim's id, or the key of a tally or measurement
 * @param outcome the outcome's id
 * @param steps what each rule found
 */
public record Explanation(String claim, String outcome, ImmutableList<ExplanationStep> steps) {}
