package org.outturn.pricing.payment.engine;

import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.outcome.Outcome;

/**
 * The evidence as a run sees it: the rows verified by the as-of date, numbered as in the evidence
 * and so in claim order, each with the contract's terms for it. Immutable.
 */
final class SeenRows {
  private final CompiledContract contract;
  private final EvidenceColumns columns;
  private final int size;
  private final GroupTerms[] groups;

  SeenRows(CompiledContract contract, EvidenceColumns columns, int size, GroupTerms[] groups) {
    this.contract = contract;
    this.columns = columns;
    this.size = size;
    this.groups = groups;
  }

  CompiledContract contract() {
    return contract;
  }

  /** What the evidence says of each row. */
  EvidenceColumns columns() {
    return columns;
  }

  /** How many rows are seen. */
  int size() {
    return size;
  }

  /** How many groups the rows fall into. */
  int groups() {
    return groups.length;
  }

  /** The terms of a group. */
  GroupTerms group(int group) {
    return groups[group];
  }

  /** The terms of a row. */
  GroupTerms terms(int row) {
    return groups[columns.group(row)];
  }

  /** The day that chooses the version of the card for a row, or {@link EvidenceColumns#NO_DAY}. */
  int priceDay(int row) {
    boolean isClaim = columns.participant(row) >= 0;
    return switch (contract.card().priceDate()) {
      case ACHIEVED -> columns.achieved(row);
      case REFERRED -> isClaim ? columns.referred(row) : columns.achieved(row);
      case SUBMITTED -> isClaim ? columns.submitted(row) : columns.achieved(row);
    };
  }

  /** The tariff that prices a row, or {@link PricedTariff#NONE}. */
  PricedTariff tariff(int row) {
    int version = contract.card().versionOn(priceDay(row));
    return version == CompiledCard.NO_VERSION ? PricedTariff.NONE : terms(row).tariff(version);
  }

  /** For each group, whether its outcome is one of some. */
  boolean[] where(Predicate<Outcome> outcomes) {
    boolean[] found = new boolean[groups.length];
    for (int group = 0; group < found.length; group++) {
      found[group] = outcomes.test(groups[group].outcome());
    }
    return found;
  }

  /** Whether something holds for every group. */
  boolean allGroups(Predicate<GroupTerms> holds) {
    for (GroupTerms group : groups) {
      if (!holds.test(group)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all rows are claims, each of a participant. */
  boolean isOfParticipants() {
    return allGroups(GroupTerms::isOfClaims);
  }

  /** Whether a row is a measurement. */
  boolean isMeasured(int row) {
    return columns.has(EvidenceKind.MEASUREMENT) && terms(row).isMeasured();
  }

  /** Why a rule that needs a participant was not applied to a row that has none. */
  Optional<String> withoutParticipant(int row) {
    if (columns.participant(row) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        isMeasured(row)
            ? "not applied: a measurement is of the whole cohort"
            : "not applied: a tally has no participants");
  }
}
