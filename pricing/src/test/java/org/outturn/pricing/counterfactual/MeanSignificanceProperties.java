package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;

/** What holds of every effect, test and interval of means, whatever their size and spread. */
class MeanSignificanceProperties {
  private static final MeanSignificance SIGNIFICANCE = MeanSignificance.DEFAULT;

  /** Any means at all: empty groups, hairs and mountains, without deviations or without any. */
  @Provide
  Arbitrary<GroupMeans> means() {
    Arbitrary<Long> people =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(0, GroupCounts.MOST)),
            Tuple.of(2, Arbitraries.longs().between(1, 4)),
            Tuple.of(1, Arbitraries.of(0L, 1L, GroupCounts.MOST)));
    return means(people, Arbitraries.integers().between(-18, 14));
  }

  /** Means as they are measured. */
  @Provide
  Arbitrary<GroupMeans> scores() {
    return means(Arbitraries.longs().between(2, 3000), Arbitraries.just(0))
        .filter(means -> SIGNIFICANCE.whyUntestable(means).isEmpty());
  }

  private static Arbitrary<GroupMeans> means(Arbitrary<Long> people, Arbitrary<Integer> powers) {
    Arbitrary<BigDecimal> means =
        Combinators.combine(Arbitraries.integers().between(-200, 999), powers)
            .as((digits, power) -> BigDecimal.valueOf(digits, 2).scaleByPowerOfTen(power))
            .map(
                number ->
                    number.setScale(Math.min(18, Math.max(0, number.scale())), RoundingMode.DOWN));
    Arbitrary<BigDecimal> deviations =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
            Tuple.of(9, means.map(BigDecimal::abs)));
    return Combinators.combine(
            people,
            means,
            people,
            means,
            deviations,
            deviations,
            Arbitraries.integers().between(0, 9))
        .as(
            (treated, mean, comparison, other, deviation, otherDeviation, bare) ->
                new GroupMeans(
                    treated,
                    mean,
                    comparison,
                    other,
                    Optional.of(deviation).filter(any -> bare > 0),
                    Optional.of(otherDeviation).filter(any -> bare > 0)))
        .withoutEdgeCases();
  }

  @Property
  void nothingIsEverNotANumberAndTheIntervalHoldsTheEffect(
      @ForAll("means") GroupMeans means,
      @ForAll EffectForm form,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.9999) double confidence) {
    Optional<EffectTest> test = SIGNIFICANCE.test(means);
    Optional<EffectInterval> interval = SIGNIFICANCE.interval(means, form, confidence);
    Optional<Effect.Measured> effect = Effect.of(means, form).measured();

    // Results refuse what is not a number, so that being made is enough.
    assertThat(test.isPresent()).isEqualTo(SIGNIFICANCE.whyUntestable(means).isEmpty());
    if (!form.isRelative()) {
      assertThat(interval.isPresent()).isEqualTo(test.isPresent() && effect.isPresent());
    }
    interval.ifPresent(
        range -> assertThat(range.contains(effect.orElseThrow().value().doubleValue())).isTrue());
    Statistics.label("a relative effect has an interval")
        .collect(form.isRelative() && interval.isPresent())
        .coverage(checker -> checker.check(true).percentage(share -> share > 3));
  }

  @Property
  void aRiseIsAFallTurnedRound(
      @ForAll("means") GroupMeans means,
      @ForAll EffectForm form,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    EffectForm other = EffectSignificanceProperties.otherWayOf(form);

    assertThat(Effect.of(means, form).measured().map(Effect.Measured::units))
        .isEqualTo(Effect.of(means, other).measured().map(effect -> effect.units().negate()));
    assertThat(SIGNIFICANCE.interval(means, form, confidence))
        .isEqualTo(
            SIGNIFICANCE.interval(means, other, confidence).map(EffectInterval::turnedRound));
  }

  @Property
  void groupsThatChangePlacesAreAsSureOfTheOppositeEffect(
      @ForAll("scores") GroupMeans means,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    GroupMeans swapped =
        new GroupMeans(
            /* treated= */ means.comparison(),
            /* treatedMean= */ means.comparisonMean(),
            /* comparison= */ means.treated(),
            /* comparisonMean= */ means.treatedMean(),
            /* treatedDeviation= */ means.comparisonDeviation(),
            /* comparisonDeviation= */ means.treatedDeviation());

    assertThat(pValue(swapped)).isCloseTo(pValue(means), within(1e-12));
    EffectInterval rise = interval(means, EffectForm.RISE, confidence);
    EffectInterval fall = interval(swapped, EffectForm.FALL, confidence);
    double scale = 1e-9 * (1 + Math.abs(rise.low()) + Math.abs(rise.high()));
    assertThat(fall.low()).isCloseTo(rise.low(), within(scale));
    assertThat(fall.high()).isCloseTo(rise.high(), within(scale));
  }

  @Property
  void intervalHoldsNoEffectJustWhenTheTestIsNotSignificant(
      @ForAll("scores") GroupMeans means,
      @ForAll EffectForm form,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double confidence) {
    double level = 1 - confidence;
    Assume.that(Math.abs(pValue(means) - level) > 1e-9);

    SIGNIFICANCE
        .interval(means, form, confidence)
        .ifPresent(range -> assertThat(range.contains(0)).isEqualTo(pValue(means) > level));
  }

  @Property
  void moreConfidenceAndMoreSpreadAreNeverNarrower(
      @ForAll("scores") GroupMeans means,
      @ForAll EffectForm form,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.99) double confidence,
      @ForAll @IntRange(min = 1, max = 5) int times) {
    Optional<EffectInterval> narrow = SIGNIFICANCE.interval(means, form, confidence);

    // Where the wider one has no bounds there is none.
    narrow.ifPresent(
        range -> {
          SIGNIFICANCE
              .interval(means, form, confidence + 0.005)
              .ifPresent(wide -> assertWithin(range, wide));
          SIGNIFICANCE
              .interval(spread(means, times), form, confidence)
              .ifPresent(wide -> assertWithin(range, wide));
        });
    assertThat(pValue(spread(means, times))).isGreaterThanOrEqualTo(pValue(means) - 1e-12);
  }

  @Property
  void sameMeansOfMorePeopleAreAsLargeAndMoreCertain(
      @ForAll("scores") GroupMeans means,
      @ForAll EffectForm form,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    GroupMeans larger =
        new GroupMeans(
            means.treated() * factor,
            means.treatedMean(),
            means.comparison() * factor,
            means.comparisonMean(),
            means.treatedDeviation(),
            means.comparisonDeviation());

    assertThat(Effect.of(larger, form).measured().map(Effect.Measured::value))
        .isEqualTo(Effect.of(means, form).measured().map(Effect.Measured::value));
    assertThat(pValue(larger)).isLessThanOrEqualTo(pValue(means) + 1e-12);
    SIGNIFICANCE
        .interval(means, form, 0.95)
        .ifPresent(wide -> assertWithin(interval(larger, form, 0.95), wide));
  }

  @Property
  void sameMeansDifferByChanceAlone(@ForAll("scores") GroupMeans means) {
    GroupMeans same =
        new GroupMeans(
            means.treated(),
            means.treatedMean(),
            means.comparison(),
            means.treatedMean(),
            means.treatedDeviation(),
            means.comparisonDeviation());

    assertThat(pValue(same)).isEqualTo(1);
  }

  private static GroupMeans spread(GroupMeans means, int times) {
    return new GroupMeans(
        means.treated(),
        means.treatedMean(),
        means.comparison(),
        means.comparisonMean(),
        means.treatedDeviation().map(each -> each.multiply(BigDecimal.valueOf(times))),
        means.comparisonDeviation().map(each -> each.multiply(BigDecimal.valueOf(times))));
  }

  private static double pValue(GroupMeans means) {
    return SIGNIFICANCE.test(means).orElseThrow().pValue();
  }

  private static EffectInterval interval(GroupMeans means, EffectForm form, double confidence) {
    return SIGNIFICANCE.interval(means, form, confidence).orElseThrow();
  }

  private static void assertWithin(EffectInterval narrow, EffectInterval wide) {
    double rounding = 1e-9 * (1 + Math.abs(wide.low()) + Math.abs(wide.high()));
    assertThat(wide.low()).isLessThanOrEqualTo(narrow.low() + rounding);
    assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high() - rounding);
  }
}
