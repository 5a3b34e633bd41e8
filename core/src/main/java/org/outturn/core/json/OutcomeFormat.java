package org.outturn.core.json;

import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.OutcomeLevel;

/** What counts as success. */
final class OutcomeFormat {
  /** The outcomes that rules ask for. */
  static final Collected<Outcome> OUTCOMES = Collected.of(Outcome.class);

  private static final int MOST_TRACKING_MONTHS = 1200;

  static final Codec<Outcome> OUTCOME =
      ObjectCodec.<Outcome>of(
              "outcome",
              "One thing that counts as success.",
              keys -> {
                var id =
                    keys.required(
                        "id", Values.ID.defining(ContractNames.OUTCOMES), Outcome::id, "");
                var name = keys.or("", "name", Values.TEXT, Outcome::name, "What people call it.");
                var theme =
                    keys.or(
                        "",
                        "theme",
                        Values.TEXT.defining(ContractNames.THEMES),
                        Outcome::theme,
                        "The group of outcomes it belongs to.");
                var unit =
                    keys.or(
                        Outcome.PERSON,
                        "unit",
                        Values.TEXT,
                        Outcome::unit,
                        "What one of it is; person where left out.");
                var measure =
                    keys.or(
                        Measure.PARTICIPANT,
                        "measure",
                        ChoiceCodec.of(Measure.class),
                        Outcome::measure,
                        "On whom it is measured: on each participant (where left out), or on the"
                            + " cohort as a whole.");
                var level =
                    keys.or(
                        OutcomeLevel.OUTCOME,
                        "level",
                        ChoiceCodec.of(OutcomeLevel.class),
                        Outcome::level,
                        "How close to the purpose it stands; OUTCOME where left out.");
                var claimsPerParticipant =
                    keys.or(
                        1,
                        "claimsPerParticipant",
                        Values.COUNT,
                        Outcome::claimsPerParticipant,
                        "How often one participant may be paid for it; 1 where left out, 0 for no"
                            + " limit.");
                var requires =
                    keys.references(
                        "requires",
                        ContractNames.OUTCOMES,
                        Outcome::requires,
                        "Outcomes the same participant must have achieved on or before that"
                            + " date.");
                var trackingMonths =
                    keys.or(
                        0,
                        "trackingMonths",
                        WholeCodec.from(0, MOST_TRACKING_MONTHS),
                        Outcome::trackingMonths,
                        "How many months after the term it may still be achieved.");
                var claimWithinDays =
                    keys.optionalInt(
                        "claimWithinDays",
                        Values.COUNT,
                        Outcome::claimWithinDays,
                        "How many days after achievement it may be submitted; no window where left"
                            + " out.");
                var deadweight =
                    keys.required(
                        "deadweight", DeadweightFormat.DEADWEIGHT, Outcome::deadweight, "");
                keys.namedBy(id);
                return in ->
                    Outcome.builder()
                        .id(in.get(id))
                        .name(in.get(name))
                        .theme(in.get(theme))
                        .unit(in.get(unit))
                        .measure(in.get(measure))
                        .level(in.get(level))
                        .claimsPerParticipant(in.get(claimsPerParticipant))
                        .addAllRequires(in.get(requires))
                        .trackingMonths(in.get(trackingMonths))
                        .claimWithinDays(in.get(claimWithinDays))
                        .deadweight(in.get(deadweight))
                        .build();
              })
          .collectedAs(OUTCOMES);

  private OutcomeFormat() {}
}
