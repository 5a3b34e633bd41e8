package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.MapCodec;
import org.outturn.core.json.codec.NumberCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.UnionCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Direction;
import org.outturn.core.outcome.Each;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.MinimumEffect;

/** How a contract treats what would have happened anyway. */
final class DeadweightFormat {
  private static final Codec<MinimumEffect> MINIMUM_EFFECT =
      NumberCodec.of(
          "minimumEffect",
          Schemas.of(
              "description",
              "A share of a relative effect, or any number of a difference: 0.1, \"1/6\" or -250.",
              "anyOf",
              ImmutableList.of(Schemas.defined("share"), Schemas.defined("signedNumber"))),
          Decimals.MOST_DECIMALS,
          (text, context) -> MinimumEffect.parse(text),
          MinimumEffect::toString);

  private static final Codec<MinimumEffect> POOLED =
      ObjectCodec.of(
          "pooled",
          "The threshold of several cohorts taken together.",
          keys -> {
            var minimumEffect =
                keys.required(
                    "minimumEffect",
                    MINIMUM_EFFECT,
                    effect -> effect,
                    "The least pooled effect that is paid.");
            return in -> in.get(minimumEffect);
          });

  static final Codec<Deadweight> DEADWEIGHT =
      UnionCodec.of(
          "deadweight",
          "How what would have happened anyway is treated. Always stated.",
          "treatment",
          "PRICED_IN: nothing is deducted. ON_PRICE: every claim is reduced by a rate. ON_COUNT:"
              + " the first outcomes are unpaid. COMPARISON_GROUP: the effect is measured against a"
              + " comparison group.",
          ImmutableList.of(pricedIn(), onPrice(), onCount(), comparisonGroup()));

  private DeadweightFormat() {}

  /** What every year after the first takes as its baseline. */
  private enum Then {
    PREVIOUS
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
          var byCohort =
              keys.or(
                  ImmutableMap.of(),
                  "byCohort",
                  MapCodec.of(ContractNames.COHORTS, Values.SHARE),
                  treatment -> treatment.rate().byCohort(),
                  "The rates that hold in its place, by cohort.");
          return in ->
              new Deadweight.OnPrice(
                  new DeadweightRate(in.get(rate), ImmutableMap.copyOf(in.get(byCohort))));
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
          var each = EachFormat.declare(keys, treatment -> treatment.baseline().each());
          var then =
              keys.optional(
                  "then",
                  ChoiceCodec.of(Then.class),
                  DeadweightFormat::then,
                  "With a baselineCount and each YEAR: every contract year after the first takes"
                      + " what was counted in the year before.");
          keys.oneOf("baseline", rate, count);
          keys.condition(aRateByCohortAlone());
          keys.condition(theYearBeforeOfACount());
          return in ->
              new Deadweight.OnCount(
                  new Baseline(
                      in.get(rate), in.get(count), in.get(each), in.get(then).isPresent()));
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
          var direction =
              keys.or(
                  Direction.FALL,
                  "direction",
                  ChoiceCodec.of(Direction.class),
                  treatment -> treatment.terms().direction(),
                  "With effect DIFFERENCE: which way it counts; a FALL where left out.");
          var minimumEffect =
              keys.optional(
                  "minimumEffect",
                  MINIMUM_EFFECT,
                  treatment -> treatment.terms().minimumEffect(),
                  "The least effect that is paid.");
          var significance =
              keys.optional(
                  "significance",
                  Values.SHARE,
                  treatment -> treatment.terms().significance(),
                  "The significance level needed, above 0 and below 1.");
          var dispersion =
              keys.optional(
                  "dispersion",
                  Values.NUMBER_FROM_ONE,
                  treatment -> treatment.terms().dispersion(),
                  "Of events: how much wider they scatter than independent ones would, their"
                      + " variance over their mean.");
          var pooled =
              keys.optional(
                  "pooled", POOLED, treatment -> treatment.terms().pooledMinimumEffect(), "");
          keys.blame("pooled minimumEffect", pooled);
          keys.condition(aRelativeEffectIsAShareAndFallsOrRisesItself());
          return in ->
              new Deadweight.AgainstComparisonGroup(
                  ComparisonGroup.builder()
                      .effect(in.get(effect))
                      .direction(in.get(direction))
                      .minimumEffect(in.get(minimumEffect))
                      .significance(in.get(significance))
                      .dispersion(in.get(dispersion))
                      .pooledMinimumEffect(in.get(pooled))
                      .build());
        });
  }

  private static Optional<Then> then(Deadweight.OnCount treatment) {
    return treatment.baseline().thenPrevious() ? Optional.of(Then.PREVIOUS) : Optional.empty();
  }

  /** The domain refuses it by name; this is the same for the schema. */
  private static Map<String, Object> aRateByCohortAlone() {
    return Schemas.either(
        Schemas.of("not", Schemas.some("baselineRate")),
        Schemas.where("each", Schemas.of("enum", Arrays.asList(Each.COHORT.name(), null))));
  }

  /** The domain refuses it by name; this is the same for the schema. */
  private static Map<String, Object> theYearBeforeOfACount() {
    Map<String, Object> eachYear = Schemas.some("each");
    eachYear.putAll(Schemas.where("each", Schemas.of("const", Each.YEAR.name())));
    return Schemas.either(
        Schemas.of("not", Schemas.some("then")),
        Schemas.of("allOf", ImmutableList.of(Schemas.some("baselineCount"), eachYear)));
  }

  /** The domain refuses it by name; this is the same for the schema. */
  private static Map<String, Object> aRelativeEffectIsAShareAndFallsOrRisesItself() {
    Map<String, Object> share =
        Schemas.either(Schemas.defined("share"), Schemas.of("type", "null"));
    return Schemas.either(
        Schemas.where("effect", Schemas.of("const", EffectMeasure.DIFFERENCE.name())),
        Schemas.of(
            "properties",
            Schemas.of(
                "direction",
                Schemas.of("enum", Arrays.asList(Direction.FALL.name(), null)),
                "minimumEffect",
                share,
                "pooled",
                Schemas.where("minimumEffect", share))));
  }
}
