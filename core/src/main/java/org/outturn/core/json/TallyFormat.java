package org.outturn.core.json;

import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** Many claims at once. */
final class TallyFormat {
  static final Codec<OutcomeTally> TALLY =
      ObjectCodec.of(
          "tally",
          "Stands for many claims at once. Its key is outcome, cohort, segment and date.",
          keys -> {
            var outcome = RowValues.outcome(keys, OutcomeTally::outcome);
            var quantity =
                keys.required("quantity", RowValues.QUANTITY, OutcomeTally::quantity, "How many.");
            var achieved =
                keys.required(
                    "achieved",
                    Values.DATE,
                    OutcomeTally::achieved,
                    "By when, which is also when they were verified.");
            var cohort = RowValues.cohort(keys, OutcomeTally::cohort);
            var segment = RowValues.segment(keys, OutcomeTally::segment);
            var participants =
                keys.optionalInt(
                    "participants",
                    Values.COUNT,
                    OutcomeTally::participants,
                    "How many people were engaged, whether or not they achieved it, where"
                        + " recorded.");
            keys.namedBy(outcome, cohort, segment, achieved);
            return in ->
                OutcomeTally.builder()
                    .outcome(in.get(outcome))
                    .quantity(in.get(quantity))
                    .achieved(in.get(achieved))
                    .cohort(in.get(cohort))
                    .segment(in.get(segment))
                    .participants(in.get(participants))
                    .build();
          });

  private TallyFormat() {}
}
