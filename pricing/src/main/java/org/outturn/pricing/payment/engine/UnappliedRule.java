package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.NotApplied.ConcernedOutcome;

/**
 * A rule that cannot be applied to some outcomes, before it is known what they were paid.
 *
 * @param rule the rule
 * @param because why, in one sentence
 * @param outcomes their ids, in the order of the contract
 * @param unbounded why what they were paid is no bound of what the rule would have taken off
 */
record UnappliedRule(
    Rule rule, String because, ImmutableList<String> outcomes, Optional<String> unbounded) {

  NotApplied with(Function<String, Amount> paid) {
    return new NotApplied(
        rule,
        because,
        outcomes.stream()
            .map(each -> new ConcernedOutcome(each, paid.apply(each)))
            .collect(ImmutableList.toImmutableList()),
        unbounded);
  }
}
