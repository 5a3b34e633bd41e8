package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.evidence.EvidenceGroup;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.limit.Coverage;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.time.DateRange;

/** What the contract says of the rows of one evidence group: all that they have in common. */
final class GroupTerms {
  private final EvidenceGroup evidence;
  private final int outcomeIndex;
  private final Outcome outcome;
  private final Optional<Cohort> cohort;
  private final DateRange achievement;
  private final Optional<String> cohortId;
  private final boolean isAskedOnly;
  private final BigFraction attributable;
  private final PricedTariff[] tariffs;
  private final TariffSource source;
  private final int payers;
  private final long recruitFrom;
  private final long recruitTo;
  private final long achieveFrom;
  private final long achieveTo;
  private final long claimWithin;

  /** Replaced by a larger map when others are asked for; two threads may work out the same. */
  private volatile ImmutableMap<Long, PricedTariff> risen = ImmutableMap.of();

  /** Gives the tariff of a version after so many rises. */
  interface TariffSource {
    /** The tariff, or {@link PricedTariff#NONE}. */
    PricedTariff tariff(int version, int rises);
  }

  /**
   * The terms of a group.
   *
   * @param evidence what the rows have in common
   * @param outcomeIndex the outcome's position in the contract
   * @param outcome the outcome
   * @param cohort the rows' cohort; the contract's only one where none is recorded
   * @param isAskedOnly whether gates and factors alone ask for the outcome
   * @param attributable the part of a line's value that would not have been earned anyway
   * @param achievement when the outcome may be achieved
   * @param versions how many versions the card has
   * @param source gives the tariff that prices the rows
   * @param payers the number of the payers' group
   */
  GroupTerms(
      EvidenceGroup evidence,
      int outcomeIndex,
      Outcome outcome,
      Optional<Cohort> cohort,
      boolean isAskedOnly,
      BigFraction attributable,
      DateRange achievement,
      int versions,
      TariffSource source,
      int payers) {
    this.evidence = evidence;
    this.outcomeIndex = outcomeIndex;
    this.outcome = outcome;
    this.cohort = cohort;
    this.cohortId = evidence.cohort().or(() -> cohort.map(Cohort::id));
    this.isAskedOnly = isAskedOnly;
    this.attributable = attributable;
    this.achievement = achievement;
    this.source = source;
    this.tariffs = new PricedTariff[versions];
    Arrays.setAll(tariffs, version -> source.tariff(version, 0));
    this.payers = payers;
    this.recruitFrom = day(cohort.flatMap(Cohort::recruitFrom), Long.MIN_VALUE);
    this.recruitTo = day(cohort.flatMap(Cohort::recruitTo), Long.MAX_VALUE);
    this.achieveFrom = achievement.startInclusive().toEpochDay();
    this.achieveTo = day(achievement.endExclusive(), Long.MAX_VALUE);
    OptionalInt days = outcome.claimWithinDays();
    this.claimWithin = isOfClaims() && days.isPresent() ? days.getAsInt() : Integer.MAX_VALUE;
  }

  private static long day(Optional<LocalDate> date, long none) {
    return date.map(LocalDate::toEpochDay).orElse(none);
  }

  EvidenceGroup evidence() {
    return evidence;
  }

  int outcomeIndex() {
    return outcomeIndex;
  }

  Outcome outcome() {
    return outcome;
  }

  Optional<Cohort> cohort() {
    return cohort;
  }

  DateRange achievement() {
    return achievement;
  }

  /** The id of the rows' cohort, be it listed in the contract or not. */
  Optional<String> cohortId() {
    return cohortId;
  }

  /** Whether gates and factors alone ask for the outcome, so that it needs no price. */
  boolean isAskedOnly() {
    return isAskedOnly;
  }

  /** The part of a line's value that would not have been earned anyway. */
  BigFraction attributable() {
    return attributable;
  }

  /** Whether a limit or deductible covers the rows. */
  boolean isCoveredBy(Coverage coverage) {
    return coverage.covers(outcome)
        && coverage.cohort().map(id -> cohortId.equals(Optional.of(id))).orElse(true)
        && coverage.segment().map(id -> evidence.segment().equals(Optional.of(id))).orElse(true);
  }

  /** The tariff that prices the rows under a version of the card, after so many rises. */
  PricedTariff tariff(int version, int rises) {
    return rises == 0 ? tariffs[version] : risen(version, rises);
  }

  private PricedTariff risen(int version, int rises) {
    Long key = (long) version << Integer.SIZE | rises;
    PricedTariff known = risen.get(key);
    if (known != null) {
      return known;
    }
    PricedTariff made = source.tariff(version, rises);
    risen =
        ImmutableMap.<Long, PricedTariff>builder().putAll(risen).put(key, made).buildKeepingLast();
    return made;
  }

  /** The number of the payers' group that pays for the rows. */
  int payers() {
    return payers;
  }

  boolean isOfClaims() {
    return evidence.kind() == EvidenceKind.CLAIM;
  }

  boolean isMeasured() {
    return evidence.kind() == EvidenceKind.MEASUREMENT;
  }

  /** The first day of recruitment, far back where none is stated. */
  long recruitFrom() {
    return recruitFrom;
  }

  /** The day after the last of recruitment, far ahead where none is stated. */
  long recruitTo() {
    return recruitTo;
  }

  /** The first day on which the outcome may be achieved. */
  long achieveFrom() {
    return achieveFrom;
  }

  /** The day after the last on which it may, far ahead where there is none. */
  long achieveTo() {
    return achieveTo;
  }

  /** How many days after its achievement a claim may be submitted. */
  long claimWithin() {
    return claimWithin;
  }
}
