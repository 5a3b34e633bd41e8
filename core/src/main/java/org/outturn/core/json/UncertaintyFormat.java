package org.outturn.core.json;

import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;

/** How far a number of a delivery may come otherwise. */
final class UncertaintyFormat {
  static final Codec<Uncertainty> UNCERTAINTY =
      ObjectCodec.of(
          "uncertainty",
          "How far a number may come otherwise: a factor between low and high multiplies it, most"
              + " likely 1 (triangular).",
          keys -> {
            var of =
                keys.required(
                    "of",
                    ChoiceCodec.of(Uncertainty.Kind.class),
                    Uncertainty::of,
                    "REFERRALS: the number of people referred. RATE: the part that reaches an"
                        + " outcome. MEASURED: the measured value, or the saving where no value is"
                        + " measured. EFFECT: how far a treated group lies from its comparison"
                        + " group. DELAY: the time until an outcome is achieved. COSTS: what the"
                        + " contract costs, where it is financed.");
            var outcome =
                keys.optional(
                    "outcome",
                    Values.ID,
                    Uncertainty::outcome,
                    "The outcome; all where left out. Not with REFERRALS or COSTS.");
            var low =
                keys.required(
                    "low", Values.QUANTITY, Uncertainty::low, "The lowest factor, from 0 to 1.");
            var high =
                keys.required(
                    "high",
                    Values.NUMBER_FROM_ONE,
                    Uncertainty::high,
                    "The highest factor, at least 1.");
            keys.namedBy(of, outcome);
            return in -> new Uncertainty(in.get(of), in.get(outcome), in.get(low), in.get(high));
          });

  private UncertaintyFormat() {}
}
