package org.outturn.core.json;

import java.math.BigDecimal;
import org.outturn.core.appraisal.DiscountBand;
import org.outturn.core.appraisal.DiscountSchedule;
import org.outturn.core.appraisal.HmTreasurySchedules;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.Publication;
import org.outturn.core.json.AppraisalCaseDocument.BandDocument;
import org.outturn.core.json.AppraisalCaseDocument.PublicationDocument;
import org.outturn.core.json.AppraisalCaseDocument.ScheduleDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;

/** The JSON form of a discount schedule: the name of a known one, or one given in full. */
final class DiscountScheduleForm {
  private DiscountScheduleForm() {}

  /** How a document gives a schedule that has more than a name. */
  private enum Schedule {
    IN_FULL
  }

  static DiscountSchedule read(Fields fields, ScheduleDocument document) {
    String id = fields.id("id", document.id());
    if (document.bands() == null && document.basis() == null && document.source() == null) {
      return HmTreasurySchedules.find(id)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "id must be "
                          + String.join(
                              ", ",
                              HmTreasurySchedules.all().stream().map(DiscountSchedule::id).toList())
                          + ", or be given with basis, bands and source"));
    }
    fields.onlyKeysOf(
        document, "schedule", Schedule.IN_FULL, KindKeys.of("id", "basis", "bands", "source"));
    return new DiscountSchedule(
        id,
        fields.choice("basis", document.basis(), PriceBasis.class).orElse(PriceBasis.REAL),
        document.bands() == null
            ? standIn(PriceBasis.REAL).bands()
            : fields.parts(
                "bands",
                document.bands(),
                DiscountScheduleForm::band,
                inside -> DiscountBand.of(0, "0")),
        fields.part(
            "source",
            document.source(),
            DiscountScheduleForm::publication,
            inside -> standIn(PriceBasis.REAL).source()));
  }

  static DiscountSchedule standIn(PriceBasis basis) {
    DiscountSchedule any = HmTreasurySchedules.STANDARD_2026;
    return new DiscountSchedule(any.id(), basis, any.bands(), any.source());
  }

  private static DiscountBand band(Fields fields, BandDocument document) {
    return new DiscountBand(
        Absent.optional(document.from()).orElse(0),
        fields.valueOr(BigDecimal.ZERO, "rate", document.rate(), Decimals::parse));
  }

  private static Publication publication(Fields fields, PublicationDocument document) {
    return new Publication(
        fields.id("title", document.title()),
        fields.id("edition", document.edition()),
        document.date() == null ? "2000" : document.date());
  }

  static ScheduleDocument write(DiscountSchedule schedule) {
    if (HmTreasurySchedules.all().contains(schedule)) {
      return new ScheduleDocument(schedule.id(), null, null, null);
    }
    return new ScheduleDocument(
        schedule.id(),
        schedule.basis().name(),
        schedule.bands().stream()
            .map(band -> new BandDocument(band.from(), Fractions.plain(band.rate())))
            .toList(),
        new PublicationDocument(
            schedule.source().title(), schedule.source().edition(), schedule.source().date()));
  }
}
