package org.outturn.core.evidence;

import com.google.common.collect.ImmutableSet;
import org.outturn.core.outcome.Quantities;

/**
 * The columns of evidence, one row a claim, tally or measurement. Dates are counted in days from
 * 1970-01-01.
 */
final class RowColumns {
  /** Stands for "not recorded" in columns of days and of participants; no file can hold it. */
  static final int NONE = Integer.MIN_VALUE;

  final IntColumn group;
  final IntColumn participant;
  final IntColumn people;
  final IntColumn referred;
  final IntColumn achieved;
  final IntColumn submitted;
  final IntColumn verified;
  final IntColumn reversed;
  final IntColumn status;
  final LongColumn quantity;
  final IntColumn measurement;
  final TextColumn id;

  /** Remembered once it was asked for; whoever races for it finds the same. */
  private int latestDay = NONE;

  RowColumns() {
    group = IntColumn.orElse(0);
    participant = IntColumn.orElse(NONE);
    people = IntColumn.orElse(NONE);
    referred = IntColumn.orElse(NONE);
    achieved = IntColumn.orElse(NONE);
    submitted = IntColumn.orElse(achieved);
    verified = IntColumn.orElse(submitted);
    reversed = IntColumn.orElse(NONE);
    status = IntColumn.orElse(ClaimStatus.VERIFIED.code());
    quantity = LongColumn.orElse(Quantities.ONE);
    measurement = IntColumn.orElse(NONE);
    id = new TextColumn();
  }

  private RowColumns(RowColumns all, int[] rows) {
    group = all.group.select(rows, null);
    participant = all.participant.select(rows, null);
    people = all.people.select(rows, null);
    referred = all.referred.select(rows, null);
    achieved = all.achieved.select(rows, null);
    submitted = all.submitted.select(rows, achieved);
    verified = all.verified.select(rows, submitted);
    reversed = all.reversed.select(rows, null);
    status = all.status.select(rows, null);
    quantity = all.quantity.select(rows);
    measurement = all.measurement.select(rows, null);
    id = all.id.select(rows);
  }

  private RowColumns(RowColumns all, LongColumn quantity) {
    group = all.group;
    participant = all.participant;
    people = all.people;
    referred = all.referred;
    achieved = all.achieved;
    submitted = all.submitted;
    verified = all.verified;
    reversed = all.reversed;
    status = all.status;
    measurement = all.measurement;
    id = all.id;
    latestDay = all.size() == 0 ? NONE : all.latestDay();
    this.quantity = quantity;
  }

  /** The same rows with other quantities, one for each; nobody writes to them afterwards. */
  RowColumns withQuantities(long[] quantities) {
    return new RowColumns(this, LongColumn.of(quantities));
  }

  RowColumns select(int[] rows) {
    return new RowColumns(this, rows);
  }

  int size() {
    return group.size();
  }

  /** The latest day in any row, of at least one. */
  int latestDay() {
    int latest = latestDay;
    if (latest == NONE) {
      for (IntColumn days : ImmutableSet.of(referred, achieved, submitted, verified, reversed)) {
        latest = Math.max(latest, days.max());
      }
      latestDay = latest;
    }
    return latest;
  }

  /** Whether two rows say the same, whatever their ids. */
  boolean sameContent(int one, int other) {
    return sameNumbers(one, this, other)
        && group.get(one) == group.get(other)
        && participant.get(one) == participant.get(other)
        && measurement.get(one) == measurement.get(other);
  }

  /**
   * Whether a row says the same as the row of that number in other columns, but for what it names.
   */
  boolean sameNumbers(RowColumns that, int row) {
    return sameNumbers(row, that, row);
  }

  private boolean sameNumbers(int one, RowColumns that, int other) {
    return people.get(one) == that.people.get(other)
        && referred.get(one) == that.referred.get(other)
        && achieved.get(one) == that.achieved.get(other)
        && submitted.get(one) == that.submitted.get(other)
        && verified.get(one) == that.verified.get(other)
        && reversed.get(one) == that.reversed.get(other)
        && status.get(one) == that.status.get(other)
        && quantity.get(one) == that.quantity.get(other);
  }

  /** A hash of a row's id, days and quantity. */
  int hash(int row) {
    int days = 31 * achieved.get(row) + verified.get(row);
    return 31 * (31 * id.hash(row) + days) + Long.hashCode(quantity.get(row));
  }
}
