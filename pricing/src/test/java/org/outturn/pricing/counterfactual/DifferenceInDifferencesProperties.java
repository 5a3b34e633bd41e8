package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/** What holds of every effect against a comparison group's change. */
class DifferenceInDifferencesProperties {
  private static final DifferenceInDifferences DIFFERENCES = DifferenceInDifferences.DEFAULT;

  @Provide
  Arbitrary<GroupCounts> counts() {
    Arbitrary<Long> people =
        Arbitraries.longs()
            .between(0, GroupCounts.MOST)
            .edgeCases(edges -> edges.includeOnly(0L, 1L, GroupCounts.MOST));
    Arbitrary<Double> rates = Arbitraries.of(0.0, 0.1, 0.5, 0.9, 1.0);
    return Combinators.combine(people, rates, people, rates)
        .as(
            (treated, treatedRate, comparison, comparisonRate) ->
                new GroupCounts(
                    treated,
                    Math.round(treated * treatedRate),
                    comparison,
                    Math.round(comparison * comparisonRate)));
  }

  @Property
  void intervalHoldsTheEffectAndGrowsWithConfidenceAndDispersion(
      @ForAll("counts") GroupCounts before,
      @ForAll("counts") GroupCounts after,
      @ForAll EffectMeasure measure,
      @ForAll MeasureKind kind,
      @ForAll @DoubleRange(min = 1, max = 10) double dispersion) {
    var narrow = DIFFERENCES.interval(before, after, measure, kind, 0.9, 1);
    boolean everything = EffectForm.of(measure).isRelative() && after.treatedEvents() == 0;

    assertThat(narrow.isPresent())
        .isEqualTo(
            DIFFERENCES.effect(before, after, measure).measured().isPresent() && !everything);
    narrow.ifPresent(
        interval -> {
          double effect =
              DIFFERENCES
                  .effect(before, after, measure)
                  .measured()
                  .orElseThrow()
                  .value()
                  .doubleValue();
          assertThat(interval.contains(effect)).isTrue();
          assertThat(width(before, after, measure, kind, 0.95, 1))
              .isGreaterThanOrEqualTo(interval.high() - interval.low());
          assertThat(width(before, after, measure, MeasureKind.FREQUENCY, 0.9, dispersion))
              .isGreaterThanOrEqualTo(width(before, after, measure, MeasureKind.FREQUENCY, 0.9, 1));
        });
  }

  @Property
  void aRiseIsAFallTurnedRound(
      @ForAll("counts") GroupCounts before,
      @ForAll("counts") GroupCounts after,
      @ForAll EffectForm form,
      @ForAll MeasureKind kind) {
    EffectForm other = EffectSignificanceProperties.otherWayOf(form);

    assertThat(DIFFERENCES.effect(before, after, form).measured().map(Effect.Measured::value))
        .isEqualTo(
            DIFFERENCES
                .effect(before, after, other)
                .measured()
                .map(effect -> effect.value().negate()));
    assertThat(DIFFERENCES.interval(before, after, form, kind, 0.9, 1))
        .isEqualTo(
            DIFFERENCES
                .interval(before, after, other, kind, 0.9, 1)
                .map(EffectInterval::turnedRound));
  }

  private static double width(
      GroupCounts before,
      GroupCounts after,
      EffectMeasure measure,
      MeasureKind kind,
      double confidence,
      double dispersion) {
    EffectInterval interval =
        DIFFERENCES.interval(before, after, measure, kind, confidence, dispersion).orElseThrow();
    return interval.high() - interval.low();
  }
}
