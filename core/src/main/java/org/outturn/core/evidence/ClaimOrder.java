package org.outturn.core.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Puts rows of evidence into claim order: by verified date, then achieved date, then kind, then id
 * (rule claim-order).
 *
 * <p>Dates are sorted as primitive keys that carry their row; only rows of one verified and one
 * achieved date are compared by id.
 */
final class ClaimOrder {
  private final RowColumns columns;
  private final KeyOrder byKindAndId;
  private final long[] keyed;

  private ClaimOrder(RowColumns columns, ImmutableList<EvidenceGroup> groups) {
    this.columns = columns;
    this.byKindAndId = new KeyOrder(columns, groups);
    this.keyed = new long[columns.size()];
  }

  static int[] of(RowColumns columns, ImmutableList<EvidenceGroup> groups) {
    return new ClaimOrder(columns, groups).rows();
  }

  private int[] rows() {
    int[] asGiven = IntStream.range(0, columns.size()).toArray();
    if (isOrdered()) {
      return asGiven;
    }
    for (int row : asGiven) {
      keyed[row] = key(columns.verified, row);
    }
    Arrays.sort(keyed);
    forEachRun(0, keyed.length, this::sortByAchieved);
    return Arrays.stream(keyed).mapToInt(ClaimOrder::row).toArray();
  }

  private boolean isOrdered() {
    for (int row = 1; row < columns.size(); row++) {
      int order = Integer.compare(columns.verified.get(row - 1), columns.verified.get(row));
      if (order == 0) {
        order = Integer.compare(columns.achieved.get(row - 1), columns.achieved.get(row));
      }
      if (order == 0) {
        order = byKindAndId.compare(row - 1, row);
      }
      if (order > 0) {
        return false;
      }
    }
    return true;
  }

  private void sortByAchieved(int from, int to) {
    for (int i = from; i < to; i++) {
      keyed[i] = key(columns.achieved, row(keyed[i]));
    }
    Arrays.sort(keyed, from, to);
    forEachRun(from, to, this::sortByKindAndId);
  }

  private void sortByKindAndId(int from, int to) {
    int[] sorted =
        IntStream.range(from, to)
            .mapToObj(i -> row(keyed[i]))
            .sorted(byKindAndId::compare)
            .mapToInt(row -> row)
            .toArray();
    for (int i = from; i < to; i++) {
      keyed[i] = sorted[i - from];
    }
  }

  private interface Run {
    void sort(int from, int to);
  }

  /** Hands on every stretch of two or more rows whose keys have the same date. */
  private void forEachRun(int from, int to, Run run) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && keyed[end] >> 32 == keyed[start] >> 32) {
        end++;
      }
      if (end - start > 1) {
        run.sort(start, end);
      }
      start = end;
    }
  }

  private static long key(IntColumn days, int row) {
    return (long) days.get(row) << 32 | row;
  }

  private static int row(long key) {
    return (int) key;
  }
}
