package org.outturn.core.json;

import java.util.Arrays;
import java.util.List;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.Tariff;

/** The priced lines of a rate card. */
final class TariffFormat {
  /** The tariffs that rules ask for, of all versions. */
  static final Collected<Tariff> TARIFFS = Collected.of(Tariff.class);

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
                        "onlyIf", GateFormat.GATE, Tariff::onlyIf, "Other outcomes it depends on.");
                var factors =
                    keys.list(
                        "factors",
                        FactorFormat.FACTOR,
                        Tariff::factors,
                        "Scores that multiply what it pays, one after the other.");
                var twoSided =
                    keys.or(
                        false,
                        "twoSided",
                        Values.TRUTH,
                        Tariff::twoSided,
                        "UNIT, TABLE and SHARE_OF: whether it may earn below zero, so that the"
                            + " provider pays back.");
                keys.condition(
                    Schemas.either(
                        Schemas.where("twoSided", Schemas.of("enum", Arrays.asList(false, null))),
                        Schemas.where("price", PriceFormat.mayBeTwoSided())));
                keys.condition(
                    Schemas.either(
                        Schemas.of(
                            "allOf",
                            List.of(
                                Schemas.some("twoSided"),
                                Schemas.where("twoSided", Schemas.of("const", true)))),
                        Schemas.where("price", PriceFormat.oneSided())));
                keys.namedBy(outcome, segment);
                return in ->
                    Tariff.builder()
                        .outcome(in.get(outcome))
                        .segment(in.get(segment))
                        .price(in.get(price))
                        .addAllOnlyIf(in.get(onlyIf))
                        .addAllFactors(in.get(factors))
                        .twoSided(in.get(twoSided))
                        .build();
              })
          .collectedAs(TARIFFS);

  private TariffFormat() {}
}
