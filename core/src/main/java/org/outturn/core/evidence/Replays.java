package org.outturn.core.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.outturn.core.validation.Problems;

/**
 * Finds rows that say again what an earlier row said, and refuses the same key with other content
 * (rule replay-safe).
 */
final class Replays {
  private final RowColumns columns;
  private final ImmutableList<EvidenceGroup> groups;
  private final IntFunction<String> place;
  private final KeyOrder order;

  Replays(RowColumns columns, ImmutableList<EvidenceGroup> groups, IntFunction<String> place) {
    this.columns = columns;
    this.groups = groups;
    this.place = place;
    this.order = new KeyOrder(columns, groups);
  }

  /** Gives the rows to leave out; a key with two contents is a problem that names both rows. */
  BitSet find(Problems problems) {
    BitSet repeats = new BitSet();
    if (order.idsAscend()) {
      return repeats;
    }
    long[] hashed = new long[columns.size()];
    for (int row = 0; row < hashed.length; row++) {
      hashed[row] = (long) hash(row) << 32 | row;
    }
    Arrays.sort(hashed);
    int start = 0;
    while (start < hashed.length) {
      int end = start + 1;
      while (end < hashed.length && hashed[end] >> 32 == hashed[start] >> 32) {
        end++;
      }
      if (end - start > 1) {
        compare(Arrays.stream(hashed, start, end).mapToInt(key -> (int) key), repeats, problems);
      }
      start = end;
    }
    return repeats;
  }

  private int hash(int row) {
    return order.isClaim(row)
        ? columns.id.hash(row)
        : 31 * columns.group.get(row) + columns.achieved.get(row);
  }

  private void compare(IntStream sameHash, BitSet repeats, Problems problems) {
    Comparator<Integer> byKindAndId = order::compare;
    Comparator<Integer> byKey =
        byKindAndId.thenComparing(row -> order.isClaim(row) ? 0 : columns.achieved.get(row));
    int[] rows =
        sameHash
            .boxed()
            .sorted(byKey.thenComparing(Comparator.naturalOrder()))
            .mapToInt(row -> row)
            .toArray();
    int first = rows[0];
    for (int i = 1; i < rows.length; i++) {
      if (byKey.compare(first, rows[i]) != 0) {
        first = rows[i];
      } else if (columns.sameContent(first, rows[i])) {
        repeats.set(rows[i]);
      } else {
        problems.add(
            place.apply(rows[i]),
            (order.isClaim(first) ? "the same claim id" : key(first))
                + " stands with other content at "
                + place.apply(first)
                + "; expected the same content, or another "
                + (order.isClaim(first) ? "id" : "date"));
      }
    }
  }

  private String key(int row) {
    return groups.get(columns.group.get(row)).kind() == EvidenceKind.TALLY
        ? "a tally of the same outcome, cohort, segment and date"
        : "a measurement of the same outcome, cohort and date";
  }
}
