package org.outturn.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.json.EvidenceDocument.TallyDocument;
import org.outturn.core.money.Fractions;

/** The JSON form of a tally. */
final class TallyForm {
  private TallyForm() {}

  static OutcomeTally read(Fields fields, TallyDocument document) {
    return OutcomeTally.builder()
        .outcome(fields.id("outcome", document.outcome()))
        .quantity(
            fields.valueOr(BigDecimal.ZERO, "quantity", document.quantity(), QuantityText::parse))
        .achieved(fields.date("achieved", document.achieved()).orElse(LocalDate.EPOCH))
        .cohort(fields.optional("cohort", document.cohort(), ClaimForm::id))
        .segment(fields.optional("segment", document.segment(), ClaimForm::id))
        .participants(Absent.optional(document.participants()))
        .build();
  }

  /** Its day is what no other stand-in has. */
  static OutcomeTally standIn(Fields fields) {
    return OutcomeTally.of("stand-in", 0, LocalDate.EPOCH.plusDays(fields.index()));
  }

  static TallyDocument write(OutcomeTally tally) {
    return new TallyDocument(
        tally.outcome(),
        Fractions.plain(tally.quantity()),
        tally.achieved().toString(),
        Absent.ifEmpty(tally.cohort()),
        Absent.ifEmpty(tally.segment()),
        Absent.ifEmpty(tally.participants()));
  }
}
