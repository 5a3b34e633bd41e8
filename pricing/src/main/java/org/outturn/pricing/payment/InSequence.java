package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.outcome.Outcome;

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
  public void apply(Claims claims) {
    List<Outcome> outcomes = claims.contract().outcomes();
    int[][] required =
        outcomes.stream()
            .map(outcome -> positions(outcomes, outcome.requires()))
            .toArray(int[][]::new);
    if (Arrays.stream(required).allMatch(positions -> positions.length == 0)) {
      return;
    }
    int[] earliest = new int[outcomes.size()];
    for (int participant = 0; participant < claims.evidence().participants(); participant++) {
      findEarliest(claims, participant, earliest);
      refuse(claims, participant, earliest, required);
    }
  }

  private static int[] positions(List<Outcome> outcomes, ImmutableSet<String> ids) {
    return IntStream.range(0, outcomes.size())
        .filter(each -> ids.contains(outcomes.get(each).id()))
        .toArray();
  }

  private static void findEarliest(Claims claims, int participant, int[] earliest) {
    Evidence evidence = claims.evidence();
    Arrays.fill(earliest, Integer.MAX_VALUE);
    for (int at = evidence.participantStart(participant);
        at < evidence.participantEnd(participant);
        at++) {
      int row = evidence.participantRow(at);
      if (row < claims.size() && isVerified(evidence, row)) {
        int outcome = claims.outcome(row);
        earliest[outcome] = Math.min(earliest[outcome], evidence.achieved(row));
      }
    }
  }

  private static boolean isVerified(Evidence evidence, int row) {
    return evidence.status(row) == ClaimStatus.VERIFIED.code()
        && evidence.reversed(row) == Evidence.NO_DAY;
  }

  private static void refuse(Claims claims, int participant, int[] earliest, int[][] required) {
    Evidence evidence = claims.evidence();
    for (int at = evidence.participantStart(participant);
        at < evidence.participantEnd(participant);
        at++) {
      int row = evidence.participantRow(at);
      if (row < claims.size()) {
        for (int outcome : required[claims.outcome(row)]) {
          if (earliest[outcome] > evidence.achieved(row)) {
            claims.refuse(row, Reason.PREREQUISITE);
          }
        }
      }
    }
  }

  @Override
  public String because(Claims claims, int row) {
    return "requires "
        + String.join(" and ", claims.terms(row).outcome().requires())
        + " by "
        + LocalDate.ofEpochDay(claims.evidence().achieved(row))
        + ", not all verified for this participant";
  }

  @Override
  public String met(Claims claims, int row) {
    ImmutableSet<String> requires = claims.terms(row).outcome().requires();
    if (requires.isEmpty()) {
      return "requires no other outcome";
    }
    return claims.evidence().participant(row) < 0
        ? "not applied: a tally has no participants"
        : String.join(" and ", requires) + " achieved on or before that date";
  }
}
