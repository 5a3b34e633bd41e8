package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/**
 * A rule that the contract states and the evidence does not allow, such as once-each where tallies
 * have no participants; and what that may mean in money.
 *
 * @param rule the rule
 * @param because why it could not be applied, in one sentence
 * @param concerned the outcomes that it was not applied to, with all that they were paid
 * @param unbounded why payment may be too high by more than these outcomes were paid; empty where
 *     it cannot be
 */
public record NotApplied(
    Rule rule,
    String because,
    ImmutableList<ConcernedOutcome> concerned,
    Optional<String> unbounded) {

  /**
   * An outcome that a rule was not applied to.
   *
   * @param outcome its id
   * @param paid all that was paid for it, whole minor units
   */
  public record ConcernedOutcome(String outcome, Amount paid) {}

  /**
   * By how much payment may be too high because this rule was not applied: an exact upper bound.
   *
   * @return what the outcomes concerned were paid; empty where that is no bound
   */
  public Optional<Amount> atMost() {
    return atMost(List.of(this));
  }

  /**
   * By how much payment may be too high because some rules were not applied: an exact upper bound,
   * in which an outcome that several of them concern stands once.
   *
   * @param all the rules, such as those of one statement
   * @return what the outcomes concerned were paid; empty where that is no bound, or for no rules
   */
  public static Optional<Amount> atMost(List<NotApplied> all) {
    if (all.stream().anyMatch(each -> each.unbounded().isPresent())) {
      return Optional.empty();
    }
    Map<String, Amount> paid = new LinkedHashMap<>();
    all.forEach(each -> each.concerned().forEach(of -> paid.put(of.outcome(), of.paid())));
    return paid.values().stream().reduce(Amount::plus);
  }
}
