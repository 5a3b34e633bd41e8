package org.outturn.core.json;

import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.Tariff;

/** The priced lines of a rate card, and the gates before them. */
final class TariffFormat {
  /** The tariffs that rules ask for, of all versions. */
  static final Collected<Tariff> TARIFFS = Collected.of(Tariff.class);

  private static final Codec<Gate> GATE =
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
            var by =
                keys.or(
                    DecidedBy.ACHIEVED,
                    "by",
                    ChoiceCodec.of(DecidedBy.class),
                    Gate::by,
                    "What decides: the latest up to the day it was ACHIEVED, where left out, the"
                        + " latest in that day's payment PERIOD, or the latest the STATEMENT sees.");
            keys.someOf("gate", atLeast, atMost);
            return in ->
                Gate.builder()
                    .outcome(in.get(outcome))
                    .atLeast(in.get(atLeast))
                    .atMost(in.get(atMost))
                    .of(in.get(of))
                    .by(in.get(by))
                    .build();
          });

  static final Codec<Tariff> TARIFF =
      ObjectCodec.<Tariff>of(
              "tariff",
              "A priced line.",
              keys -> {
                var outcome =
                    keys.required(
                        "outcome",
                        Values.ID.referringTo(ContractNames.OUTCOMES),
                        Tariff::outcome,
                        "The outcome it prices.");
                var segment =
                    keys.optional(
                        "segment",
                        Values.ID.referringTo(ContractNames.SEGMENTS),
                        Tariff::segment,
                        "The segment it is for; everyone else where left out.");
                var price = keys.required("price", PriceFormat.PRICE, Tariff::price, "");
                var onlyIf =
                    keys.list("onlyIf", GATE, Tariff::onlyIf, "Other outcomes it depends on.");
                return in ->
                    Tariff.builder()
                        .outcome(in.get(outcome))
                        .segment(in.get(segment))
                        .price(in.get(price))
                        .addAllOnlyIf(in.get(onlyIf))
                        .build();
              })
          .collectedAs(TARIFFS);

  private TariffFormat() {}
}
