package org.outturn.core.json;

import java.math.BigDecimal;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.RateFor;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** How people come from outcome to outcome. */
final class PathwayFormat {
  private static final Codec<RateFor> RATE =
      ObjectCodec.of(
          "rateFor",
          "The rate of some of those who can reach it.",
          keys -> {
            var cohort =
                keys.optional(
                    "cohort",
                    Values.ID,
                    RateFor::cohort,
                    "Of which cohort; of any" + " where left out.");
            var segment =
                keys.optional(
                    "segment",
                    Values.ID,
                    RateFor::segment,
                    "Of which segment; of any" + " where left out.");
            var rate =
                keys.required("rate", Values.SHARE, RateFor::rate, "The part of them that does.");
            keys.someOf("rate", cohort, segment);
            keys.namedBy(cohort, segment);
            return in -> new RateFor(in.get(cohort), in.get(segment), in.get(rate));
          });

  static final Codec<PathwayStep> STEP =
      ObjectCodec.of(
          "step",
          "The way to one outcome. A rate or a delay that nobody knows is left out: a projection"
              + " says that it is missing.",
          keys -> {
            var outcome = RowValues.outcome(keys, PathwayStep::outcome);
            var after =
                keys.optional(
                    "after",
                    Values.ID,
                    PathwayStep::after,
                    "The outcome that those who can reach it have reached; where left out, all who"
                        + " are referred can.");
            var rate =
                keys.optional(
                    "rate",
                    Values.SHARE,
                    PathwayStep::rate,
                    "The part of those who can reach it that does.");
            var rates =
                keys.list(
                    "rates",
                    RATE,
                    PathwayStep::rates,
                    "The rates that hold in its place for some: first of a cohort and segment, then"
                        + " of a segment, then of a cohort.");
            var quantity =
                keys.or(
                    BigDecimal.ONE,
                    "quantity",
                    Values.QUANTITY,
                    PathwayStep::quantity,
                    "How many of the outcome one person reaches; 1 where left out.");
            var delay =
                keys.optional(
                    "delay",
                    DelayFormat.DELAY,
                    PathwayStep::delay,
                    "The time from referral, or from the outcome it comes after, until it is"
                        + " achieved.");
            var verification =
                keys.or(
                    Delay.NONE,
                    "verification",
                    DelayFormat.DELAY,
                    PathwayStep::verification,
                    "The time from achievement until it is verified; none where left out.");
            keys.namedBy(outcome);
            return in ->
                PathwayStep.builder()
                    .outcome(in.get(outcome))
                    .after(in.get(after))
                    .rate(in.get(rate))
                    .addAllRates(in.get(rates))
                    .quantity(in.get(quantity))
                    .delay(in.get(delay))
                    .verification(in.get(verification))
                    .build();
          });

  private PathwayFormat() {}
}
