package org.outturn.pricing.payment.engine;

import java.util.Arrays;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.ParticipantIndex;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

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
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    int[] allowed = rows.contract().claimsPerParticipant();
    EvidenceColumns evidence = rows.columns();
    if (evidence.participants() == 0 || Arrays.stream(allowed).allMatch(often -> often == 0)) {
      return;
    }
    ParticipantIndex byParticipant = evidence.byParticipant();
    int[] outcomeOf = new int[rows.groups().size()];
    Arrays.setAll(outcomeOf, group -> rows.group(group).outcomeIndex());
    int[] counted = new int[allowed.length];
    for (int participant = 0; participant < evidence.participants(); participant++) {
      int end = byParticipant.end(participant);
      for (int at = byParticipant.start(participant); at < end; at++) {
        int row = byParticipant.row(at);
        int group = evidence.group(row);
        if (row < rows.size() && asked[group] && refusals.isCounted(row)) {
          int outcome = outcomeOf[group];
          if (allowed[outcome] > 0 && ++counted[outcome] > allowed[outcome]) {
            refusals.refuse(row, Reason.REPEAT);
          }
        }
      }
      Arrays.fill(counted, 0);
    }
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    return new Finding.Repeat(rows.terms(row).outcome().claimsPerParticipant());
  }

  @Override
  public String met(SeenRows rows, int row) {
    int allowed = rows.terms(row).outcome().claimsPerParticipant();
    return rows.withoutParticipant(row)
        .orElseGet(
            () ->
                allowed == 0
                    ? "any number of claims for each participant"
                    : "within " + allowed + " for each participant");
  }
}
