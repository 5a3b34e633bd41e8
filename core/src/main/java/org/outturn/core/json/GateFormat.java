package org.outturn.core.json;

import java.util.function.Function;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;

/** The gates before tariffs and fees, and what decides at gates and factors. */
final class GateFormat {
  static final Codec<Gate> GATE =
      ObjectCodec.of(
          "gate",
          "A gate on another outcome.",
          keys -> {
            var outcome =
                keys.required(
                    "outcome",
                    Values.ID.referringTo(ContractNames.OUTCOMES),
                    Gate::outcome,
                    "The other outcome.");
            var atLeast =
                keys.optional(
                    "atLeast", Values.SIGNED_NUMBER, Gate::atLeast, "The least that opens it.");
            var atMost =
                keys.optional(
                    "atMost", Values.SIGNED_NUMBER, Gate::atMost, "The most that keeps it open.");
            var of =
                keys.or(
                    GateMeasure.VALUE,
                    "of",
                    ChoiceCodec.of(GateMeasure.class),
                    Gate::of,
                    "What it asks for: the measured VALUE, where left out, the EFFECT against a"
                        + " comparison group, or the QUANTITY counted.");
            var by = by(keys, Gate::by);
            keys.someOf("gate", atLeast, atMost);
            keys.namedBy(outcome);
            return in ->
                Gate.builder()
                    .outcome(in.get(outcome))
                    .atLeast(in.get(atLeast))
                    .atMost(in.get(atMost))
                    .of(in.get(of))
                    .by(in.get(by))
                    .build();
          });

  private GateFormat() {}

  static <T> Key<T, DecidedBy> by(Keys<T> keys, Function<T, DecidedBy> get) {
    return keys.or(
        DecidedBy.ACHIEVED,
        "by",
        ChoiceCodec.of(DecidedBy.class),
        get,
        "What decides: the latest up to the day it was ACHIEVED, where left out, the latest in that"
            + " day's payment PERIOD, or the latest the STATEMENT sees.");
  }
}
