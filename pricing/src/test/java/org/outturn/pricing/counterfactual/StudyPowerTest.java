package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_INCREASE;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import org.junit.jupiter.api.Test;
import org.outturn.core.outcome.Direction;

/** Whether a study can show an effect, asked before a contract is signed. */
class StudyPowerTest {
  private static final StudyPower POWER = StudyPower.DEFAULT;

  /** HMP Peterborough's comparison rate of people: 55.7 %, Ministry of Justice, 7 August 2014. */
  private static final StudyDesign PEOPLE =
      StudyDesign.builder().kind(BINARY).comparisonRate(0.557).comparisonPerTreated(10).build();

  @Test
  void aThousandPeopleCanShowAFallOfTenPercent() {
    assertThat(POWER.power(PEOPLE, 0.1, 1000)).isCloseTo(0.92, within(0.005));
    assertThat(POWER.sampleSize(PEOPLE, 0.1, 0.8).orElseThrow())
        .satisfies(
            size -> {
              assertThat(size.treated()).isEqualTo(691);
              assertThat(size.comparison()).isEqualTo(6903);
            });
    assertThat(POWER.minimumDetectableEffect(PEOPLE, 1000, 0.8).orElseThrow())
        .isCloseTo(0.083, within(0.0005));
  }

  @Test
  void relativeReductionAndDifferenceAreTheSameQuestion() {
    StudyDesign difference = PEOPLE.withMeasure(DIFFERENCE);

    assertThat(POWER.power(difference, 0.0557, 1000))
        .isCloseTo(POWER.power(PEOPLE, 0.1, 1000), within(1e-12));
  }

  @Test
  void twoPeopleShowNothingShortOfAMiracle() {
    assertThat(POWER.minimumDetectableEffect(PEOPLE, 2, 0.8)).isEmpty();
  }

  @Test
  void anEffectTooSmallForAnyNumberOfPeople() {
    assertThat(POWER.sampleSize(PEOPLE, 1e-9, 0.8)).isEmpty();
  }

  /** From 30 % in work at most to all. */
  @Test
  void peopleMayRiseToAll() {
    StudyDesign inWork = PEOPLE.withComparisonRate(0.3).withMeasure(RELATIVE_INCREASE);
    StudyDesign difference = inWork.withMeasure(DIFFERENCE).withDirection(Direction.RISE);

    assertThat(POWER.power(inWork, 0.2, 1000))
        .isCloseTo(POWER.power(difference, 0.06, 1000), within(1e-12));
    assertThat(difference.largestEffect()).hasValue(0.7);
    assertThat(POWER.power(difference, 0.7, 5)).isGreaterThan(0.999);
    assertThatThrownBy(() -> POWER.power(difference, 0.71, 1000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("effect must be > 0 and <= 0.7 but was 0.71");
    assertThat(POWER.minimumDetectableEffect(difference.withComparisonRate(0.99), 10, 0.8))
        .isEmpty();
  }

  /** One event without the programme; even one person shows a rise that is large enough. */
  @Test
  void eventsMayRiseWithoutEnd() {
    StudyDesign events =
        StudyDesign.builder().kind(FREQUENCY).measure(RELATIVE_INCREASE).comparisonRate(1).build();

    assertThat(events.largestEffect()).isEmpty();
    double smallest = POWER.minimumDetectableEffect(events, 1, 0.8).orElseThrow();
    assertThat(smallest).isGreaterThan(5);
    assertThat(POWER.power(events, smallest, 1)).isCloseTo(0.8, within(1e-9));
    assertThatThrownBy(() -> POWER.power(events, Double.POSITIVE_INFINITY, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("effect must be finite, > 0 but was Infinity");
  }

  @Test
  void refusesArgumentsOutsideTheirRanges() {
    assertThatThrownBy(() -> POWER.power(PEOPLE, 1.5, 1000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("effect must be > 0 and <= 1.0 but was 1.5");
    assertThatThrownBy(() -> POWER.power(PEOPLE, 0.1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("treated must be >= 1 but was 0");
    assertThatThrownBy(() -> POWER.sampleSize(PEOPLE, 0.1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("power must be >= 0.5 and < 1 but was 1.0");
    assertThatThrownBy(() -> POWER.minimumDetectableEffect(PEOPLE, 1000, 0.4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("power must be >= 0.5 and < 1 but was 0.4");
    assertThatThrownBy(() -> POWER.minimumDetectableEffect(PEOPLE, 0, 0.8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("treated must be >= 1 but was 0");
  }

  @Test
  void designsRefuseNumbersOutsideTheirRanges() {
    assertThatThrownBy(() -> StudyDesign.builder().kind(BINARY).comparisonRate(1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comparisonRate must be > 0 and < 1.0 but was 1.0");
    assertThatThrownBy(() -> PEOPLE.withComparisonPerTreated(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comparisonPerTreated must be finite, > 0 but was 0.0");
    assertThatThrownBy(() -> PEOPLE.withSignificance(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("significance must be > 0 and < 0.5 but was 5.0");
    assertThatThrownBy(() -> PEOPLE.withDirection(Direction.RISE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "direction must be RISE with effect DIFFERENCE only but was RISE with"
                + " RELATIVE_REDUCTION");
    assertThatThrownBy(() -> PEOPLE.withDispersion(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be 1 where people are counted but was 2.0");
    assertThat(PEOPLE.withKind(FREQUENCY).withDispersion(2).dispersion()).isEqualTo(2);
    assertThatThrownBy(() -> new SampleSize(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exact must be > 0 but was 0.0");
    assertThatThrownBy(() -> new SampleSize(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comparisonPerTreated must be > 0 but was 0.0");
  }
}
