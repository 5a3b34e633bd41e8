package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;

/**
 * How one claim became its amount, rule by rule, in the order in which the rules were asked.
 *
 * @param claim a claim's id, or the key of a tally or measurement
 * @param outcome the outcome's id
 * @param notApplied the rules that the contract states and the evidence does not allow
 * @param steps what each rule found
 */
public record Explanation(
    String claim,
    String outcome,
    ImmutableList<NotApplied> notApplied,
    ImmutableList<ExplanationStep> steps) {}
