package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.MinimumEffect;

/** How a contract treats what would have happened anyway. */
final class DeadweightFormat {
  private static final Codec<Share> POOLED =
      ObjectCodec.of(
          "pooled",
          "The threshold of several cohorts taken together.",
          keys -> {
            var minimumEffect =
                keys.required(
                    "minimumEffect",
                    Values.SHARE,
                    share -> share,
                    "The least pooled effect that is paid.");
            return in -> in.get(minimumEffect);
          });

  static final Codec<Deadweight> DEADWEIGHT =
      UnionCodec.of(
          "deadweight",
          "How what would have happened anyway is treated. Always stated.",
          "treatment",
          "PRICED_IN: nothing is deducted. ON_PRICE: every claim is reduced by a rate. ON_COUNT: the"
              + " first outcomes are unpaid. COMPARISON_GROUP: the effect is measured against a"
              + " comparison group.",
          ImmutableList.of(pricedIn(), onPrice(), onCount(), comparisonGroup()));

  private DeadweightFormat() {}

  private static Share share(MinimumEffect least) {
    return Share.of(least.toFraction());
  }

  private static UnionCodec.Kind<Deadweight> pricedIn() {
    return UnionCodec.kind(
        "PRICED_IN", Deadweight.PricedIn.class, keys -> in -> new Deadweight.PricedIn());
  }

  private static UnionCodec.Kind<Deadweight> onPrice() {
    return UnionCodec.kind(
        "ON_PRICE",
        Deadweight.OnPrice.class,
        keys -> {
          var rate =
              keys.required(
                  "rate",
                  Values.SHARE,
                  treatment -> treatment.rate().rate(),
                  "The part that would have happened anyway.");
          return in -> new Deadweight.OnPrice(DeadweightRate.of(in.get(rate)));
        });
  }

  private static UnionCodec.Kind<Deadweight> onCount() {
    return UnionCodec.kind(
        "ON_COUNT",
        Deadweight.OnCount.class,
        keys -> {
          var rate =
              keys.optional(
                  "baselineRate",
                  Values.SHARE,
                  treatment -> treatment.baseline().rate(),
                  "The unpaid part of the people engaged; this or baselineCount.");
          var count =
              keys.optional(
                  "baselineCount",
                  Values.QUANTITY,
                  treatment -> treatment.baseline().count(),
                  "The unpaid number; this or baselineRate.");
          keys.oneOf("baseline", rate, count);
          return in ->
              new Deadweight.OnCount(
                  new Baseline(in.get(rate), in.get(count), Optional.empty(), false));
        });
  }

  private static UnionCodec.Kind<Deadweight> comparisonGroup() {
    return UnionCodec.kind(
        "COMPARISON_GROUP",
        Deadweight.AgainstComparisonGroup.class,
        keys -> {
          var effect =
              keys.required(
                  "effect",
                  ChoiceCodec.of(EffectMeasure.class),
                  treatment -> treatment.terms().effect(),
                  "How the effect is measured.");
          var minimumEffect =
              keys.optional(
                  "minimumEffect",
                  Values.SHARE,
                  treatment -> treatment.terms().minimumEffect().map(DeadweightFormat::share),
                  "The least effect that is paid.");
          var significance =
              keys.optional(
                  "significance",
                  Values.SHARE,
                  treatment -> treatment.terms().significance(),
                  "The significance level needed, above 0 and below 1.");
          var pooled =
              keys.optional(
                  "pooled",
                  POOLED,
                  treatment -> treatment.terms().pooledMinimumEffect().map(DeadweightFormat::share),
                  "");
          return in ->
              new Deadweight.AgainstComparisonGroup(
                  ComparisonGroup.builder()
                      .effect(in.get(effect))
                      .minimumEffect(in.get(minimumEffect).map(MinimumEffect::of))
                      .significance(in.get(significance))
                      .pooledMinimumEffect(in.get(pooled).map(MinimumEffect::of))
                      .build());
        });
  }
}
