package org.outturn.pricing.projection;

import org.outturn.core.contract.Rule;

/**
 * A rule of a contract that needs more than expected numbers: who somebody is, or two days.
 *
 * @param rule the rule
 * @param because what it needs, in one sentence, such as {@code limit person is of each
 *     participant}
 */
public record RuleNeed(Rule rule, String because) {}
