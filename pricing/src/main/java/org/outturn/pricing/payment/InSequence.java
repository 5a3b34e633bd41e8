package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.EvidenceColumns;
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
    for (int required = 0; required < outcomes.size(); required++) {
      String id = outcomes.get(required).id();
      if (outcomes.stream().anyMatch(outcome -> outcome.requires().contains(id))) {
        refuseBefore(firstAchieved(claims, required), claims, id);
      }
    }
  }

  /** The first day on which each participant achieved an outcome; far away where they did not. */
  private static int[] firstAchieved(Claims claims, int outcome) {
    EvidenceColumns evidence = claims.evidence();
    int[] first = new int[evidence.participants()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int row = 0; row < claims.size(); row++) {
      int participant = evidence.participant(row);
      if (claims.outcome(row) == outcome && participant >= 0 && isVerified(evidence, row)) {
        first[participant] = Math.min(first[participant], evidence.achieved(row));
      }
    }
    return first;
  }

  private static boolean isVerified(EvidenceColumns evidence, int row) {
    return evidence.status(row) == ClaimStatus.VERIFIED.code()
        && evidence.reversed(row) == EvidenceColumns.NO_DAY;
  }

  private static void refuseBefore(int[] firstAchieved, Claims claims, String required) {
    EvidenceColumns evidence = claims.evidence();
    boolean[] requires = new boolean[claims.groups().size()];
    for (int group = 0; group < requires.length; group++) {
      requires[group] = claims.groups().get(group).outcome().requires().contains(required);
    }
    for (int row = 0; row < claims.size(); row++) {
      int participant = evidence.participant(row);
      if (requires[evidence.group(row)]
          && participant >= 0
          && firstAchieved[participant] > evidence.achieved(row)) {
        claims.refuse(row, Reason.PREREQUISITE);
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
        ? StatementText.withoutParticipants(claims, row)
        : String.join(" and ", requires) + " achieved on or before that date";
  }
}
