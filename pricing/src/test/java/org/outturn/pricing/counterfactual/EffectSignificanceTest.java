package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;

/** What a test and an interval say, and what they refuse. */
class EffectSignificanceTest {
  private static final EffectSignificance SIGNIFICANCE = EffectSignificance.DEFAULT;
  private static final GroupCounts COUNTS = new GroupCounts(1000, 1420, 10_000, 15_500);

  @Test
  void peterboroughsFallIsSignificant() {
    EffectTest test = SIGNIFICANCE.test(COUNTS, FREQUENCY).orElseThrow();

    assertThat(test.method()).isEqualTo("score test of two Poisson rates");
    assertThat(test.significantAt(0.05)).isTrue();
    assertThat(test.significantAt(0.001)).isFalse();
  }

  @Test
  void methodsAreNamed() {
    GroupCounts people = new GroupCounts(100, 40, 100, 50);

    assertThat(SIGNIFICANCE.test(people, BINARY).orElseThrow().method())
        .isEqualTo("pooled two-proportion z test");
    assertThat(SIGNIFICANCE.interval(people, DIFFERENCE, BINARY, 0.95).orElseThrow().method())
        .isEqualTo("Newcombe hybrid score interval");
    assertThat(SIGNIFICANCE.interval(COUNTS, DIFFERENCE, FREQUENCY, 0.95).orElseThrow().method())
        .isEqualTo("MOVER of Poisson score intervals");
    assertThat(
            SIGNIFICANCE
                .interval(COUNTS, RELATIVE_REDUCTION, FREQUENCY, 0.95)
                .orElseThrow()
                .method())
        .isEqualTo("score interval of two Poisson rates");
  }

  @Test
  void nothingIsSaidOfEmptyGroups() {
    assertThat(SIGNIFICANCE.test(new GroupCounts(0, 0, 10, 5), BINARY)).isEmpty();
    assertThat(SIGNIFICANCE.test(new GroupCounts(10, 5, 0, 0), FREQUENCY)).isEmpty();
    assertThat(SIGNIFICANCE.interval(new GroupCounts(10, 5, 0, 0), DIFFERENCE, BINARY, 0.95))
        .isEmpty();
  }

  @Test
  void aRelativeReductionOfNothingHasATestButNoInterval() {
    GroupCounts counts = new GroupCounts(10, 5, 10, 0);

    assertThat(SIGNIFICANCE.test(counts, BINARY)).isPresent();
    assertThat(SIGNIFICANCE.interval(counts, DIFFERENCE, BINARY, 0.95)).isPresent();
    assertThat(SIGNIFICANCE.interval(counts, RELATIVE_REDUCTION, BINARY, 0.95)).isEmpty();
  }

  @Test
  void refusesMoreEventsThanPeopleOfABinaryMeasure() {
    assertThatThrownBy(() -> SIGNIFICANCE.test(COUNTS, BINARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("treatedEvents must be at most the 1000 people counted but was 1420");
    assertThatThrownBy(() -> SIGNIFICANCE.test(new GroupCounts(10, 5, 10, 11), BINARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comparisonEvents must be at most the 10 people counted but was 11");
  }

  @Test
  void refusesADispersionBelowOneAndAnyOfPeople() {
    assertThatThrownBy(() -> SIGNIFICANCE.test(COUNTS, FREQUENCY, 0.9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be from 1 to 1000 but was 0.9");
    assertThatThrownBy(() -> SIGNIFICANCE.test(COUNTS, FREQUENCY, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be from 1 to 1000 but was NaN");
    assertThatThrownBy(() -> SIGNIFICANCE.test(new GroupCounts(10, 5, 10, 5), BINARY, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be 1 where people are counted but was 2.0");
  }

  @Test
  void refusesAConfidenceOrLevelOutsideItsRange() {
    assertThatThrownBy(() -> SIGNIFICANCE.interval(COUNTS, DIFFERENCE, FREQUENCY, 95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must be in (0, 1) but was 95.0");
    assertThatThrownBy(() -> new EffectTest(0.2, "any").significantAt(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("level must be in (0, 1) but was 5.0");
  }

  @Test
  void resultsRefuseWhatNoMethodGives() {
    assertThatThrownBy(() -> new EffectTest(Double.NaN, "any"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pValue must be from 0 to 1 but was NaN");
    assertThatThrownBy(() -> new EffectInterval(0.2, 0.1, 0.95, "any"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("high must be finite, >= low but was 0.1");
    assertThatThrownBy(() -> new EffectInterval(Double.NEGATIVE_INFINITY, 0.1, 0.95, "any"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low must be finite but was -Infinity");
  }

  @Test
  void anIntervalContainsItsEnds() {
    EffectInterval interval = new EffectInterval(0.1, 0.2, 0.95, "any");

    assertThat(interval.contains(0.1)).isTrue();
    assertThat(interval.contains(0.2)).isTrue();
    assertThat(interval.contains(0.09)).isFalse();
    assertThat(interval.contains(0.21)).isFalse();
  }

  @Test
  void aRateNeedsPeople() {
    assertThatThrownBy(() -> RateInterval.of(0, 0, BINARY, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("people must be > 0 but was 0");
    assertThatThrownBy(() -> RateInterval.of(-1, 5, FREQUENCY, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("events must be >= 0 but was -1");
    assertThatThrownBy(() -> RateInterval.of(6, 5, BINARY, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("events must be at most the 5 people counted but was 6");
  }
}
