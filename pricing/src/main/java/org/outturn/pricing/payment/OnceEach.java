package org.outturn.pricing.payment;

import java.util.Arrays;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.ParticipantIndex;
import org.outturn.core.outcome.Outcome;

/**
 * A participant is paid so often for an outcome as it allows, in claim order (rule once-each). A
 * claim that an earlier rule refused does not count. Tallies have no participants and are not
 * asked.
 */
final class OnceEach implements CountingRule {

  @Override
  public Rule rule() {
    return Rule.ONCE_EACH;
  }

  @Override
  public void apply(Claims claims) {
    EvidenceColumns evidence = claims.evidence();
    int[] allowed =
        claims.contract().outcomes().stream().mapToInt(Outcome::claimsPerParticipant).toArray();
    if (Arrays.stream(allowed).allMatch(often -> often == 0)) {
      return;
    }
    ParticipantIndex byParticipant = evidence.byParticipant();
    int[] counted = new int[allowed.length];
    for (int participant = 0; participant < evidence.participants(); participant++) {
      int end = byParticipant.end(participant);
      for (int at = byParticipant.start(participant); at < end; at++) {
        int row = byParticipant.row(at);
        if (row < claims.size() && claims.isCounted(row)) {
          int outcome = claims.outcome(row);
          if (allowed[outcome] > 0 && ++counted[outcome] > allowed[outcome]) {
            claims.refuse(row, Reason.REPEAT);
          }
        }
      }
      Arrays.fill(counted, 0);
    }
  }

  @Override
  public String because(Claims claims, int row) {
    int allowed = claims.terms(row).outcome().claimsPerParticipant();
    return "this participant counts for this outcome "
        + (allowed == 1 ? "once" : allowed + " times")
        + " and already has";
  }

  @Override
  public String met(Claims claims, int row) {
    int allowed = claims.terms(row).outcome().claimsPerParticipant();
    if (claims.evidence().participant(row) < 0) {
      return StatementText.withoutParticipants(claims, row);
    }
    return allowed == 0
        ? "any number of claims for each participant"
        : "within " + allowed + " for each participant";
  }
}
