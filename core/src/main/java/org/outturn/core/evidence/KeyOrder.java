package org.outturn.core.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * Orders rows of one verified and one achieved date: by kind, then by a claim's id, or by the key
 * of a tally or measurement.
 */
final class KeyOrder {
  private static final Comparator<EvidenceGroup> BY_KEY =
      Comparator.comparing(EvidenceGroup::kind)
          .thenComparing(EvidenceGroup::outcome)
          .thenComparing(of -> of.cohort().orElse(""))
          .thenComparing(of -> of.segment().orElse(""));

  private final RowColumns columns;
  private final ImmutableList<EvidenceGroup> groups;
  private final boolean claimsAlone;

  KeyOrder(RowColumns columns, ImmutableList<EvidenceGroup> groups) {
    this.columns = columns;
    this.groups = groups;
    this.claimsAlone = groups.stream().allMatch(group -> group.kind() == EvidenceKind.CLAIM);
  }

  boolean isClaim(int row) {
    return claimsAlone || group(row).kind() == EvidenceKind.CLAIM;
  }

  int compare(int one, int other) {
    return isClaim(one) && isClaim(other)
        ? columns.id.compare(one, other)
        : BY_KEY.compare(group(one), group(other));
  }

  /** Whether every row is a claim with a higher id than the one before. */
  boolean idsAscend() {
    int row = 1;
    while (row < columns.size() && claimsAlone && columns.id.compare(row - 1, row) < 0) {
      row++;
    }
    return row >= columns.size();
  }

  private EvidenceGroup group(int row) {
    return groups.get(columns.group.get(row));
  }
}
