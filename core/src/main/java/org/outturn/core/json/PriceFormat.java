package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.UnionCodec.Kind;
import org.outturn.core.json.codec.Values;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.SharedLoss;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;

/** What a tariff pays, by its form. */
final class PriceFormat {
  private static final Codec<Tier> TIER =
      ObjectCodec.of(
          "tier",
          "A tier of a graduated price.",
          keys -> {
            var upTo =
                keys.optional(
                    "upTo",
                    Values.QUANTITY,
                    Tier::upTo,
                    "The last cumulative quantity inside it; left out in the last tier.");
            var amount =
                keys.required("amount", Values.PRICE, Tier::amount, "For one outcome inside it.");
            var limit =
                keys.optional(
                    "limit",
                    Values.MONEY,
                    Tier::limit,
                    "The most the tier pays, before deadweight.");
            return in -> new Tier(in.get(upTo), in.get(amount), in.get(limit));
          });

  private static final Codec<Band> BAND =
      ObjectCodec.of(
          "band",
          "A band of a banded price.",
          keys -> {
            var upTo =
                keys.optional(
                    "upTo",
                    Values.QUANTITY,
                    Band::upTo,
                    "The highest total inside it; left out in the last band.");
            var amount =
                keys.required(
                    "amount",
                    Values.PRICE,
                    Band::amount,
                    "For every outcome when the total lies inside it.");
            return in -> new Band(in.get(upTo), in.get(amount));
          });

  static final Codec<Price> PRICE =
      UnionCodec.of(
          "price",
          "What a tariff pays; which keys go with it depends on its form.",
          "form",
          "UNIT: so much for each outcome. GRADUATED: tiers by cumulative quantity, each pricing its"
              + " own units. BANDED: the band reached prices every unit. THRESHOLD: nothing until a"
              + " quantity is reached. LUMP_SUM: one amount when a quantity is reached. TABLE: a"
              + " measured value earns an amount. SHARE_OF: a share of a measured saving.",
          ImmutableList.of(
              unit(),
              graduated(),
              banded(),
              threshold(),
              lumpSum(),
              UnionCodec.kind("TABLE", TablePrice.class, TableFormat::declare),
              shareOf()));

  private PriceFormat() {}

  private static Kind<Price> unit() {
    return UnionCodec.kind(
        "UNIT",
        UnitPrice.class,
        keys -> {
          var amount = keys.required("amount", Values.PRICE, UnitPrice::amount, "For one outcome.");
          return in -> new UnitPrice(in.get(amount));
        });
  }

  private static Kind<Price> graduated() {
    return UnionCodec.kind(
        "GRADUATED",
        GraduatedPrice.class,
        keys -> {
          var tiers =
              keys.required(
                  "tiers",
                  ListCodec.ofAtLeastOne("tier", TIER),
                  GraduatedPrice::tiers,
                  "In rising order, the last without upTo.");
          return in -> Price.graduated(in.get(tiers));
        });
  }

  private static Kind<Price> banded() {
    return UnionCodec.kind(
        "BANDED",
        BandedPrice.class,
        keys -> {
          var bands =
              keys.required(
                  "bands",
                  ListCodec.ofAtLeastOne("band", BAND),
                  BandedPrice::bands,
                  "In rising order, the last without upTo.");
          return in -> Price.banded(in.get(bands));
        });
  }

  private static Kind<Price> threshold() {
    return UnionCodec.kind(
        "THRESHOLD",
        ThresholdPrice.class,
        keys -> {
          var amount =
              keys.required("amount", Values.PRICE, ThresholdPrice::amount, "For one outcome.");
          var at =
              keys.required(
                  "at", Values.QUANTITY, ThresholdPrice::at, "The quantity that must be reached.");
          var pays =
              keys.required(
                  "pays",
                  ChoiceCodec.of(ThresholdPrice.Pays.class),
                  ThresholdPrice::pays,
                  "What is paid once it is reached.");
          return in -> Price.threshold(in.get(at), in.get(amount), in.get(pays));
        });
  }

  private static Kind<Price> lumpSum() {
    return UnionCodec.kind(
        "LUMP_SUM",
        LumpSumPrice.class,
        keys -> {
          var amount =
              keys.required("amount", Values.PRICE, LumpSumPrice::amount, "The whole amount.");
          var at =
              keys.required(
                  "at", Values.QUANTITY, LumpSumPrice::at, "The quantity that must be reached.");
          return in -> Price.lumpSum(in.get(at), in.get(amount));
        });
  }

  private static Kind<Price> shareOf() {
    return UnionCodec.kind(
        "SHARE_OF",
        ShareOfPrice.class,
        keys -> {
          var rate =
              keys.required("rate", Values.SHARE, ShareOfPrice::rate, "The share of the saving.");
          var limit =
              keys.optional("limit", Values.MONEY, ShareOfPrice::limit, "The most it pays.");
          return in ->
              new ShareOfPrice(in.get(rate), in.get(limit), SharedLoss.AS_SAVING, Optional.empty());
        });
  }
}
