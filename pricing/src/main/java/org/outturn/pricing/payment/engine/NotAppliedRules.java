package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.statement.NotApplied;

/** Finds the rules that need a participant where tallies and measurements have none. */
final class NotAppliedRules {
  private NotAppliedRules() {}

  /** Those of the rows that are seen. */
  static ImmutableList<NotApplied> of(SeenRows rows) {
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
  static ImmutableList<NotApplied> of(OutcomesContract contract, Set<Outcome> without) {
    List<Outcome> grouped = contract.outcomes().stream().filter(without::contains).toList();
    List<Outcome> tallied = of(Measure.PARTICIPANT, grouped);
    List<Outcome> measured = of(Measure.COHORT, grouped);
    ImmutableList.Builder<NotApplied> notApplied = ImmutableList.builder();
    add(notApplied, Rule.IN_SEQUENCE, grouped, outcome -> !outcome.requires().isEmpty());
    add(notApplied, Rule.ONCE_EACH, tallied, outcome -> outcome.claimsPerParticipant() > 0);
    for (Limit limit : contract.limits()) {
      if (limit.scope().isOfParticipant()) {
        Rule rule = limit.choose() == Choose.BEST ? Rule.BEST_OF : Rule.PART_PAY;
        addLimit(notApplied, rule, limit, "tallies", tallied);
        addLimit(notApplied, rule, limit, "measurements", measured);
      }
    }
    return notApplied.build();
  }

  private static List<Outcome> of(Measure measure, List<Outcome> outcomes) {
    return outcomes.stream().filter(outcome -> outcome.measure() == measure).toList();
  }

  private static void add(
      ImmutableList.Builder<NotApplied> notApplied,
      Rule rule,
      List<Outcome> without,
      Predicate<Outcome> states) {
    List<Outcome> outcomes = without.stream().filter(states).toList();
    if (!outcomes.isEmpty()) {
      notApplied.add(new NotApplied(rule, "tallies have no participants: " + names(outcomes)));
    }
  }

  private static void addLimit(
      ImmutableList.Builder<NotApplied> notApplied,
      Rule rule,
      Limit limit,
      String rows,
      List<Outcome> without) {
    List<Outcome> outcomes = without.stream().filter(limit.coverage()::covers).toList();
    if (!outcomes.isEmpty()) {
      notApplied.add(
          new NotApplied(
              rule,
              rows + " have no participants for limit " + limit.id() + ": " + names(outcomes)));
    }
  }

  private static String names(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::id).collect(Collectors.joining(", "));
  }
}
