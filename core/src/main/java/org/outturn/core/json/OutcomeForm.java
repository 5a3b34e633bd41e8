package org.outturn.core.json;

import org.jspecify.annotations.Nullable;
import org.outturn.core.json.ContractDocument.OutcomeDocument;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.OutcomeLevel;

/** The JSON form of an outcome. */
final class OutcomeForm {
  private static final int CLAIMS = 1;

  private OutcomeForm() {}

  static Outcome read(Fields fields, OutcomeDocument document) {
    return Outcome.builder()
        .id(fields.id("id", document.id()))
        .name(Absent.orEmpty(document.name()))
        .theme(Absent.orEmpty(document.theme()))
        .unit(document.unit() == null ? Outcome.PERSON : document.unit())
        .measure(
            fields.choice("measure", document.measure(), Measure.class).orElse(Measure.PARTICIPANT))
        .level(
            fields
                .choice("level", document.level(), OutcomeLevel.class)
                .orElse(OutcomeLevel.OUTCOME))
        .claimsPerParticipant(orElse(document.claimsPerParticipant(), CLAIMS))
        .addAllRequires(Fields.texts(document.requires()))
        .trackingMonths(orElse(document.trackingMonths(), 0))
        .claimWithinDays(Absent.optional(document.claimWithinDays()))
        .deadweight(
            fields.part(
                "deadweight",
                document.deadweight(),
                DeadweightForm::read,
                refused -> Deadweight.PRICED_IN))
        .build();
  }

  private static int orElse(@Nullable Integer number, int byDefault) {
    return number == null ? byDefault : number;
  }

  static Outcome standIn(Fields fields) {
    return Outcome.builder().id(fields.standInId("id")).deadweight(Deadweight.PRICED_IN).build();
  }

  static OutcomeDocument write(Outcome outcome) {
    return new OutcomeDocument(
        outcome.id(),
        Absent.ifEmpty(outcome.name()),
        Absent.ifEmpty(outcome.theme()),
        Absent.ifDefault(outcome.unit(), Outcome.PERSON),
        Absent.ifDefault(outcome.measure(), Measure.PARTICIPANT),
        Absent.ifDefault(outcome.level(), OutcomeLevel.OUTCOME),
        unless(outcome.claimsPerParticipant(), CLAIMS),
        Absent.ifEmpty(outcome.requires().asList()),
        unless(outcome.trackingMonths(), 0),
        Absent.ifEmpty(outcome.claimWithinDays()),
        DeadweightForm.write(outcome.deadweight()));
  }

  private static @Nullable Integer unless(int number, int byDefault) {
    return number == byDefault ? null : number;
  }
}
