package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceKind;

/**
 * The evidence as a run sees it: the rows verified by the as-of date, numbered as in the evidence
 * and so in claim order, each with the contract's terms for it. Immutable.
 */
final class SeenRows {
  private final CompiledContract contract;
  private final EvidenceColumns columns;
  private final int size;
  private final BoundGroups groups;
  private final LocalDate asOf;
  private final int agreements;
  private final Timeline timeline;
  private final boolean hasReversals;

  SeenRows(CompiledContract contract, EvidenceColumns columns, LocalDate asOf, BoundGroups groups) {
    this.contract = contract;
    this.columns = columns;
    this.size = columns.seenBy(asOf);
    this.groups = groups;
    this.asOf = asOf;
    this.agreements = contract.card().agreementsBy(asOf.toEpochDay());
    this.timeline = contract.card().after(agreements);
    this.hasReversals = columns.hasReversalsAfterVerification();
  }

  /** The last day whose verifications and agreements are seen. */
  LocalDate asOf() {
    return asOf;
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

  /** The groups the rows fall into. */
  BoundGroups groups() {
    return groups;
  }

  /** The terms of a group. */
  GroupTerms group(int group) {
    return groups.get(group);
  }

  /** The terms of a row. */
  GroupTerms terms(int row) {
    return groups.get(columns.group(row));
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

  /** What holds on each day by what was agreed until the as-of date. */
  Timeline timeline() {
    return timeline;
  }

  /** The tariff that prices a row at last, or {@link PricedTariff#NONE}. */
  PricedTariff tariff(int row) {
    return tariff(row, timeline);
  }

  private PricedTariff tariff(int row, Timeline known) {
    int day = priceDay(row);
    int version = known.versionOn(day);
    return version == CompiledCard.NO_VERSION
        ? PricedTariff.NONE
        : terms(row).tariff(version, contract.card().rises().on(day));
  }

  /**
   * The tariffs that priced a row, one after the other: by what was agreed when it was verified,
   * and by each later agreement that made another version hold (rule amendment).
   */
  ImmutableList<PricedTariff> tariffs(int row) {
    CompiledCard card = contract.card();
    ImmutableList.Builder<PricedTariff> found = ImmutableList.builder();
    int before = Integer.MIN_VALUE;
    for (int known = card.agreementsBy(columns.verified(row)); known <= agreements; known++) {
      int version = card.after(known).versionOn(priceDay(row));
      if (version != before) {
        found.add(tariff(row, card.after(known)));
        before = version;
      }
    }
    return found.build();
  }

  /** Whether what was agreed after a day made another version hold for a row. */
  boolean isAmendedAfter(long day, int row) {
    Timeline then = contract.card().after(contract.card().agreementsBy(day));
    return then.versionOn(priceDay(row)) != timeline.versionOn(priceDay(row));
  }

  /** The tariff that gross is at: by what was agreed when the row was verified. */
  PricedTariff grossed(int row) {
    return contract.card().isAmended() ? tariffs(row).get(0) : tariff(row);
  }

  /** Whether a row is reversed later than it was verified, and the statement sees it. */
  boolean isTakenBack(int row) {
    return hasReversals
        && columns.isReversedAfterVerification(row)
        && columns.reversed(row) <= asOf.toEpochDay();
  }

  /** Whether any row is reversed later than it was verified. */
  boolean hasReversals() {
    return hasReversals;
  }

  /** Whether something holds for every group. */
  boolean allGroups(Predicate<GroupTerms> holds) {
    for (int group = 0; group < groups.size(); group++) {
      if (!holds.test(groups.get(group))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all rows are claims, each of a participant. */
  boolean isOfParticipants() {
    return groups.isOfParticipants();
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
