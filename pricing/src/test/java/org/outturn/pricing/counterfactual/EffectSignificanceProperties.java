package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;

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
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/** What holds of every effect, test and interval, over counts from nobody to a million million. */
class EffectSignificanceProperties {
  private static final EffectSignificance SIGNIFICANCE = EffectSignificance.DEFAULT;

  /** What was counted, and as what. */
  record Study(GroupCounts counts, MeasureKind kind) {
    boolean measurable(EffectMeasure measure) {
      return Effect.of(counts, measure).measured().isPresent();
    }

    Study times(long factor) {
      return new Study(
          new GroupCounts(
              counts.treated() * factor,
              counts.treatedEvents() * factor,
              counts.comparison() * factor,
              counts.comparisonEvents() * factor),
          kind);
    }

    Study swapped() {
      return new Study(
          new GroupCounts(
              /* treated= */ counts.comparison(),
              /* treatedEvents= */ counts.comparisonEvents(),
              /* comparison= */ counts.treated(),
              /* comparisonEvents= */ counts.treatedEvents()),
          kind);
    }

    double pValue() {
      return SIGNIFICANCE.test(counts, kind).orElseThrow().pValue();
    }

    EffectInterval interval(EffectMeasure measure, double confidence) {
      return SIGNIFICANCE.interval(counts, measure, kind, confidence).orElseThrow();
    }
  }

  @Provide
  Arbitrary<Study> studies() {
    return studies(GroupCounts.MOST);
  }

  @Provide
  Arbitrary<Study> smallStudies() {
    return studies(2_000);
  }

  private static Arbitrary<Study> studies(long most) {
    return Arbitraries.of(MeasureKind.class)
        .flatMap(
            kind ->
                Combinators.combine(group(kind, most), group(kind, most))
                    .as(
                        (treated, comparison) ->
                            new Study(
                                new GroupCounts(
                                    treated[0], treated[1], comparison[0], comparison[1]),
                                kind)));
  }

  /** People and events: often none, one, all but one or all. */
  private static Arbitrary<long[]> group(MeasureKind kind, long most) {
    return upTo(most)
        .flatMap(
            people ->
                upTo(kind == MeasureKind.BINARY ? people : most)
                    .map(events -> new long[] {people, events}))
        .withoutEdgeCases();
  }

  private static Arbitrary<Long> upTo(long most) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.longs().between(0, most)),
        Tuple.of(1, Arbitraries.of(0L, Math.min(1, most), Math.max(0, most - 1), most)));
  }

  @Property
  void nothingIsEverNotANumber(
      @ForAll("studies") Study study,
      @ForAll EffectMeasure measure,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.9999) double confidence) {
    Optional<EffectTest> test = SIGNIFICANCE.test(study.counts, study.kind);
    Optional<EffectInterval> interval =
        SIGNIFICANCE.interval(study.counts, measure, study.kind, confidence);

    // Results refuse what is not a number, so that being made is enough.
    assertThat(test.isPresent())
        .isEqualTo(study.counts.treated() > 0 && study.counts.comparison() > 0);
    assertThat(interval.isPresent()).isEqualTo(study.measurable(measure));
    boolean silent = study.counts.treatedEvents() == 0 || study.counts.comparisonEvents() == 0;
    Statistics.label("a group without people or events")
        .collect(silent || test.isEmpty())
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
  }

  @Property
  void intervalHoldsTheEffect(@ForAll("studies") Study study, @ForAll EffectMeasure measure) {
    Effect.of(study.counts, measure)
        .measured()
        .ifPresent(
            effect ->
                assertThat(study.interval(measure, 0.95).contains(effect.value().doubleValue()))
                    .isTrue());
  }

  @Property
  void intervalOfAReductionHoldsNoEffectJustWhenTheTestIsNotSignificant(
      @ForAll("smallStudies") Study study,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double confidence) {
    Assume.that(study.measurable(RELATIVE_REDUCTION));
    double level = 1 - confidence;
    double pValue = study.pValue();
    Assume.that(Math.abs(pValue - level) > 1e-9);

    assertThat(study.interval(RELATIVE_REDUCTION, confidence).contains(0))
        .isEqualTo(pValue > level);
  }

  @Property
  void moreConfidenceIsNeverNarrower(
      @ForAll("smallStudies") Study study,
      @ForAll EffectMeasure measure,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    Assume.that(study.measurable(measure));

    assertWithin(study.interval(measure, confidence), study.interval(measure, confidence + 0.005));
  }

  @Property
  void moreDispersionIsNeverNarrowerAndNeverMoreSignificant(
      @ForAll("smallStudies") Study study,
      @ForAll EffectMeasure measure,
      @ForAll @Scale(4) @DoubleRange(min = 1, max = 10) double dispersion) {
    Assume.that(study.measurable(measure));
    MeasureKind events = MeasureKind.FREQUENCY;
    EffectInterval plain = SIGNIFICANCE.interval(study.counts, measure, events, 0.95).orElseThrow();

    assertWithin(
        plain,
        SIGNIFICANCE.interval(study.counts, measure, events, 0.95, dispersion).orElseThrow());
    assertThat(SIGNIFICANCE.test(study.counts, events, dispersion).orElseThrow().pValue())
        .isGreaterThanOrEqualTo(SIGNIFICANCE.test(study.counts, events).orElseThrow().pValue());
  }

  @Property
  void sameRatesOfMorePeopleAreAsLargeAndMoreCertain(
      @ForAll("smallStudies") Study study,
      @ForAll EffectMeasure measure,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    Assume.that(study.measurable(measure));
    Study larger = study.times(factor);

    assertThat(value(larger, measure)).isEqualTo(value(study, measure));
    assertThat(larger.pValue()).isLessThanOrEqualTo(study.pValue() + 1e-15);
    assertWithin(larger.interval(measure, 0.95), study.interval(measure, 0.95));
  }

  @Property
  void swappingTheGroupsTurnsTheEffectRound(@ForAll("smallStudies") Study study) {
    Assume.that(study.measurable(DIFFERENCE));
    GroupCounts counts = study.counts;
    Study swapped = study.swapped();

    assertThat(swapped.pValue()).isCloseTo(study.pValue(), within(1e-12));
    EffectInterval there = study.interval(DIFFERENCE, 0.95);
    EffectInterval back = swapped.interval(DIFFERENCE, 0.95);
    double scale = 1e-12 * (1 + Math.abs(there.low()) + Math.abs(there.high()));
    assertThat(back.low()).isCloseTo(-there.high(), within(scale));
    assertThat(back.high()).isCloseTo(-there.low(), within(scale));
    if (counts.treatedEvents() > 0 && counts.comparisonEvents() > 0) {
      assertThat(1 - swapped.interval(RELATIVE_REDUCTION, 0.95).low())
          .isCloseTo(
              1 / (1 - study.interval(RELATIVE_REDUCTION, 0.95).high()), withinPercentage(1e-6));
    }
  }

  @Property
  void sameRatesDifferByChanceAlone(
      @ForAll("smallStudies") Study study, @ForAll @IntRange(min = 1, max = 1000) int factor) {
    GroupCounts counts = study.counts;
    Assume.that(counts.treated() > 0);
    Study same =
        new Study(
            new GroupCounts(
                counts.treated(),
                counts.treatedEvents(),
                counts.treated() * factor,
                counts.treatedEvents() * factor),
            study.kind);

    assertThat(same.pValue()).isEqualTo(1);
  }

  static EffectForm otherWayOf(EffectForm form) {
    return switch (form) {
      case RELATIVE_REDUCTION -> EffectForm.RELATIVE_INCREASE;
      case RELATIVE_INCREASE -> EffectForm.RELATIVE_REDUCTION;
      case FALL -> EffectForm.RISE;
      case RISE -> EffectForm.FALL;
    };
  }

  @Property
  void aRiseIsAFallTurnedRound(
      @ForAll("studies") Study study,
      @ForAll EffectForm form,
      @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    EffectForm other = otherWayOf(form);
    Optional<Effect.Measured> rise = Effect.of(study.counts, form).measured();
    Optional<Effect.Measured> fall = Effect.of(study.counts, other).measured();

    assertThat(rise.map(Effect.Measured::value))
        .isEqualTo(fall.map(effect -> effect.value().negate()));
    assertThat(rise.map(Effect.Measured::units))
        .isEqualTo(fall.map(effect -> effect.units().negate()));
    assertThat(SIGNIFICANCE.interval(study.counts, form, study.kind, confidence, 1))
        .isEqualTo(
            SIGNIFICANCE
                .interval(study.counts, other, study.kind, confidence, 1)
                .map(EffectInterval::turnedRound));
  }

  /** With the groups' roles changed, a rise of a difference is a fall; ratios are each other's. */
  @Property
  void aRiseIsAFallOfGroupsThatChangePlaces(@ForAll("studies") Study study) {
    GroupCounts mirrored = study.swapped().counts;
    Assume.that(study.measurable(RELATIVE_REDUCTION));

    assertThat(Effect.of(study.counts, EffectForm.RISE).measured().orElseThrow().value())
        .isEqualTo(Effect.of(mirrored, EffectForm.FALL).measured().orElseThrow().value());
    Effect.of(mirrored, EffectForm.RELATIVE_REDUCTION)
        .measured()
        .ifPresent(
            fall ->
                assertThat(
                        BigFraction.ONE
                            .subtract(fall.value())
                            .multiply(
                                Effect.of(study.counts, EffectForm.RELATIVE_INCREASE)
                                    .measured()
                                    .orElseThrow()
                                    .value()
                                    .add(BigFraction.ONE)))
                    .isEqualTo(BigFraction.ONE));
  }

  /**
   * Pooling adds counts, so the pooled effect lies between the cohorts' where they share one
   * comparison rate; where they do not, it need not (Simpson's paradox).
   */
  @Property
  void pooledEffectLiesBetweenThoseOfItsCohorts(
      @ForAll("smallStudies") Study study,
      @ForAll EffectMeasure measure,
      @ForAll @IntRange(min = 1, max = 2000) int treated,
      @ForAll @IntRange(min = 0, max = 2000) int treatedEvents,
      @ForAll @IntRange(min = 1, max = 50) int factor) {
    Assume.that(study.measurable(measure));
    GroupCounts one = study.counts;
    GroupCounts other =
        new GroupCounts(
            treated, treatedEvents, one.comparison() * factor, one.comparisonEvents() * factor);
    BigFraction first = Effect.of(one, measure).measured().orElseThrow().value();
    BigFraction second = Effect.of(other, measure).measured().orElseThrow().value();
    BigFraction pooled = Effect.of(one.plus(other), measure).measured().orElseThrow().value();

    assertThat(pooled.subtract(first).signum() * pooled.subtract(second).signum())
        .isLessThanOrEqualTo(0);
  }

  @Property
  void eventsAvoidedAreTheSameForBothMeasures(@ForAll("studies") Study study) {
    Assume.that(study.measurable(RELATIVE_REDUCTION));
    Effect.Measured relative = Effect.of(study.counts, RELATIVE_REDUCTION).measured().orElseThrow();
    Effect.Measured difference = Effect.of(study.counts, DIFFERENCE).measured().orElseThrow();

    assertThat(relative.units()).isEqualTo(difference.units());
    assertThat(relative.value().signum()).isEqualTo(difference.value().signum());
  }

  private static BigFraction value(Study study, EffectMeasure measure) {
    return Effect.of(study.counts, measure).measured().orElseThrow().value();
  }

  private static void assertWithin(EffectInterval narrow, EffectInterval wide) {
    double rounding = 1e-12 * (1 + Math.abs(wide.low()) + Math.abs(wide.high()));
    assertThat(wide.low()).isLessThanOrEqualTo(narrow.low() + rounding);
    assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high() - rounding);
  }
}
