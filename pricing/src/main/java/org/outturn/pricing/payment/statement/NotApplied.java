package org.outturn.pricing.payment.statement;

import org.outturn.core.contract.Rule;

/**
 * A rule that the contract states and the evidence does not allow, such as once-each where tallies
 * have no participants.
 *
 * @param rule the rule
 * @param because why it could not be applied, in one sentence
 */
public record NotApplied(Rule rule, String because) {}
