package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.Tariff;

/** The priced lines of a rate card, and the gates before them. */
final class TariffFormat {
  /** The tariffs that rules ask for, of all versions. */
  static final Collected<Tariff> TARIFFS = Collected.of(Tariff.class);

  private static final Codec<Gate> GATE =
      ObjectCodec.of(
          "gate",
          "A gate on another measured outcome.",
          keys -> {
            var outcome =
                keys.required(
                    "outcome",
                    Values.ID.referringTo(ContractNames.OUTCOMES),
                    Gate::outcome,
                    "The other outcome.");
            var atLeast =
                keys.required(
                    "atLeast",
                    Values.SIGNED_NUMBER,
                    Gate::atLeast,
                    "The measured value that opens it.");
            return in -> new Gate(in.get(outcome), in.get(atLeast));
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
                    keys.list(
                        "onlyIf", GATE, Tariff::onlyIf, "Other measured outcomes it depends on.");
                return in ->
                    new Tariff(
                        in.get(outcome),
                        in.get(segment),
                        in.get(price),
                        ImmutableList.copyOf(in.get(onlyIf)));
              })
          .collectedAs(TARIFFS);

  private TariffFormat() {}
}
