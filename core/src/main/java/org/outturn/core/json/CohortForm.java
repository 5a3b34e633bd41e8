package org.outturn.core.json;

import java.util.Optional;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Referral;
import org.outturn.core.cohort.Segment;
import org.outturn.core.json.ContractDocument.CohortDocument;
import org.outturn.core.json.ContractDocument.SegmentDocument;
import org.outturn.core.money.Share;

/** The JSON form of a cohort and its segments. */
final class CohortForm {
  private CohortForm() {}

  static Cohort read(Fields fields, CohortDocument document) {
    return Cohort.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .plannedSize(Absent.optional(document.plannedSize()))
        .engaged(Absent.optional(document.engaged()))
        .recruitFrom(fields.date("recruitFrom", document.recruitFrom()))
        .recruitTo(fields.date("recruitTo", document.recruitTo()))
        .referral(fields.choice("referral", document.referral(), Referral.class))
        .addAllEligibility(Fields.texts(document.eligibility()))
        .addAllSegments(
            fields.parts(
                "segments", document.segments(), CohortForm::segment, CohortForm::segmentStandIn))
        .build();
  }

  static Cohort standIn(Fields fields) {
    return Cohort.builder().id(fields.standInId("id")).build();
  }

  private static Segment segment(Fields fields, SegmentDocument document) {
    return new Segment(
        fields.id("id", document.id()), fields.optional("share", document.share(), Share::parse));
  }

  private static Segment segmentStandIn(Fields fields) {
    return new Segment(fields.standInId("id"), Optional.empty());
  }

  static CohortDocument write(Cohort cohort) {
    return new CohortDocument(
        cohort.id(),
        Absent.ifEmpty(cohort.name()),
        Absent.ifEmpty(cohort.plannedSize()),
        Absent.ifEmpty(cohort.engaged()),
        Absent.ifEmpty(cohort.recruitFrom()),
        Absent.ifEmpty(cohort.recruitTo()),
        Absent.ifEmpty(cohort.referral()),
        Absent.ifEmpty(cohort.eligibility()),
        Absent.ifEmpty(cohort.segments().stream().map(CohortForm::segment).toList()));
  }

  private static SegmentDocument segment(Segment segment) {
    return new SegmentDocument(segment.id(), Absent.ifEmpty(segment.share()));
  }
}
