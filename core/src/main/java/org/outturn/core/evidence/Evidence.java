package org.outturn.core.evidence;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.outturn.core.outcome.Quantities;

/**
 * What happened: claims, tallies and measurements in claim order, without repeats, as columns of 12
 * bytes or more a claim. Row 0 is the first in claim order; everything verified by a date is the
 * rows before some row.
 *
 * <p>Holds no price and is not bound to a contract: the same evidence may be priced under many.
 * Immutable and thread-safe. Days are counted from 1970-01-01.
 */
public final class Evidence {
  /** What {@link #referred(int)} and {@link #reversed(int)} give where no day is recorded. */
  public static final int NO_DAY = EvidenceColumns.NONE;

  /** Evidence of nothing. */
  public static final Evidence NONE = builder().build();

  private final EvidenceColumns columns;
  private final ImmutableList<EvidenceGroup> groups;
  private final ImmutableList<String> firstPlaces;
  private final TextColumn participantIds;
  private final ImmutableList<OutcomeMeasurement> measurements;
  private final ImmutableList<String> measurementPlaces;
  private final int repeats;
  private final Supplier<ParticipantIndex> byParticipant;

  Evidence(
      EvidenceColumns columns,
      ImmutableList<EvidenceGroup> groups,
      ImmutableList<String> firstPlaces,
      TextColumn participantIds,
      ImmutableList<OutcomeMeasurement> measurements,
      ImmutableList<String> measurementPlaces,
      int repeats) {
    this.columns = columns;
    this.groups = groups;
    this.firstPlaces = firstPlaces;
    this.participantIds = participantIds;
    this.measurements = measurements;
    this.measurementPlaces = measurementPlaces;
    this.repeats = repeats;
    this.byParticipant =
        Suppliers.memoize(
            () ->
                ParticipantIndex.of(
                    columns.participant::get, columns.size(), participantIds.size()));
  }

  /**
   * Starts evidence row by row.
   *
   * @return a builder of columns
   */
  public static EvidenceBuilder builder() {
    return new EvidenceBuilder();
  }

  /**
   * Evidence of claims, tallies and measurements, in any order.
   *
   * @param claims the claims
   * @param tallies the tallies
   * @param measurements the measurements
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException when a key stands twice with
   *     different content
   */
  public static Evidence of(
      List<OutcomeClaim> claims,
      List<OutcomeTally> tallies,
      List<OutcomeMeasurement> measurements) {
    EvidenceBuilder builder = builder();
    claims.forEach(builder::add);
    tallies.forEach(builder::add);
    measurements.forEach(builder::add);
    return builder.build();
  }

  /**
   * Evidence of claims and tallies, in any order.
   *
   * @param claims the claims
   * @param tallies the tallies
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException when a key stands twice with
   *     different content
   */
  public static Evidence of(List<OutcomeClaim> claims, List<OutcomeTally> tallies) {
    return of(claims, tallies, List.of());
  }

  /**
   * Evidence of claims, in any order.
   *
   * @param claims the claims
   * @return the evidence
   */
  public static Evidence ofClaims(List<OutcomeClaim> claims) {
    return of(claims, List.of());
  }

  /**
   * Evidence of tallies, in any order.
   *
   * @param tallies the tallies
   * @return the evidence
   */
  public static Evidence ofTallies(List<OutcomeTally> tallies) {
    return of(List.of(), tallies);
  }

  /**
   * Evidence of measurements, in any order.
   *
   * @param measurements the measurements
   * @return the evidence
   */
  public static Evidence ofMeasurements(List<OutcomeMeasurement> measurements) {
    return of(List.of(), List.of(), measurements);
  }

  /**
   * How many rows there are.
   *
   * @return claims, tallies and measurements
   */
  public int size() {
    return columns.size();
  }

  /**
   * How many rows said again what another said, and were left out.
   *
   * @return at least 0
   */
  public int repeats() {
    return repeats;
  }

  /**
   * How many participants there are; they are numbered from 0.
   *
   * @return at least 0
   */
  public int participants() {
    return participantIds.size();
  }

  /**
   * What rows have in common, by number.
   *
   * @return every kind, outcome, cohort and segment that stands together in a row
   */
  public ImmutableList<EvidenceGroup> groups() {
    return groups;
  }

  /**
   * Where a group first stood in what was given.
   *
   * @param group its number
   * @return such as {@code claims.csv line 7} or {@code claims[6]}
   */
  public String firstPlace(int group) {
    return firstPlaces.get(group);
  }

  /**
   * The latest date anywhere in the evidence.
   *
   * @return empty where there is no evidence
   */
  public Optional<LocalDate> latestDate() {
    return size() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(columns.latestDay()));
  }

  /**
   * How many rows were verified by a day; they are the first ones.
   *
   * @param asOf the day
   * @return the number of rows seen
   */
  public int seenBy(LocalDate asOf) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.verified.get(middle) <= asOf.toEpochDay()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The group of a row.
   *
   * @param row its number
   * @return the number of its group
   */
  public int group(int row) {
    return columns.group.get(row);
  }

  /**
   * The participant of a row.
   *
   * @param row its number
   * @return the participant's number, negative for a tally or measurement
   */
  public int participant(int row) {
    return columns.participant.get(row);
  }

  /**
   * The quantity of a row.
   *
   * @param row its number
   * @return in millionths; one outcome for a measurement
   */
  public long quantity(int row) {
    return columns.quantity.get(row);
  }

  /**
   * When a row's participant was referred.
   *
   * @param row its number
   * @return the day, or {@link #NO_DAY}
   */
  public int referred(int row) {
    return columns.referred.get(row);
  }

  /**
   * When a row was achieved.
   *
   * @param row its number
   * @return the day
   */
  public int achieved(int row) {
    return columns.achieved.get(row);
  }

  /**
   * When a row was submitted.
   *
   * @param row its number
   * @return the day
   */
  public int submitted(int row) {
    return columns.submitted.get(row);
  }

  /**
   * When a row was verified.
   *
   * @param row its number
   * @return the day
   */
  public int verified(int row) {
    return columns.verified.get(row);
  }

  /**
   * When a row was reversed.
   *
   * @param row its number
   * @return the day, or {@link #NO_DAY}
   */
  public int reversed(int row) {
    return columns.reversed.get(row);
  }

  /**
   * The status of a row.
   *
   * @param row its number
   * @return its {@link ClaimStatus#code()}
   */
  public int status(int row) {
    return columns.status.get(row);
  }

  /**
   * Copies the groups of some rows, for those who read millions.
   *
   * @param from the first row
   * @param to the row after the last
   * @param into where to, from its first place on
   */
  public void readGroups(int from, int to, int[] into) {
    columns.group.read(from, to, into);
  }

  /**
   * Copies the participants of some rows, for those who read millions.
   *
   * @param from the first row
   * @param to the row after the last
   * @param into where to, from its first place on
   */
  public void readParticipants(int from, int to, int[] into) {
    columns.participant.read(from, to, into);
  }

  /**
   * Copies the days of achievement of some rows, for those who read millions.
   *
   * @param from the first row
   * @param to the row after the last
   * @param into where to, from its first place on
   */
  public void readAchieved(int from, int to, int[] into) {
    columns.achieved.read(from, to, into);
  }

  /**
   * Copies the days of verification of some rows, for those who read millions.
   *
   * @param from the first row
   * @param to the row after the last
   * @param into where to, from its first place on
   */
  public void readVerified(int from, int to, int[] into) {
    columns.verified.read(from, to, into);
  }

  /**
   * Copies the quantities, in millionths, of some rows, for those who read millions.
   *
   * @param from the first row
   * @param to the row after the last
   * @param into where to, from its first place on
   */
  public void readQuantities(int from, int to, long[] into) {
    columns.quantity.read(from, to, into);
  }

  /**
   * Whether every row is verified and none was reversed, so that no row needs to be asked.
   *
   * @return true where no other status is recorded
   */
  public boolean isAllVerified() {
    return columns.status.isAllDefault() && columns.reversed.isAllDefault();
  }

  /**
   * The first day on which anything was achieved.
   *
   * @return in days from 1970-01-01; of at least one row
   */
  public int firstAchieved() {
    return columns.achieved.min();
  }

  /**
   * The last day on which anything was achieved.
   *
   * @return in days from 1970-01-01; of at least one row
   */
  public int lastAchieved() {
    return columns.achieved.max();
  }

  /**
   * Whether any row says when its participant was referred.
   *
   * @return false where none does, so that no row needs to be asked
   */
  public boolean hasReferrals() {
    return !columns.referred.isAllDefault();
  }

  /**
   * Whether every row was submitted on the day it was achieved, so that none can be late.
   *
   * @return true where no other day is recorded
   */
  public boolean isAllSubmittedAtOnce() {
    return columns.submitted == columns.achieved;
  }

  /**
   * The people engaged, of a tally.
   *
   * @param row its number
   * @return empty where not recorded
   */
  public OptionalInt people(int row) {
    int people = columns.people.get(row);
    return people == EvidenceColumns.NONE ? OptionalInt.empty() : OptionalInt.of(people);
  }

  /**
   * What a row measured.
   *
   * @param row its number
   * @return empty for a claim or tally
   */
  public Optional<OutcomeMeasurement> measurement(int row) {
    int number = columns.measurement.get(row);
    return number == EvidenceColumns.NONE
        ? Optional.empty()
        : Optional.of(measurements.get(number));
  }

  /**
   * Whether there is any measurement.
   *
   * @return false where there are claims and tallies alone
   */
  public boolean hasMeasurements() {
    return !measurements.isEmpty();
  }

  /** Where a row that is a measurement stood in what was given. */
  String measurementPlace(int row) {
    return measurementPlaces.get(columns.measurement.get(row));
  }

  /**
   * The text a row is known by: a claim's id, or the key of a tally or measurement, such as {@code
   * acc-entry@2017-12-31} or {@code acc-entry[main:entrenched]@2017-12-31}.
   *
   * @param row its number
   * @return the text
   */
  public String id(int row) {
    EvidenceGroup group = groups.get(group(row));
    if (group.kind() == EvidenceKind.CLAIM) {
      return columns.id.get(row);
    }
    String within =
        group.cohort().orElse("") + group.segment().map(segment -> ":" + segment).orElse("");
    return group.outcome()
        + (within.isEmpty() ? "" : "[" + within + "]")
        + "@"
        + LocalDate.ofEpochDay(achieved(row));
  }

  /**
   * The row known by a text.
   *
   * @param id a claim's id, or the key of a tally or measurement
   * @return its number, empty where there is none
   */
  public OptionalInt rowOf(String id) {
    return IntStream.range(0, size()).filter(row -> id(row).equals(id)).findFirst();
  }

  /**
   * The rows of each participant.
   *
   * @return the same index whenever it is asked for; made when it first is
   */
  public ParticipantIndex byParticipant() {
    return byParticipant.get();
  }

  /**
   * The claims, in claim order.
   *
   * @return a claim for each row that is one
   */
  public ImmutableList<OutcomeClaim> claims() {
    return rowsOf(EvidenceKind.CLAIM)
        .mapToObj(this::claim)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The tallies, in claim order.
   *
   * @return a tally for each row that is one
   */
  public ImmutableList<OutcomeTally> tallies() {
    return rowsOf(EvidenceKind.TALLY)
        .mapToObj(this::tally)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The measurements, in claim order.
   *
   * @return a measurement for each row that is one
   */
  public ImmutableList<OutcomeMeasurement> measurements() {
    return rowsOf(EvidenceKind.MEASUREMENT)
        .mapToObj(row -> measurement(row).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private IntStream rowsOf(EvidenceKind kind) {
    return IntStream.range(0, size()).filter(row -> groups.get(group(row)).kind() == kind);
  }

  private OutcomeClaim claim(int row) {
    EvidenceGroup group = groups.get(group(row));
    return OutcomeClaim.builder()
        .claim(columns.id.get(row))
        .participant(participantIds.get(participant(row)))
        .outcome(group.outcome())
        .cohort(group.cohort())
        .segment(group.segment())
        .referred(date(referred(row)))
        .achieved(LocalDate.ofEpochDay(achieved(row)))
        .submitted(LocalDate.ofEpochDay(submitted(row)))
        .verified(LocalDate.ofEpochDay(verified(row)))
        .reversed(date(reversed(row)))
        .quantity(Quantities.of(quantity(row)))
        .status(ClaimStatus.ofCode(status(row)))
        .build();
  }

  private OutcomeTally tally(int row) {
    EvidenceGroup group = groups.get(group(row));
    return OutcomeTally.builder()
        .outcome(group.outcome())
        .quantity(Quantities.of(quantity(row)))
        .achieved(LocalDate.ofEpochDay(achieved(row)))
        .cohort(group.cohort())
        .segment(group.segment())
        .participants(people(row))
        .build();
  }

  private static Optional<LocalDate> date(int day) {
    return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that
        && size() == that.size()
        && claims().equals(that.claims())
        && tallies().equals(that.tallies())
        && measurements().equals(that.measurements());
  }

  @Override
  public int hashCode() {
    return Objects.hash(claims(), tallies(), measurements());
  }

  /** The number of rows and of participants; never a participant's data. */
  @Override
  public String toString() {
    return "Evidence of "
        + (size() - measurements().size())
        + " claims and tallies of "
        + participants()
        + " participants"
        + (hasMeasurements() ? " and " + measurements().size() + " measurements" : "");
  }
}
