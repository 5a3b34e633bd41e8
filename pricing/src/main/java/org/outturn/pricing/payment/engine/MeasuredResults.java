package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.evidence.EvidenceKind;

/** What the measurements among the seen rows show, in claim order. Immutable. */
final class MeasuredResults {
  private final ImmutableMap<Integer, MeasuredResult> byRow;

  private MeasuredResults(ImmutableMap<Integer, MeasuredResult> byRow) {
    this.byRow = byRow;
  }

  static MeasuredResults of(SeenRows rows) {
    if (!rows.columns().has(EvidenceKind.MEASUREMENT)) {
      return new MeasuredResults(ImmutableMap.of());
    }
    ImmutableMap.Builder<Integer, MeasuredResult> byRow = ImmutableMap.builder();
    for (int row = 0; row < rows.size(); row++) {
      int each = row;
      rows.columns()
          .measurement(row)
          .ifPresent(
              found -> byRow.put(each, MeasuredResult.of(found, rows.terms(each).outcome())));
    }
    return new MeasuredResults(byRow.buildOrThrow());
  }

  boolean isEmpty() {
    return byRow.isEmpty();
  }

  /** The rows that are measurements, in claim order. */
  Set<Integer> rows() {
    return byRow.keySet();
  }

  /** What a row measured; empty for a claim or tally. */
  Optional<MeasuredResult> of(int row) {
    return byRow.isEmpty() ? Optional.empty() : Optional.ofNullable(byRow.get(row));
  }
}
