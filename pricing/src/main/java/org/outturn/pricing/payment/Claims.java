package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.limit.Coverage;
import org.outturn.core.money.Rounding;

/**
 * The claims being priced, as columns: what one stage writes and the next one reads. Row numbers
 * are those of the evidence, so that rows stand in claim order; only rows verified by the as-of
 * date are seen. Money is counted in minor units.
 */
final class Claims {
  private static final byte COUNTED = 0;

  private final OutcomesContract contract;
  private final EvidenceColumns evidence;
  private final int size;
  private final ImmutableList<GroupTerms> groups;
  private final int[] outcomeOfGroup;

  /** Why each row is refused; empty until one is. */
  private byte[] refusal = {};

  private final long[] gross;
  private final Adjustments adjustments;
  private final Trace trace;
  private final Map<Integer, MeasuredResult> results = new LinkedHashMap<>();
  private final Map<Integer, BigFraction> claimedByMeasurement = new HashMap<>();

  Claims(OutcomesContract contract, EvidenceColumns evidence, int size, Trace trace) {
    this.contract = contract;
    this.evidence = evidence;
    this.size = size;
    this.groups =
        evidence.groups().stream()
            .map(group -> GroupTerms.of(contract, group))
            .collect(ImmutableList.toImmutableList());
    this.outcomeOfGroup = groups.stream().mapToInt(GroupTerms::outcomeIndex).toArray();
    this.gross = new long[size];
    this.adjustments = new Adjustments();
    this.trace = trace;
    evidence.measuredRows().stream().takeWhile(row -> row < size).forEach(this::noteResult);
  }

  private void noteResult(int row) {
    evidence
        .measurement(row)
        .ifPresent(each -> results.put(row, MeasuredResult.of(each, terms(row).outcome())));
  }

  OutcomesContract contract() {
    return contract;
  }

  Rounding rounding() {
    return contract.rounding();
  }

  EvidenceColumns evidence() {
    return evidence;
  }

  int size() {
    return size;
  }

  ImmutableList<GroupTerms> groups() {
    return groups;
  }

  GroupTerms terms(int row) {
    return groups.get(evidence.group(row));
  }

  /** The position of a row's outcome in the contract. */
  int outcome(int row) {
    return outcomeOfGroup[evidence.group(row)];
  }

  /** For each group, whether a limit covers its outcome. */
  boolean[] covered(Coverage coverage) {
    boolean[] covered = new boolean[groups.size()];
    for (int group = 0; group < covered.length; group++) {
      covered[group] = coverage.covers(groups.get(group).outcome());
    }
    return covered;
  }

  /** The rows that are measurements, in claim order. */
  Set<Integer> measuredRows() {
    return results.keySet();
  }

  /** What a row measured; empty for a claim or tally. */
  Optional<MeasuredResult> result(int row) {
    return Optional.ofNullable(results.get(row));
  }

  boolean isMeasured(int row) {
    return !results.isEmpty() && results.containsKey(row);
  }

  /** The quantity claimed, in millionths; of a measurement, what its price counts. */
  BigFraction claimed(int row) {
    return isMeasured(row)
        ? claimedByMeasurement.getOrDefault(row, BigFraction.ZERO)
        : BigFraction.of(evidence.quantity(row));
  }

  /** Notes the quantity that a measurement claims, in millionths. */
  void claim(int row, BigFraction quantity) {
    claimedByMeasurement.put(row, quantity);
  }

  boolean isCounted(int row) {
    return refusal.length == 0 || refusal[row] == COUNTED;
  }

  Reason reason(int row) {
    return Reason.ofCode(refusal[row]);
  }

  /** Refuses a claim, unless an earlier rule has. */
  void refuse(int row, Reason reason) {
    if (refusal.length == 0) {
      refusal = new byte[size];
    }
    if (refusal[row] == COUNTED) {
      refusal[row] = reason.code();
    }
  }

  /** Whether all rows are claims, each of a participant. */
  boolean isOfParticipants() {
    return groups.stream().allMatch(terms -> terms.evidence().kind() == EvidenceKind.CLAIM);
  }

  long gross(int row) {
    return gross[row];
  }

  /** Keeps what the rows of a stretch are worth. */
  void keep(Stretch rows) {
    System.arraycopy(rows.gross, 0, gross, rows.row(0), rows.size());
  }

  Adjustments adjustments() {
    return adjustments;
  }

  Trace trace() {
    return trace;
  }
}
