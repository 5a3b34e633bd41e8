package org.outturn.core.evidence;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.Problems;

/**
 * Collects evidence row by row into columns, for those who have millions of claims: start a row
 * with {@link #claim} or {@link #tally}, say what else is known of it, and finish it with {@code
 * add()}.
 *
 * <pre>{@code
 * builder.claim("C001", "P001", "acc-entry", achieved).verified(verified).add();
 * builder.tally("housed", 5, achieved).add();
 * }</pre>
 *
 * <p>A row that was begun must be added before another begins or the evidence is built, so that
 * none is lost without a word. Dates may be told as days from 1970-01-01, as {@link
 * LocalDate#toEpochDay()} counts them, by those who stream columns. Not thread-safe.
 */
public final class EvidenceBuilder {
  private final EvidenceWriter rows = new EvidenceWriter();
  private final Map<EvidenceKind, String> sources = new EnumMap<>(EvidenceKind.class);
  private final ListMultimap<EvidenceKind, Integer> passedOver = ArrayListMultimap.create();
  private @Nullable EvidenceRow<?> open;

  EvidenceBuilder() {}

  /**
   * Names the file that rows of a kind come from, so that problems name file and line.
   *
   * @param kind claims, tallies or measurements
   * @param name such as {@code claims.csv}
   * @return this builder
   */
  public EvidenceBuilder source(EvidenceKind kind, String name) {
    sources.put(kind, name);
    return this;
  }

  /**
   * Starts a claim.
   *
   * @param claim its id
   * @param participant who achieved it
   * @param outcome what was achieved
   * @param achieved when
   * @return the claim, to be added
   * @throws IllegalStateException when the row before was not added
   */
  public ClaimRow claim(String claim, String participant, String outcome, LocalDate achieved) {
    return start(new ClaimRow(this, claim, participant, outcome, achieved.toEpochDay()));
  }

  /**
   * Starts a claim, for those who stream columns. Its texts are read when it is added, so that they
   * may lie in a buffer.
   *
   * @param claim its id
   * @param participant who achieved it
   * @param outcome what was achieved
   * @param achievedEpochDay when, in days from 1970-01-01
   * @return the claim, to be added
   * @throws IllegalStateException when the row before was not added
   */
  public ClaimRow claim(
      CharSequence claim, CharSequence participant, String outcome, int achievedEpochDay) {
    return start(new ClaimRow(this, claim, participant, outcome, achievedEpochDay));
  }

  /**
   * Starts a tally.
   *
   * @param outcome what was achieved
   * @param quantity how many, in outcomes: 5 is five of them; at least 0
   * @param achieved by when
   * @return the tally, to be added
   * @throws IllegalStateException when the row before was not added
   */
  public TallyRow tally(String outcome, long quantity, LocalDate achieved) {
    return tally(outcome, BigDecimal.valueOf(quantity), achieved);
  }

  /**
   * Starts a tally.
   *
   * @param outcome what was achieved
   * @param quantity how many, in outcomes: 2.5 is two and a half of them; at least 0, at most six
   *     decimals
   * @param achieved by when
   * @return the tally, to be added
   * @throws IllegalStateException when the row before was not added
   */
  public TallyRow tally(String outcome, BigDecimal quantity, LocalDate achieved) {
    return start(new TallyRow(this, outcome, achieved.toEpochDay())).quantity(quantity);
  }

  /**
   * Starts a tally, for those who stream columns; its quantity must be said before it is added.
   *
   * @param outcome what was achieved
   * @param achievedEpochDay by when, in days from 1970-01-01
   * @return the tally, to be added
   * @throws IllegalStateException when the row before was not added
   */
  public TallyRow tally(String outcome, int achievedEpochDay) {
    return start(new TallyRow(this, outcome, achievedEpochDay));
  }

  private <R extends EvidenceRow<R>> R start(R row) {
    requireNoneOpen();
    open = row;
    return row;
  }

  private void requireNoneOpen() {
    if (open != null) {
      throw new IllegalStateException(
          "a " + open.word() + " was begun but not added; finish it with add()");
    }
  }

  /** Refuses a row that was added before. */
  void requireOpen(EvidenceRow<?> row) {
    if (open != row) {
      throw new IllegalStateException(
          "this " + row.word() + " was added before; start another with " + row.word() + "(...)");
    }
  }

  EvidenceBuilder finish(EvidenceRow<?> row) {
    requireOpen(row);
    open = null;
    row.write(rows);
    return this;
  }

  /**
   * Adds a claim.
   *
   * @param claim the claim
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeClaim claim) {
    ClaimRow row =
        claim(claim.claim(), claim.participant(), claim.outcome(), claim.achieved())
            .submitted(claim.submitted())
            .verified(claim.verified())
            .quantity(claim.quantity())
            .status(claim.status());
    claim.cohort().ifPresent(row::cohort);
    claim.segment().ifPresent(row::segment);
    claim.referred().ifPresent(row::referred);
    claim.reversed().ifPresent(row::reversed);
    return row.add();
  }

  /**
   * Adds a tally.
   *
   * @param tally the tally
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeTally tally) {
    TallyRow row = tally(tally.outcome(), tally.quantity(), tally.achieved());
    tally.cohort().ifPresent(row::cohort);
    tally.segment().ifPresent(row::segment);
    tally.participants().ifPresent(row::participants);
    return row.add();
  }

  /**
   * Adds a measurement.
   *
   * @param measurement the measurement
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeMeasurement measurement) {
    return add(measurement, 0);
  }

  /**
   * Adds a measurement that stands in a line of its source.
   *
   * @param measurement the measurement
   * @param line counted from 1
   * @return this builder
   */
  public EvidenceBuilder add(OutcomeMeasurement measurement, int line) {
    requireNoneOpen();
    rows.add(measurement, line);
    return this;
  }

  /**
   * Counts a row that was refused, so that those after it are named by their own positions.
   *
   * @param kind what it was to be
   * @return this builder
   */
  public EvidenceBuilder passOver(EvidenceKind kind) {
    passedOver.put(kind, rows.size());
    return this;
  }

  /** Names rows by the line of their file, or by their position among those of their kind. */
  private IntFunction<String> places() {
    Supplier<int[]> positions = Suppliers.memoize(this::positions);
    return row -> {
      @Nullable String source = sources.get(rows.kind(row));
      return source == null
          ? rows.kind(row).plural() + "[" + positions.get()[row] + "]"
          : source + " line " + rows.line(row);
    };
  }

  private int[] positions() {
    int[] positions = new int[rows.size()];
    for (EvidenceKind each : EvidenceKind.values()) {
      int position = 0;
      Iterator<Integer> refused = passedOver.get(each).iterator();
      int before = refused.hasNext() ? refused.next() : positions.length;
      for (int row = 0; row < positions.length; row++) {
        for (; before <= row; before = refused.hasNext() ? refused.next() : positions.length) {
          position++;
        }
        if (rows.kind(row) == each) {
          positions[row] = position++;
        }
      }
    }
    return positions;
  }

  /**
   * The evidence collected, in claim order and without repeats.
   *
   * @return immutable evidence
   * @throws org.outturn.core.validation.InvalidInputException when a claim id, or the key of a
   *     tally or measurement, stands twice with different content, naming both rows
   * @throws IllegalStateException when the last row was not added
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
   * @throws IllegalStateException when the last row was not added
   */
  public Evidence build(Problems problems) {
    requireNoneOpen();
    ImmutableList<EvidenceGroup> groups = rows.groups();
    IntFunction<String> places = places();
    BitSet repeats = new Replays(rows.columns(), groups, places).find(problems);
    int[] kept = ClaimOrder.of(rows.columns(), groups);
    if (!repeats.isEmpty()) {
      kept = IntStream.of(kept).filter(row -> !repeats.get(row)).toArray();
    }
    return new Evidence(rows.select(kept, places), repeats.cardinality());
  }
}
