package org.outturn.core.evidence;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.outturn.core.outcome.Quantities;

/**
 * Evidence for those who compute: read-only columns of 12 bytes or more a claim, read by row
 * number. Row 0 is the first in claim order; everything verified by a date is the rows before some
 * row.
 *
 * <pre>{@code
 * EvidenceColumns rows = evidence.columns();
 * for (int row = 0; row < rows.seenBy(asOf); row++) {
 *   counted[rows.group(row)] += rows.quantity(row);
 * }
 * }</pre>
 *
 * <p>Days are counted from 1970-01-01, quantities in millionths of an outcome. What rows have in
 * common (kind, outcome, cohort, segment) is a numbered group; participants are numbers. Immutable
 * and thread-safe.
 */
public final class EvidenceColumns {
  /** What {@link #referred(int)} and {@link #reversed(int)} give where no day is recorded. */
  public static final int NO_DAY = RowColumns.NONE;

  private final RowColumns columns;
  private final ImmutableList<EvidenceGroup> groups;
  private final ImmutableSet<EvidenceKind> kinds;
  private final ImmutableList<String> firstPlaces;
  private final TextColumn participantIds;
  private final ImmutableList<OutcomeMeasurement> measurements;
  private final ImmutableList<String> measurementPlaces;
  private final Supplier<ParticipantIndex> byParticipant;
  private final Supplier<ImmutableIntArray> measuredRows;
  private final Supplier<Boolean> allWhole;
  private final Supplier<Boolean> reversedAfterVerification;

  EvidenceColumns(
      RowColumns columns,
      ImmutableList<EvidenceGroup> groups,
      ImmutableList<String> firstPlaces,
      TextColumn participantIds,
      ImmutableList<OutcomeMeasurement> measurements,
      ImmutableList<String> measurementPlaces) {
    this.columns = columns;
    this.groups = groups;
    this.kinds =
        columns.size() == 0
            ? ImmutableSet.of()
            : groups.stream().map(EvidenceGroup::kind).collect(Sets.toImmutableEnumSet());
    this.firstPlaces = firstPlaces;
    this.participantIds = participantIds;
    this.measurements = measurements;
    this.measurementPlaces = measurementPlaces;
    this.byParticipant =
        Suppliers.memoize(
            () ->
                ParticipantIndex.of(
                    columns.participant::get, columns.size(), participantIds.size()));
    this.measuredRows = Suppliers.memoize(() -> ImmutableIntArray.copyOf(rows(this::isMeasured)));
    this.allWhole = Suppliers.memoize(this::findsNoParts);
    this.reversedAfterVerification =
        Suppliers.memoize(() -> rows(this::isReversedAfterVerification).findAny().isPresent());
  }

  private EvidenceColumns(EvidenceColumns of, RowColumns columns) {
    this.columns = columns;
    this.groups = of.groups;
    this.kinds = of.kinds;
    this.firstPlaces = of.firstPlaces;
    this.participantIds = of.participantIds;
    this.measurements = of.measurements;
    this.measurementPlaces = of.measurementPlaces;
    this.byParticipant = of.byParticipant;
    this.measuredRows = of.measuredRows;
    this.reversedAfterVerification = of.reversedAfterVerification;
    this.allWhole = Suppliers.memoize(this::findsNoParts);
  }

  /** The same rows with other quantities, one for each; nobody writes to them afterwards. */
  EvidenceColumns withQuantities(long[] millionths) {
    return new EvidenceColumns(this, columns.withQuantities(millionths));
  }

  private IntStream rows(IntPredicate which) {
    return IntStream.range(0, size()).filter(which);
  }

  private boolean isMeasured(int row) {
    return columns.measurement.get(row) != RowColumns.NONE;
  }

  private boolean findsNoParts() {
    for (int row = 0; row < size(); row++) {
      if (quantity(row) % Quantities.ONE != 0) {
        return false;
      }
    }
    return true;
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

  /** Where a row that is a measurement stood in what was given. */
  String measurementPlace(int row) {
    return measurementPlaces.get(columns.measurement.get(row));
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
   * Whom a claim is of.
   *
   * @param row its number
   * @return the participant's id; empty for a tally or measurement
   */
  public Optional<String> participantId(int row) {
    int participant = participant(row);
    return participant < 0 ? Optional.empty() : Optional.of(participantIds.get(participant));
  }

  /**
   * The people engaged, of a tally.
   *
   * @param row its number
   * @return empty where not recorded
   */
  public OptionalInt people(int row) {
    int people = columns.people.get(row);
    return people == RowColumns.NONE ? OptionalInt.empty() : OptionalInt.of(people);
  }

  /**
   * What a row measured.
   *
   * @param row its number
   * @return empty for a claim or tally
   */
  public Optional<OutcomeMeasurement> measurement(int row) {
    int number = columns.measurement.get(row);
    return number == RowColumns.NONE ? Optional.empty() : Optional.of(measurements.get(number));
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
   * Whether any row is of a kind, so that none needs to be asked where none is.
   *
   * @param kind claims, tallies or measurements
   * @return false where there is none
   */
  public boolean has(EvidenceKind kind) {
    return kinds.contains(kind);
  }

  /** Whether every row is a tally. */
  boolean isOfTallies() {
    return kinds.equals(ImmutableSet.of(EvidenceKind.TALLY));
  }

  /**
   * The rows that are measurements.
   *
   * @return their numbers, in claim order; the same array whenever it is asked for
   */
  public ImmutableIntArray measuredRows() {
    return measuredRows.get();
  }

  /**
   * Whether every row is of exactly one outcome, so that no quantity needs to be asked.
   *
   * @return true where no other quantity is recorded
   */
  public boolean isAllOfOne() {
    return columns.quantity.isAllDefault();
  }

  /**
   * Whether every quantity is a whole number of outcomes.
   *
   * @return false where any row holds a part of an outcome; counted once, when it is first asked
   */
  public boolean isAllWhole() {
    return isAllOfOne() || allWhole.get();
  }

  /**
   * Whether any row was reversed on a later day than it was verified (rule verified-only: paid, and
   * then taken back).
   *
   * @return false where none was; counted once, when it is first asked
   */
  public boolean hasReversalsAfterVerification() {
    return !columns.reversed.isAllDefault() && reversedAfterVerification.get();
  }

  /**
   * Whether a row was reversed on a later day than it was verified.
   *
   * @param row its number
   * @return false where it was not reversed, or never counted as verified
   */
  public boolean isReversedAfterVerification(int row) {
    return reversed(row) != NO_DAY && reversed(row) > verified(row);
  }

  /**
   * The first day on which anything was verified.
   *
   * @return in days from 1970-01-01; of at least one row
   */
  public int firstVerified() {
    return verified(0);
  }

  /**
   * The last day on which anything was verified.
   *
   * @return in days from 1970-01-01; of at least one row
   */
  public int lastVerified() {
    return verified(size() - 1);
  }

  /**
   * The latest day in any row: of referral, achievement, submission, verification or reversal.
   *
   * @return in days from 1970-01-01; of at least one row
   */
  public int latestDay() {
    return columns.latestDay();
  }

  /** How many rows are of a kind. */
  int count(EvidenceKind kind) {
    return groups.stream().allMatch(group -> group.kind() == kind)
        ? size()
        : (int) rowsOf(kind).count();
  }

  /** The rows of a kind, in claim order. */
  IntStream rowsOf(EvidenceKind kind) {
    return rows(row -> groups.get(group(row)).kind() == kind);
  }

  OutcomeClaim claim(int row) {
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

  OutcomeTally tally(int row) {
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

  /** Whether the rows say the same one by one, whatever their groups and participants' numbers. */
  boolean saysTheSame(EvidenceColumns that) {
    return size() == that.size() && IntStream.range(0, size()).allMatch(row -> isSame(row, that));
  }

  private boolean isSame(int row, EvidenceColumns that) {
    return columns.sameNumbers(that.columns, row)
        && columns.id.isSame(row, that.columns.id, row)
        && groups.get(group(row)).equals(that.groups.get(that.group(row)))
        && isSameParticipant(participant(row), that.participant(row), that)
        && measurement(row).equals(that.measurement(row));
  }

  private boolean isSameParticipant(int one, int other, EvidenceColumns that) {
    boolean bothNamed = one >= 0 && other >= 0;
    return bothNamed ? participantIds.isSame(one, that.participantIds, other) : one == other;
  }

  /** A hash of what the rows say, whatever their groups' and participants' numbers. */
  int contentHash() {
    int hash = size();
    for (int row = 0; row < size(); row++) {
      int ofGroup = groups.get(group(row)).outcome().hashCode();
      hash = 31 * (31 * hash + columns.hash(row)) + ofGroup;
    }
    return hash;
  }
}
