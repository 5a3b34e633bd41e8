package org.outturn.pricing.payment.engine;

import java.util.Arrays;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.ParticipantIndex;

/**
 * Whether what is payable for a claim may change by what is verified or agreed after it: bands and
 * thresholds that look at all units, a limit that keeps the best, a baseline of the people engaged
 * or of the year before, gates and factors that ask for more than was measured by then, a version
 * agreed later, and an outcome whose prerequisite is verified later than itself.
 */
final class LookAhead {
  private LookAhead() {}

  static boolean isNeeded(SeenRows rows) {
    CompiledContract contract = rows.contract();
    return contract.card().looksAtTotals()
        || contract.keepsBest()
        || contract.card().isAmended()
        || contract.asksLater()
        || contract.hasBaselinesOfYearBefore()
        || (contract.hasBaselinesOfEngaged() && !rows.isOfParticipants())
        || meetsPrerequisitesLate(rows);
  }

  private static boolean meetsPrerequisitesLate(SeenRows rows) {
    CompiledContract contract = rows.contract();
    EvidenceColumns evidence = rows.columns();
    if (evidence.participants() == 0) {
      return false;
    }
    for (int required : contract.requiredOutcomes()) {
      boolean[] requires =
          rows.groups().whereOutcome(outcome -> contract.requires(outcome, required));
      ParticipantIndex index = evidence.byParticipant();
      for (int participant = 0; participant < evidence.participants(); participant++) {
        if (isLate(rows, index, participant, required, requires)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a participant's claim is met by a prerequisite that none verified by then met. */
  private static boolean isLate(
      SeenRows rows, ParticipantIndex index, int participant, int required, boolean[] requires) {
    EvidenceColumns evidence = rows.columns();
    long[] achievements = new long[index.end(participant) - index.start(participant)];
    int count = 0;
    boolean isAsked = false;
    for (int at = index.start(participant); at < index.end(participant); at++) {
      int row = index.row(at);
      if (row < rows.size()) {
        isAsked |= requires[evidence.group(row)];
        if (rows.terms(row).outcomeIndex() == required && InSequence.isVerified(evidence, row)) {
          achievements[count++] =
              (long) evidence.achieved(row) << Integer.SIZE
                  | Integer.toUnsignedLong(evidence.verified(row));
        }
      }
    }
    if (!isAsked || count == 0) {
      return false;
    }
    long[] byAchieved = Arrays.copyOf(achievements, count);
    Arrays.sort(byAchieved);
    int[] firstVerified = new int[count];
    for (int i = 0; i < count; i++) {
      int verified = (int) byAchieved[i];
      firstVerified[i] = i == 0 ? verified : Math.min(firstVerified[i - 1], verified);
    }
    for (int at = index.start(participant); at < index.end(participant); at++) {
      int row = index.row(at);
      if (row < rows.size() && requires[evidence.group(row)]) {
        int met = metBy(byAchieved, evidence.achieved(row));
        if (met >= 0 && firstVerified[met] > evidence.verified(row)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The place of the last achievement on or before a day; negative where there is none. */
  private static int metBy(long[] byAchieved, int day) {
    int found = Arrays.binarySearch(byAchieved, ((long) day + 1) << Integer.SIZE);
    return (found >= 0 ? found : -found - 1) - 1;
  }
}
