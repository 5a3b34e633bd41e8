package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupMeans;

/** What a test and an interval of means say, and when there is none. */
class MeanSignificanceTest {
  private static final MeanSignificance SIGNIFICANCE = MeanSignificance.DEFAULT;

  private static GroupMeans points(long treated, String deviation, long comparison, String other) {
    return new GroupMeans(
        treated,
        new BigDecimal("512.4"),
        comparison,
        new BigDecimal("498.75"),
        Optional.of(new BigDecimal(deviation)),
        Optional.of(new BigDecimal(other)));
  }

  @Test
  void methodsAreNamed() {
    GroupMeans means = points(1200, "98.5", 1180, "101.2");

    assertThat(SIGNIFICANCE.test(means).orElseThrow().method()).isEqualTo("Welch's t test");
    assertThat(SIGNIFICANCE.interval(means, EffectForm.RISE, 0.95).orElseThrow().method())
        .isEqualTo("Welch's t interval");
    assertThat(
            SIGNIFICANCE.interval(means, EffectForm.RELATIVE_INCREASE, 0.95).orElseThrow().method())
        .isEqualTo("Fieller's interval of a ratio of means");
  }

  @Test
  void saysWhyNothingCanBeTested() {
    GroupMeans bare = GroupMeans.of(1200, new BigDecimal("512.4"), 1180, new BigDecimal("498.75"));

    assertUntestable(bare, "treatedSd and comparisonSd are not stated");
    assertUntestable(
        points(1, "0", 1180, "101.2"), "a group of fewer than 2 people shows no deviation");
    assertUntestable(
        points(1200, "98.5", 0, "0"), "a group of fewer than 2 people shows no deviation");
    assertUntestable(
        points(1200, "0", 1180, "0"), "in neither group does any score differ from the mean");
    assertThat(SIGNIFICANCE.whyUntestable(points(1200, "98.5", 1180, "0"))).isEmpty();
  }

  private static void assertUntestable(GroupMeans means, String why) {
    assertThat(SIGNIFICANCE.whyUntestable(means)).contains(why);
    assertThat(SIGNIFICANCE.test(means)).isEmpty();
    for (EffectForm form : EffectForm.values()) {
      assertThat(SIGNIFICANCE.interval(means, form, 0.95)).isEmpty();
    }
  }

  /** A mean of 1, give or take 4.7, may be nothing at all, and so the ratio anything. */
  @Test
  void aRatioToAMeanNotClearOfZeroHasNoBounds() {
    GroupMeans means =
        new GroupMeans(
            20,
            new BigDecimal("5"),
            20,
            new BigDecimal("1"),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TEN));

    assertThat(SIGNIFICANCE.interval(means, EffectForm.RELATIVE_INCREASE, 0.95)).isEmpty();
    assertThat(SIGNIFICANCE.interval(means, EffectForm.RISE, 0.95)).isPresent();
    assertThat(SIGNIFICANCE.test(means)).isPresent();
  }

  @Test
  void refusesAConfidenceOutsideItsRange() {
    assertThatThrownBy(() -> SIGNIFICANCE.interval(points(9, "1", 9, "1"), EffectForm.RISE, 95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must be in (0, 1) but was 95.0");
  }
}
