package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
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

  /** The rules of a contract refuse it by name; this is the same for the schema. */
  static Map<String, Object> mayBeTwoSided() {
    return Schemas.where("form", Schemas.of("enum", List.of("UNIT", "TABLE", "SHARE_OF")));
  }

  /** The rules of a contract refuse it by name; this is the same for the schema. */
  static Map<String, Object> oneSided() {
    return Schemas.of(
        "allOf",
        List.of(
            TableFormat.payingFromZero(),
            Schemas.of("not", Schemas.some("lossRate", "lossLimit", "minimumValue"))));
  }

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
          var each = EachFormat.declare(keys, GraduatedPrice::each);
          return in -> new GraduatedPrice(ImmutableList.copyOf(in.get(tiers)), in.get(each));
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
          var each = EachFormat.declare(keys, BandedPrice::each);
          return in -> new BandedPrice(ImmutableList.copyOf(in.get(bands)), in.get(each));
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
          var each = EachFormat.declare(keys, ThresholdPrice::each);
          return in -> new ThresholdPrice(in.get(at), in.get(amount), in.get(pays), in.get(each));
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
          var each = EachFormat.declare(keys, LumpSumPrice::each);
          return in -> new LumpSumPrice(in.get(at), in.get(amount), in.get(each));
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
          var lossRate =
              keys.optional(
                  "lossRate",
                  Values.SHARE,
                  price -> price.loss().rate(),
                  "Two-sided: the share of a loss paid back; the rate where left out.");
          var lossLimit =
              keys.optional(
                  "lossLimit",
                  Values.MONEY,
                  price -> price.loss().limit(),
                  "Two-sided: the most that is paid back.");
          var minimumValue =
              keys.optional(
                  "minimumValue",
                  Values.NUMBER,
                  price -> price.loss().minimumValue(),
                  "Two-sided: nothing is paid or paid back while the measured value lies strictly"
                      + " between this and its negative.");
          var each = EachFormat.declare(keys, ShareOfPrice::each);
          return in ->
              new ShareOfPrice(
                  in.get(rate),
                  in.get(limit),
                  new SharedLoss(in.get(lossRate), in.get(lossLimit), in.get(minimumValue)),
                  in.get(each));
        });
  }
}
