package org.outturn.core.evidence;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Problems;

/**
 * Collects evidence row by row into columns, for those who have millions of claims: start a row
 * with {@link #claim}, {@link #tally} or {@link #measurement}, add what else is known of it, and
 * finish it with {@link #add()}.
 *
 * <pre>{@code
 * builder.claim("C001", "P001", "acc-entry", achieved).verified(verified).add();
 * }</pre>
 *
 * <p>Days are counted from 1970-01-01, as {@link LocalDate#toEpochDay()} does. Not thread-safe.
 */
public final class EvidenceBuilder {
  private final RowColumns columns = new RowColumns();
  private final Map<EvidenceGroup, Integer> groups = new HashMap<>();
  private final List<EvidenceGroup> groupList = new ArrayList<>();
  private final List<Integer> firstRowOfGroup = new ArrayList<>();
  private final TextNumbers participants = new TextNumbers();
  private final IntColumn line = IntColumn.orElse(0);
  private final Map<OutcomeMeasurement, Integer> measurements = new LinkedHashMap<>();
  private final List<Integer> firstRowOfMeasurement = new ArrayList<>();
  private final Map<EvidenceKind, String> sources = new HashMap<>();
  private final ListMultimap<EvidenceKind, Integer> passedOver = ArrayListMultimap.create();

  private EvidenceKind kind = EvidenceKind.CLAIM;
  private CharSequence id = "";
  private String outcome = "";
  private int rowParticipant;
  private int rowPeople;
  private String cohort = "";
  private String segment = "";
  private int rowReferred;
  private int rowAchieved;
  private int rowSubmitted;
  private int rowVerified;
  private int rowReversed;
  private long rowQuantity;
  private int rowStatus;
  private int rowMeasurement;
  private int rowLine;

  private @Nullable EvidenceKind lastKind;
  private String lastOutcome = "";
  private String lastCohort = "";
  private String lastSegment = "";
  private int lastGroup;

  EvidenceBuilder() {}

  /**
   * Names the file that rows of a kind come from, so that problems name file and line.
   *
   * @param rowKind claims, tallies or measurements
   * @param name such as {@code claims.csv}
   * @return this builder
   */
  public EvidenceBuilder source(EvidenceKind rowKind, String name) {
    sources.put(rowKind, name);
    return this;
  }

  /**
   * Starts a claim. Its texts are read until it is finished, so that they may lie in a buffer.
   *
   * @param claim its id
   * @param participant who achieved it
   * @param outcomeId what was achieved
   * @param achieved when, in days from 1970-01-01
   * @return this builder
   */
  public EvidenceBuilder claim(
      CharSequence claim, CharSequence participant, String outcomeId, int achieved) {
    start(EvidenceKind.CLAIM, outcomeId, achieved);
    id = claim;
    rowParticipant = participants.of(participant);
    return this;
  }

  /**
   * Starts a tally.
   *
   * @param outcomeId what was achieved
   * @param quantity how many, in millionths
   * @param achieved by when, in days from 1970-01-01
   * @return this builder
   */
  public EvidenceBuilder tally(String outcomeId, long quantity, int achieved) {
    start(EvidenceKind.TALLY, outcomeId, achieved);
    rowQuantity = quantity;
    return this;
  }

  /**
   * Starts a measurement.
   *
   * @param measurement what was measured
   * @return this builder
   */
  public EvidenceBuilder measurement(OutcomeMeasurement measurement) {
    start(EvidenceKind.MEASUREMENT, measurement.outcome(), day(measurement.measured()));
    measurement.cohort().ifPresent(this::cohort);
    Integer known = measurements.get(measurement);
    if (known == null) {
      known = measurements.size();
      measurements.put(measurement, known);
      firstRowOfMeasurement.add(columns.size());
    }
    rowMeasurement = known;
    return this;
  }

  private void start(EvidenceKind rowKind, String outcomeId, int achieved) {
    kind = rowKind;
    id = "";
    outcome = outcomeId;
    rowParticipant = RowColumns.NONE;
    rowPeople = RowColumns.NONE;
    cohort = "";
    segment = "";
    rowReferred = RowColumns.NONE;
    rowAchieved = achieved;
    rowSubmitted = achieved;
    rowVerified = achieved;
    rowReversed = RowColumns.NONE;
    rowQuantity = Quantities.ONE;
    rowStatus = ClaimStatus.VERIFIED.code();
    rowMeasurement = RowColumns.NONE;
    rowLine = 0;
  }

  /**
   * The cohort of this row.
   *
   * @param cohortId its id; empty where not recorded
   * @return this builder
   */
  public EvidenceBuilder cohort(String cohortId) {
    cohort = cohortId;
    return this;
  }

  /**
   * The segment of this row.
   *
   * @param segmentId its id; empty where not recorded
   * @return this builder
   */
  public EvidenceBuilder segment(String segmentId) {
    segment = segmentId;
    return this;
  }

  /**
   * The people engaged, of a tally.
   *
   * @param people how many, at least 0
   * @return this builder
   */
  public EvidenceBuilder participants(int people) {
    rowPeople = people;
    return this;
  }

  /**
   * When the participant was referred.
   *
   * @param day in days from 1970-01-01
   * @return this builder
   */
  public EvidenceBuilder referred(int day) {
    rowReferred = day;
    return this;
  }

  /**
   * When the claim was submitted; the day of verification follows unless stated afterwards.
   *
   * @param day in days from 1970-01-01
   * @return this builder
   */
  public EvidenceBuilder submitted(int day) {
    rowSubmitted = day;
    rowVerified = day;
    return this;
  }

  /**
   * When the claim was verified.
   *
   * @param day in days from 1970-01-01
   * @return this builder
   */
  public EvidenceBuilder verified(int day) {
    rowVerified = day;
    return this;
  }

  /**
   * When the claim was reversed.
   *
   * @param day in days from 1970-01-01
   * @return this builder
   */
  public EvidenceBuilder reversed(int day) {
    rowReversed = day;
    return this;
  }

  /**
   * How many of the outcome.
   *
   * @param millionths the number in millionths, at least 0
   * @return this builder
   */
  public EvidenceBuilder quantity(long millionths) {
    rowQuantity = millionths;
    return this;
  }

  /**
   * How far the claim has come.
   *
   * @param status the status
   * @return this builder
   */
  public EvidenceBuilder status(ClaimStatus status) {
    rowStatus = status.code();
    return this;
  }

  /**
   * The line of this row in its source.
   *
   * @param number counted from 1
   * @return this builder
   */
  public EvidenceBuilder line(int number) {
    rowLine = number;
    return this;
  }

  /**
   * Finishes the row.
   *
   * @return this builder
   * @throws IllegalArgumentException for a quantity outside 0 to a million million, or a negative
   *     number of people
   */
  public EvidenceBuilder add() {
    if (rowQuantity < 0 || rowQuantity > Quantities.MOST) {
      throw new IllegalArgumentException(
          "quantity must be from 0 to " + Quantities.MOST + " millionths but was " + rowQuantity);
    }
    if (rowPeople < 0 && rowPeople != RowColumns.NONE) {
      throw new IllegalArgumentException("participants must be >= 0 but was " + rowPeople);
    }
    columns.group.add(groupOfRow());
    columns.participant.add(rowParticipant);
    columns.people.add(rowPeople);
    columns.referred.add(rowReferred);
    columns.achieved.add(rowAchieved);
    columns.submitted.add(rowSubmitted);
    columns.verified.add(rowVerified);
    columns.reversed.add(rowReversed);
    columns.status.add(rowStatus);
    columns.quantity.add(rowQuantity);
    columns.measurement.add(rowMeasurement);
    columns.id.add(id);
    line.add(rowLine);
    return this;
  }

  private int groupOfRow() {
    boolean sameAsBefore =
        kind == lastKind
            && outcome.equals(lastOutcome)
            && cohort.equals(lastCohort)
            && segment.equals(lastSegment);
    if (!sameAsBefore) {
      lastKind = kind;
      lastOutcome = outcome;
      lastCohort = cohort;
      lastSegment = segment;
      lastGroup = numberOfGroup();
    }
    return lastGroup;
  }

  private int numberOfGroup() {
    EvidenceGroup group = new EvidenceGroup(kind, outcome, present(cohort), present(segment));
    Integer known = groups.get(group);
    if (known == null) {
      known = groups.size();
      groups.put(group, known);
      groupList.add(group);
      firstRowOfGroup.add(columns.group.size());
    }
    return known;
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * Adds a claim.
   *
   * @param claim the claim
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeClaim claim) {
    claim(claim.claim(), claim.participant(), claim.outcome(), day(claim.achieved()));
    claim.cohort().ifPresent(this::cohort);
    claim.segment().ifPresent(this::segment);
    claim.referred().ifPresent(date -> referred(day(date)));
    submitted(day(claim.submitted()));
    verified(day(claim.verified()));
    claim.reversed().ifPresent(date -> reversed(day(date)));
    return quantity(Quantities.toMillionths(claim.quantity())).status(claim.status()).add();
  }

  /**
   * Adds a tally.
   *
   * @param tally the tally
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeTally tally) {
    tally(tally.outcome(), Quantities.toMillionths(tally.quantity()), day(tally.achieved()));
    tally.cohort().ifPresent(this::cohort);
    tally.segment().ifPresent(this::segment);
    tally.participants().ifPresent(this::participants);
    return add();
  }

  /**
   * Adds a measurement.
   *
   * @param measurement the measurement
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeMeasurement measurement) {
    return measurement(measurement).add();
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /**
   * Counts a row that was refused, so that those after it are named by their own positions.
   *
   * @param rowKind what it was to be
   * @return this builder
   */
  public EvidenceBuilder passOver(EvidenceKind rowKind) {
    passedOver.put(rowKind, columns.size());
    return this;
  }

  /** Names rows by the line of their file, or by their position among those of their kind. */
  private IntFunction<String> places() {
    Supplier<int[]> positions = Suppliers.memoize(this::positions);
    return row -> {
      String source = sources.get(kind(row));
      return source == null
          ? kind(row).plural() + "[" + positions.get()[row] + "]"
          : source + " line " + line.get(row);
    };
  }

  private int[] positions() {
    int[] positions = new int[columns.size()];
    for (EvidenceKind each : EvidenceKind.values()) {
      int position = 0;
      Iterator<Integer> refused = passedOver.get(each).iterator();
      int before = refused.hasNext() ? refused.next() : positions.length;
      for (int row = 0; row < positions.length; row++) {
        for (; before <= row; before = refused.hasNext() ? refused.next() : positions.length) {
          position++;
        }
        if (kind(row) == each) {
          positions[row] = position++;
        }
      }
    }
    return positions;
  }

  private EvidenceKind kind(int row) {
    return groupList.get(columns.group.get(row)).kind();
  }

  /**
   * The evidence collected, in claim order and without repeats.
   *
   * @return immutable evidence
   * @throws org.outturn.core.validation.InvalidInputException when a claim id, or the key of a
   *     tally or measurement, stands twice with different content, naming both rows
   */
  public Evidence build() {
    Problems problems = new Problems();
    Evidence evidence = build(problems);
    problems.throwIfAny();
    return evidence;
  }

  /**
   * The evidence collected, noting a key that stands twice with different content in place of
   * refusing it, so that whatever else is wrong can be found in the same go. Where a problem was
   * noted the evidence must not be used.
   *
   * @param problems where to note, naming both rows
   * @return evidence, with all rows of such a key
   */
  public Evidence build(Problems problems) {
    ImmutableList<EvidenceGroup> all = ImmutableList.copyOf(groupList);
    IntFunction<String> places = places();
    BitSet repeats = new Replays(columns, all, places).find(problems);
    int[] kept = ClaimOrder.of(columns, all);
    if (!repeats.isEmpty()) {
      kept = IntStream.of(kept).filter(row -> !repeats.get(row)).toArray();
    }
    return new Evidence(
        new EvidenceColumns(
            columns.select(kept),
            all,
            firstRowOfGroup.stream().map(places::apply).collect(ImmutableList.toImmutableList()),
            participants.texts(),
            ImmutableList.copyOf(measurements.keySet()),
            firstRowOfMeasurement.stream()
                .map(places::apply)
                .collect(ImmutableList.toImmutableList())),
        repeats.cardinality());
  }
}
