package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.fixtures.MeasuredContracts;

/** Power, sample size and smallest effect answer one question from three sides. */
class StudyPowerProperties {
  private static final StudyPower POWER = StudyPower.DEFAULT;

  @Provide
  Arbitrary<StudyDesign> designs() {
    return Combinators.combine(
            Arbitraries.of(MeasureKind.class),
            MeasuredContracts.comparisons(),
            Arbitraries.doubles().between(0.001, 0.999).ofScale(6),
            Arbitraries.doubles().between(0.05, 100).ofScale(3),
            Arbitraries.doubles().between(0.0001, 0.4999).ofScale(6),
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(1, 5).ofScale(3))
        .as(
            (kind, terms, rate, ratio, level, twoSided, dispersion) ->
                StudyDesign.builder()
                    .kind(kind)
                    .measure(terms.effect())
                    .direction(terms.direction())
                    .comparisonRate(kind == MeasureKind.BINARY ? rate : 3 * rate)
                    .comparisonPerTreated(ratio)
                    .significance(level)
                    .twoSided(twoSided)
                    .dispersion(kind == MeasureKind.BINARY ? 1 : dispersion)
                    .build());
  }

  @Property
  void powerRisesWithPeople(
      @ForAll("designs") StudyDesign design,
      @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 1) double part,
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long treated,
      @ForAll @IntRange(min = 1, max = 100_000) int more) {
    double effect = effect(design, part);
    double power = POWER.power(design, effect, treated);

    assertThat(power).isBetween(0.0, 1.0);
    assertThat(POWER.power(design, effect, treated + more)).isGreaterThanOrEqualTo(power);
  }

  @Property
  void theWholePeopleOfASampleHaveThePowerAndOneFewerHasNot(
      @ForAll("designs") StudyDesign design,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 1) double part,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double power) {
    double effect = effect(design, part);
    long treated = POWER.sampleSize(design, effect, power).orElseThrow().treated();

    assertThat(POWER.power(design, effect, treated)).isGreaterThanOrEqualTo(power - 1e-9);
    if (treated > 1) {
      assertThat(POWER.power(design, effect, treated - 1)).isLessThan(power + 1e-9);
    }
  }

  @Property
  void theSmallestEffectHasThePowerAndNeedsThePeople(
      @ForAll("designs") StudyDesign design,
      @ForAll @IntRange(min = 1, max = 1_000_000) int treated,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double power) {
    var smallest = POWER.minimumDetectableEffect(design, treated, power);
    Statistics.label("can show an effect")
        .collect(smallest.isPresent())
        .coverage(checker -> checker.check(true).percentage(share -> share > 20));

    if (smallest.isPresent()) {
      assertThat(POWER.power(design, smallest.getAsDouble(), treated))
          .isCloseTo(power, within(1e-9));
      assertThat(POWER.sampleSize(design, smallest.getAsDouble(), power).orElseThrow().exact())
          .isCloseTo(treated, within(1e-9 * treated));
    } else {
      assertThat(POWER.sampleSize(design, effect(design, 1), power).orElseThrow().exact())
          .isGreaterThan(treated);
    }
  }

  @Property
  void largerEffectsNeedFewerPeople(
      @ForAll("designs") StudyDesign design,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 0.99) double part,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double power) {
    double small = POWER.sampleSize(design, effect(design, part), power).orElseThrow().exact();
    double large =
        POWER.sampleSize(design, effect(design, part + 0.01), power).orElseThrow().exact();

    assertThat(large).isLessThanOrEqualTo(small * (1 + 1e-12));
  }

  /** A part of the largest effect there is; where events may rise without end, of a doubling. */
  private static double effect(StudyDesign design, double part) {
    return part
        * design.largestEffect().orElse(design.form().isRelative() ? 1 : design.comparisonRate());
  }
}
