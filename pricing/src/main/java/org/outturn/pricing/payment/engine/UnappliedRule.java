package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.NotApplied.ConcernedOutcome;

/**
 * A rule that cannot be applied to some outcomes, before it is known what they were paid.
 *
 * @param rule the rule
 * @param because why, in one sentence
 * @param outcomes their ids, each with its place in the contract, in that order
 * @param unbounded why what they were paid is no bound of what the rule would have taken off
 */
record UnappliedRule(
    Rule rule, String because, ImmutableMap<String, Integer> outcomes, Optional<String> unbounded) {

  /** The rule with what every outcome of the contract was paid, by its place. */
  NotApplied with(List<Amount> paid) {
    return new NotApplied(
        rule,
        because,
        outcomes.entrySet().stream()
            .map(each -> new ConcernedOutcome(each.getKey(), paid.get(each.getValue())))
            .collect(ImmutableList.toImmutableList()),
        unbounded);
  }
}
