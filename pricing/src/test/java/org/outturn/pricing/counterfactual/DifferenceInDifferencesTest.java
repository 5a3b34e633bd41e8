package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;
import static org.outturn.pricing.counterfactual.MeasureKind.BINARY;
import static org.outturn.pricing.counterfactual.MeasureKind.FREQUENCY;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/** An effect against the comparison group's change, exact, and where there is none, why. */
class DifferenceInDifferencesTest {
  private static final DifferenceInDifferences DIFFERENCES = DifferenceInDifferences.DEFAULT;
  private static final GroupCounts BEFORE = new GroupCounts(100, 80, 100, 50);
  private static final GroupCounts AFTER = new GroupCounts(200, 120, 100, 60);

  @Test
  void relativeReductionExpectsTheSameRatio() {
    // 0.8 x 0.6 / 0.5 = 0.96 expected, 0.6 seen
    Effect.Measured effect = measured(RELATIVE_REDUCTION);

    assertThat(effect.value()).isEqualTo(BigFraction.of(3, 8));
    assertThat(effect.units()).isEqualTo(BigFraction.of(72));
    assertThat(effect.groups()).isEqualTo(AFTER);
  }

  @Test
  void differenceExpectsTheSameRise() {
    // 0.8 + 0.1 = 0.9 expected, 0.6 seen
    Effect.Measured effect = measured(DIFFERENCE);

    assertThat(effect.value()).isEqualTo(BigFraction.of(3, 10));
    assertThat(effect.units()).isEqualTo(BigFraction.of(60));
  }

  @Test
  void groupsAlikeBeforeGiveThePlainEffect() {
    GroupCounts alike = new GroupCounts(100, 50, 300, 150);

    for (EffectForm form : EffectForm.values()) {
      assertThat(DIFFERENCES.effect(alike, AFTER, form)).isEqualTo(Effect.of(AFTER, form));
    }
  }

  @Test
  void saysWhichPeriodShowsNothing() {
    GroupCounts empty = new GroupCounts(0, 0, 10, 5);

    assertThat(why(empty, AFTER))
        .isEqualTo(
            "before the programme, no effect can be measured in a treated group of 0 people");
    assertThat(why(BEFORE, empty))
        .isEqualTo("no effect can be measured in a treated group of 0 people");
    assertThat(why(new GroupCounts(10, 0, 10, 5), AFTER))
        .isEqualTo(
            "before the programme, no relative reduction can be measured in a treated group of 10"
                + " people with 0 events");
    assertThat(why(BEFORE, new GroupCounts(10, 1, 10, 0)))
        .isEqualTo(
            "no relative reduction can be measured against a comparison group of 10 people with 0"
                + " events");
  }

  @Test
  void aReductionOfEverythingHasNoInterval() {
    GroupCounts none = new GroupCounts(200, 0, 100, 60);

    assertThat(
            DIFFERENCES.effect(BEFORE, none, RELATIVE_REDUCTION).measured().orElseThrow().value())
        .isEqualTo(BigFraction.ONE);
    assertThat(DIFFERENCES.interval(BEFORE, none, RELATIVE_REDUCTION, BINARY, 0.95, 1)).isEmpty();
    assertThat(DIFFERENCES.interval(BEFORE, none, DIFFERENCE, BINARY, 0.95, 1)).isPresent();
  }

  @Test
  void refusesWhatASingleComparisonRefuses() {
    GroupCounts many = new GroupCounts(10, 11, 10, 5);

    assertThatThrownBy(() -> DIFFERENCES.interval(many, AFTER, DIFFERENCE, BINARY, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("treatedEvents must be at most the 10 people counted but was 11");
    assertThatThrownBy(() -> DIFFERENCES.interval(BEFORE, many, DIFFERENCE, BINARY, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("treatedEvents must be at most the 10 people counted but was 11");
    assertThatThrownBy(() -> DIFFERENCES.interval(BEFORE, AFTER, DIFFERENCE, FREQUENCY, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must be in (0, 1) but was 1.0");
    assertThatThrownBy(() -> DIFFERENCES.interval(BEFORE, AFTER, DIFFERENCE, BINARY, 0.9, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dispersion must be 1 where people are counted but was 2.0");
  }

  private static Effect.Measured measured(EffectMeasure measure) {
    return DIFFERENCES.effect(BEFORE, AFTER, measure).measured().orElseThrow();
  }

  private static String why(GroupCounts before, GroupCounts after) {
    return ((Effect.NotMeasurable) DIFFERENCES.effect(before, after, RELATIVE_REDUCTION)).why();
  }
}
