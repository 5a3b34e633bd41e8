package org.outturn.core.json;

import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Referral;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** For whom a contract is: cohorts and their segments. */
final class CohortFormat {
  /** The cohorts that rules ask for. */
  static final Collected<Cohort> COHORTS = Collected.of(Cohort.class);

  private static final Codec<Segment> SEGMENT =
      ObjectCodec.of(
          "segment",
          "A part of a cohort.",
          keys -> {
            var id =
                keys.required("id", Values.ID.defining(ContractNames.SEGMENTS), Segment::id, "");
            var share =
                keys.optional(
                    "share",
                    Values.SHARE,
                    Segment::share,
                    "The part of the cohort expected in it.");
            keys.namedBy(id);
            return in -> new Segment(in.get(id), in.get(share));
          });

  static final Codec<Cohort> COHORT =
      ObjectCodec.<Cohort>of(
              "cohort",
              "The people the contract may claim for.",
              keys -> {
                var id =
                    keys.required("id", Values.ID.defining(ContractNames.COHORTS), Cohort::id, "");
                var name = keys.or("", "name", Values.TEXT, Cohort::name, "What people call it.");
                var plannedSize =
                    keys.optionalInt(
                        "plannedSize",
                        Values.COUNT,
                        Cohort::plannedSize,
                        "How many people it was planned for.");
                var engaged =
                    keys.optionalInt(
                        "engaged",
                        Values.COUNT,
                        Cohort::engaged,
                        "How many were engaged, where no tally says so.");
                var recruitFrom =
                    keys.optional(
                        "recruitFrom",
                        Values.DATE,
                        Cohort::recruitFrom,
                        "The first day of recruitment.");
                var recruitTo =
                    keys.optional(
                        "recruitTo",
                        Values.DATE,
                        Cohort::recruitTo,
                        "The day after the last day of recruitment.");
                var referral =
                    keys.optional(
                        "referral",
                        ChoiceCodec.of(Referral.class),
                        Cohort::referral,
                        "Who refers people to it.");
                var eligibility =
                    keys.list(
                        "eligibility",
                        Values.TEXT,
                        Cohort::eligibility,
                        "Conditions of entry, in words.");
                var segments =
                    keys.list(
                        "segments",
                        SEGMENT,
                        Cohort::segments,
                        "The parts that a tariff may price on their own.");
                keys.rule(in -> Cohort.checkRecruitment(in.get(recruitFrom), in.get(recruitTo)));
                keys.namedBy(id);
                return in ->
                    Cohort.builder()
                        .id(in.get(id))
                        .name(in.get(name))
                        .plannedSize(in.get(plannedSize))
                        .engaged(in.get(engaged))
                        .recruitFrom(in.get(recruitFrom))
                        .recruitTo(in.get(recruitTo))
                        .referral(in.get(referral))
                        .addAllEligibility(in.get(eligibility))
                        .addAllSegments(in.get(segments))
                        .build();
              })
          .collectedAs(COHORTS);

  private CohortFormat() {}
}
