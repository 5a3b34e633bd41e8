package org.outturn.pricing.payment.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.outturn.core.evidence.EvidenceGroup;
import org.outturn.core.limit.Coverage;
import org.outturn.core.outcome.Outcome;

/**
 * What the contract says of the groups that evidence falls into, numbered as the evidence numbers
 * them: worked out once for all evidence of the same groups. Immutable and shared by threads;
 * nobody writes to the arrays it gives.
 */
final class BoundGroups {
  private final ImmutableList<EvidenceGroup> evidence;
  private final GroupTerms[] terms;
  private final boolean[] all;
  private final ImmutableList<boolean[]> ofLevels;
  private final ImmutableList<boolean[]> underLimits;
  private final ImmutableList<boolean[]> underDeductibles;
  private final int[] payers;
  private final boolean isOfParticipants;
  private final Supplier<ImmutableList<UnappliedRule>> notApplied;

  BoundGroups(
      CompiledContract contract, ImmutableList<EvidenceGroup> evidence, GroupTerms[] terms) {
    this.evidence = evidence;
    this.terms = terms;
    this.all = where(any -> true);
    this.ofLevels =
        contract.countingLevels().stream()
            .map(level -> whereOutcome(outcome -> level.contains(outcome.id())))
            .collect(ImmutableList.toImmutableList());
    this.underLimits =
        contract.limits().stream()
            .map(limit -> covered(limit.limit().coverage()))
            .collect(ImmutableList.toImmutableList());
    this.underDeductibles =
        contract.deductibles().stream()
            .map(deductible -> covered(deductible.deductible().coverage()))
            .collect(ImmutableList.toImmutableList());
    this.payers = Arrays.stream(terms).mapToInt(GroupTerms::payers).toArray();
    this.isOfParticipants = Arrays.stream(terms).allMatch(GroupTerms::isOfClaims);
    this.notApplied =
        Suppliers.memoize(() -> NotAppliedRules.of(contract.contract(), withoutParticipants(all)));
  }

  private boolean[] where(Predicate<GroupTerms> holds) {
    boolean[] found = new boolean[terms.length];
    for (int group = 0; group < found.length; group++) {
      found[group] = holds.test(terms[group]);
    }
    return found;
  }

  /** For each group, whether its outcome is one of some. */
  boolean[] whereOutcome(Predicate<Outcome> outcomes) {
    return where(group -> outcomes.test(group.outcome()));
  }

  /** For each group, whether it is of an outcome, by its number. */
  boolean[] ofOutcome(int outcome) {
    return where(group -> group.outcomeIndex() == outcome);
  }

  private boolean[] covered(Coverage coverage) {
    return where(group -> group.isCoveredBy(coverage));
  }

  /** Whether these are the terms of some groups. */
  boolean isOf(ImmutableList<EvidenceGroup> groups) {
    return evidence.equals(groups);
  }

  int size() {
    return terms.length;
  }

  GroupTerms get(int group) {
    return terms[group];
  }

  /** Every group. */
  boolean[] all() {
    return all;
  }

  /** For each counting level in order, which groups belong to it. */
  ImmutableList<boolean[]> ofLevels() {
    return ofLevels;
  }

  /** Which groups a limit covers, by its place among all that act. */
  boolean[] underLimit(int place) {
    return underLimits.get(place);
  }

  /** Which groups a deductible covers, by its place. */
  boolean[] underDeductible(int place) {
    return underDeductibles.get(place);
  }

  /** The number of the payers' group that pays for each group. */
  int[] payers() {
    return payers;
  }

  /** Whether all rows are claims, each of a participant. */
  boolean isOfParticipants() {
    return isOfParticipants;
  }

  /** The outcomes of those groups, of some, whose rows have no participants. */
  ImmutableSet<Outcome> withoutParticipants(boolean[] of) {
    ImmutableSet.Builder<Outcome> outcomes = ImmutableSet.builder();
    for (int group = 0; group < terms.length; group++) {
      if (of[group] && !terms[group].isOfClaims()) {
        outcomes.add(terms[group].outcome());
      }
    }
    return outcomes.build();
  }

  /** The rules that need a participant where some of the groups have none, all of them seen. */
  ImmutableList<UnappliedRule> notApplied() {
    return notApplied.get();
  }
}
