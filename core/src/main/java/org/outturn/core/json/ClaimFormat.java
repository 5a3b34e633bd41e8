package org.outturn.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** One participant achieved one outcome. */
final class ClaimFormat {
  static final Codec<OutcomeClaim> CLAIM =
      ObjectCodec.of(
          "claim",
          "Says that one participant achieved an outcome. It holds no name of a person, only the"
              + " number the service knows them by.",
          keys -> {
            var claim =
                keys.required(
                    "claim",
                    Values.ID,
                    OutcomeClaim::claim,
                    "Its id. The same id with the same content counts once; with other content it is"
                        + " refused.");
            var participant =
                keys.required(
                    "participant", Values.ID, OutcomeClaim::participant, "Who achieved it.");
            var outcome = RowValues.outcome(keys, OutcomeClaim::outcome);
            var achieved = keys.required("achieved", Values.DATE, OutcomeClaim::achieved, "When.");
            var cohort = RowValues.cohort(keys, OutcomeClaim::cohort);
            var segment = RowValues.segment(keys, OutcomeClaim::segment);
            var referred =
                keys.optional(
                    "referred",
                    Values.DATE,
                    OutcomeClaim::referred,
                    "When the participant was referred, where recorded.");
            var submitted =
                keys.optional(
                    "submitted",
                    Values.DATE,
                    ClaimFormat::submitted,
                    "When it was submitted; the day of achievement where left out.");
            var verified =
                keys.optional(
                    "verified",
                    Values.DATE,
                    ClaimFormat::verified,
                    "When it was verified, or otherwise decided; the day of submission where left"
                        + " out.");
            var quantity =
                keys.or(
                    BigDecimal.ONE,
                    "quantity",
                    RowValues.QUANTITY,
                    OutcomeClaim::quantity,
                    "How many of the outcome; 1 where left out.");
            var status =
                keys.or(
                    ClaimStatus.VERIFIED,
                    "status",
                    ChoiceCodec.of(ClaimStatus.class),
                    OutcomeClaim::status,
                    "How far it has come; VERIFIED where left out.");
            var reversed =
                keys.optional(
                    "reversed",
                    Values.DATE,
                    OutcomeClaim::reversed,
                    "When it was reversed, where it was.");
            return in -> {
              OutcomeClaim.Builder built =
                  OutcomeClaim.builder()
                      .claim(in.get(claim))
                      .participant(in.get(participant))
                      .outcome(in.get(outcome))
                      .achieved(in.get(achieved))
                      .cohort(in.get(cohort))
                      .segment(in.get(segment))
                      .referred(in.get(referred))
                      .quantity(in.get(quantity))
                      .status(in.get(status))
                      .reversed(in.get(reversed));
              in.get(submitted).ifPresent(built::submitted);
              in.get(verified).ifPresent(built::verified);
              return built.build();
            };
          });

  private ClaimFormat() {}

  private static Optional<LocalDate> submitted(OutcomeClaim claim) {
    return Optional.of(claim.submitted()).filter(date -> !date.equals(claim.achieved()));
  }

  private static Optional<LocalDate> verified(OutcomeClaim claim) {
    return Optional.of(claim.verified()).filter(date -> !date.equals(claim.submitted()));
  }
}
