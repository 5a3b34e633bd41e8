package org.outturn.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.json.EvidenceDocument.ClaimDocument;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/** The JSON form of a claim. */
final class ClaimForm {
  private ClaimForm() {}

  static OutcomeClaim read(Fields fields, ClaimDocument document) {
    OutcomeClaim.Builder claim =
        OutcomeClaim.builder()
            .claim(fields.id("claim", document.claim()))
            .participant(fields.id("participant", document.participant()))
            .outcome(fields.id("outcome", document.outcome()))
            .achieved(fields.date("achieved", document.achieved()).orElse(LocalDate.EPOCH))
            .cohort(fields.optional("cohort", document.cohort(), ClaimForm::id))
            .segment(fields.optional("segment", document.segment(), ClaimForm::id))
            .referred(fields.date("referred", document.referred()))
            .reversed(fields.date("reversed", document.reversed()));
    fields.date("submitted", document.submitted()).ifPresent(claim::submitted);
    fields.date("verified", document.verified()).ifPresent(claim::verified);
    fields
        .optional("quantity", document.quantity(), QuantityText::parse)
        .ifPresent(claim::quantity);
    fields.choice("status", document.status(), ClaimStatus.class).ifPresent(claim::status);
    return claim.build();
  }

  static String id(String text) {
    return Require.id(text, "id");
  }

  /** Its id is what no other claim has; the rest need not differ. */
  static OutcomeClaim standIn(Fields fields) {
    return OutcomeClaim.of(fields.standInId("claim"), "stand-in", "stand-in", LocalDate.EPOCH);
  }

  static ClaimDocument write(OutcomeClaim claim) {
    return new ClaimDocument(
        claim.claim(),
        claim.participant(),
        claim.outcome(),
        claim.achieved().toString(),
        Absent.ifEmpty(claim.cohort()),
        Absent.ifEmpty(claim.segment()),
        Absent.ifEmpty(claim.referred()),
        Absent.ifDefault(claim.submitted(), claim.achieved()),
        Absent.ifDefault(claim.verified(), claim.submitted()),
        claim.quantity().compareTo(BigDecimal.ONE) == 0 ? null : Fractions.plain(claim.quantity()),
        Absent.ifDefault(claim.status(), ClaimStatus.VERIFIED),
        Absent.ifEmpty(claim.reversed()));
  }
}
