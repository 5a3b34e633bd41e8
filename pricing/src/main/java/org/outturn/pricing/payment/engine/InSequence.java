package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Booleans;
import java.time.LocalDate;
import java.util.Arrays;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * An outcome that requires others counts only where the same participant achieved each of them on
 * or before that date (rule in-sequence). The required claim must be verified; other refusals of it
 * do not matter. Tallies have no participants and are not asked.
 */
final class InSequence implements CountingRule {

  @Override
  public Rule rule() {
    return Rule.IN_SEQUENCE;
  }

  @Override
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    for (int required : rows.contract().requiredOutcomes()) {
      boolean[] requires =
          rows.groups().whereOutcome(outcome -> rows.contract().requires(outcome, required));
      if (Booleans.contains(requires, true)) {
        refuseBefore(firstAchieved(rows, required), requires, rows, refusals);
      }
    }
  }

  /** The first day on which each participant achieved an outcome; far away where they did not. */
  private static int[] firstAchieved(SeenRows rows, int outcome) {
    EvidenceColumns evidence = rows.columns();
    int[] first = new int[evidence.participants()];
    Arrays.fill(first, Integer.MAX_VALUE);
    boolean[] isOf = rows.groups().ofOutcome(outcome);
    for (int row = 0; row < rows.size(); row++) {
      int participant = evidence.participant(row);
      if (isOf[evidence.group(row)] && participant >= 0 && isVerified(evidence, row)) {
        first[participant] = Math.min(first[participant], evidence.achieved(row));
      }
    }
    return first;
  }

  static boolean isVerified(EvidenceColumns evidence, int row) {
    return evidence.isReversedAfterVerification(row)
        || (evidence.status(row) == ClaimStatus.VERIFIED.code()
            && evidence.reversed(row) == EvidenceColumns.NO_DAY);
  }

  private static void refuseBefore(
      int[] firstAchieved, boolean[] requires, SeenRows rows, Refusals refusals) {
    EvidenceColumns evidence = rows.columns();
    for (int row = 0; row < rows.size(); row++) {
      int participant = evidence.participant(row);
      if (requires[evidence.group(row)]
          && participant >= 0
          && firstAchieved[participant] > evidence.achieved(row)) {
        refusals.refuse(row, Reason.PREREQUISITE);
      }
    }
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    return new Finding.Prerequisite(
        rows.terms(row).outcome().requires(), LocalDate.ofEpochDay(rows.columns().achieved(row)));
  }

  @Override
  public String met(SeenRows rows, int row) {
    ImmutableSet<String> requires = rows.terms(row).outcome().requires();
    if (requires.isEmpty()) {
      return "requires no other outcome";
    }
    return rows.withoutParticipant(row)
        .orElseGet(() -> String.join(" and ", requires) + " achieved on or before that date");
  }
}
