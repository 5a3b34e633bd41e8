package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Booleans;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;

/** Finds the rules that need a participant where tallies and measurements have none. */
final class NotAppliedRules {
  private final OutcomesContract contract;
  private final List<Outcome> grouped;
  private final BoundByPayment bound;
  private final ImmutableList.Builder<UnappliedRule> found = ImmutableList.builder();

  private NotAppliedRules(OutcomesContract contract, Set<Outcome> without) {
    this.contract = contract;
    this.grouped = contract.outcomes().stream().filter(without::contains).toList();
    this.bound = new BoundByPayment(contract);
  }

  /** Those of the rows that are seen. */
  static ImmutableList<UnappliedRule> of(SeenRows rows) {
    BoundGroups groups = rows.groups();
    if (groups.isOfParticipants()) {
      return ImmutableList.of();
    }
    if (rows.size() == rows.columns().size()) {
      return groups.notApplied();
    }
    boolean[] seen = new boolean[groups.size()];
    for (int row = 0; row < rows.size(); row++) {
      seen[rows.columns().group(row)] = true;
    }
    return Booleans.contains(seen, false)
        ? of(rows.contract().contract(), groups.withoutParticipants(seen))
        : groups.notApplied();
  }

  /** Those of a contract, where rows of some outcomes are tallies or measurements. */
  static ImmutableList<UnappliedRule> of(OutcomesContract contract, Set<Outcome> without) {
    return new NotAppliedRules(contract, without).rules();
  }

  private ImmutableList<UnappliedRule> rules() {
    List<Outcome> tallied = grouped(Measure.PARTICIPANT);
    List<Outcome> measured = grouped(Measure.COHORT);
    add(Rule.IN_SEQUENCE, grouped, outcome -> !outcome.requires().isEmpty());
    add(Rule.ONCE_EACH, tallied, outcome -> outcome.claimsPerParticipant() > 0);
    for (Limit limit : contract.limits()) {
      if (limit.scope().isOfParticipant()) {
        Rule rule = limit.choose() == Choose.BEST ? Rule.BEST_OF : Rule.PART_PAY;
        addLimit(rule, limit, "tallies", tallied);
        addLimit(rule, limit, "measurements", measured);
      }
    }
    return found.build();
  }

  private List<Outcome> grouped(Measure measure) {
    return grouped.stream().filter(outcome -> outcome.measure() == measure).toList();
  }

  private void add(Rule rule, List<Outcome> without, Predicate<Outcome> states) {
    add(rule, without.stream().filter(states).toList(), "tallies have no participants: ");
  }

  private void addLimit(Rule rule, Limit limit, String rows, List<Outcome> without) {
    List<Outcome> outcomes = without.stream().filter(limit.coverage()::covers).toList();
    add(rule, outcomes, rows + " have no participants for limit " + limit.id() + ": ");
  }

  private void add(Rule rule, List<Outcome> outcomes, String because) {
    if (!outcomes.isEmpty()) {
      ImmutableMap<String, Integer> places =
          outcomes.stream()
              .collect(ImmutableMap.toImmutableMap(Outcome::id, contract.outcomes()::indexOf));
      found.add(
          new UnappliedRule(
              rule,
              because + String.join(", ", places.keySet()),
              places,
              bound.unbounded(outcomes)));
    }
  }
}
