package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * Only a verified claim is payable (rule verified-only). One reversed later than it was verified
 * was: what was paid for it is taken back then.
 */
final class VerifiedOnly implements CountingRule {

  @Override
  public Rule rule() {
    return Rule.VERIFIED_ONLY;
  }

  @Override
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    EvidenceColumns evidence = rows.columns();
    if (evidence.isAllVerified()) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (evidence.isReversedAfterVerification(row)) {
        continue;
      }
      if (evidence.reversed(row) != EvidenceColumns.NO_DAY) {
        refusals.refuse(row, Reason.REVERSED);
      } else if (evidence.status(row) != ClaimStatus.VERIFIED.code()) {
        refusals.refuse(
            row,
            switch (ClaimStatus.ofCode(evidence.status(row))) {
              case SUBMITTED -> Reason.SUBMITTED;
              case REJECTED -> Reason.REJECTED;
              case DISPUTED -> Reason.DISPUTED;
              case REVERSED, VERIFIED -> Reason.REVERSED;
            });
      }
    }
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    return new Finding.NotVerified(reason);
  }

  @Override
  public String met(SeenRows rows, int row) {
    return "verified on " + LocalDate.ofEpochDay(rows.columns().verified(row));
  }
}
