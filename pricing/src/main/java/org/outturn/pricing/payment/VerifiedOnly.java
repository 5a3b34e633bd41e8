package org.outturn.pricing.payment;

import java.time.LocalDate;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.EvidenceColumns;

/** Only a verified claim is payable (rule verified-only). */
final class VerifiedOnly implements CountingRule {

  @Override
  public Rule rule() {
    return Rule.VERIFIED_ONLY;
  }

  @Override
  public void apply(Claims claims) {
    EvidenceColumns evidence = claims.evidence();
    if (evidence.isAllVerified()) {
      return;
    }
    for (int row = 0; row < claims.size(); row++) {
      if (evidence.reversed(row) != EvidenceColumns.NO_DAY) {
        claims.refuse(row, Reason.REVERSED);
      } else if (evidence.status(row) != ClaimStatus.VERIFIED.code()) {
        claims.refuse(
            row,
            switch (ClaimStatus.ofCode(evidence.status(row))) {
              case SUBMITTED -> Reason.SUBMITTED;
              case REJECTED -> Reason.REJECTED;
              case REVERSED, VERIFIED -> Reason.REVERSED;
            });
      }
    }
  }

  @Override
  public String because(Claims claims, int row) {
    return switch (claims.reason(row)) {
      case SUBMITTED -> "submitted but not verified";
      case REJECTED -> "rejected by the validator";
      default -> "reversed, and not verified since";
    };
  }

  @Override
  public String met(Claims claims, int row) {
    return "verified on " + LocalDate.ofEpochDay(claims.evidence().verified(row));
  }
}
