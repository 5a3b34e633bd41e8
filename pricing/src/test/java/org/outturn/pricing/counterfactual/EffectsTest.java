package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/** Effects are exact, and where there is none the counts say why. */
class EffectsTest {
  /**
   * HMP Peterborough, cohort 1: 142 against 155 reconvictions for each 100 people (Social Finance,
   * "Peterborough social impact bond reduces reoffending by 8.4 %", 7 August 2014). The sizes of
   * the groups are round, and cohort 2 is made to pool to the published 9 %.
   */
  private static final GroupCounts COHORT_1 = new GroupCounts(1000, 1420, 10_000, 15_500);

  private static final GroupCounts COHORT_2 = new GroupCounts(1000, 1310, 10_000, 14_500);

  @Test
  void relativeReductionIsExact() {
    Effect.Measured effect = measured(COHORT_1, RELATIVE_REDUCTION);

    assertThat(effect.value()).isEqualTo(BigFraction.of(13, 155));
    assertThat(effect.avoided()).isEqualTo(BigFraction.of(130));
    assertThat(effect.counts()).isEqualTo(COHORT_1);
    assertThat(effect.measure()).isEqualTo(RELATIVE_REDUCTION);
  }

  @Test
  void differenceIsInEventsAPersonAndAvoidsAsMany() {
    Effect.Measured effect = measured(COHORT_1, DIFFERENCE);

    assertThat(effect.value()).isEqualTo(BigFraction.of(13, 100));
    assertThat(effect.avoided()).isEqualTo(BigFraction.of(130));
  }

  @Test
  void pooledCohortsAddTheirCounts() {
    assertThat(measured(COHORT_2, RELATIVE_REDUCTION).value()).isEqualTo(BigFraction.of(14, 145));

    Effect.Measured pooled = measured(COHORT_1.plus(COHORT_2), RELATIVE_REDUCTION);
    assertThat(pooled.value()).isEqualTo(BigFraction.of(9, 100));
    assertThat(pooled.avoided()).isEqualTo(BigFraction.of(270));
  }

  @Test
  void moreEventsThanTheComparisonGroupIsNegative() {
    Effect.Measured effect = measured(new GroupCounts(100, 60, 100, 50), RELATIVE_REDUCTION);

    assertThat(effect.value()).isEqualTo(BigFraction.of(-1, 5));
    assertThat(effect.avoided()).isEqualTo(BigFraction.of(-10));
  }

  @Test
  void emptyGroupsAreNotMeasurable() {
    for (EffectMeasure measure : EffectMeasure.values()) {
      assertThat(why(new GroupCounts(100, 60, 0, 0), measure))
          .isEqualTo("no effect can be measured against a comparison group of 0 people");
      assertThat(why(new GroupCounts(0, 0, 100, 50), measure))
          .isEqualTo("no effect can be measured in a treated group of 0 people");
    }
  }

  @Test
  void aComparisonGroupWithoutEventsHasADifferenceOnly() {
    GroupCounts counts = new GroupCounts(100, 5, 200, 0);

    assertThat(why(counts, RELATIVE_REDUCTION))
        .isEqualTo(
            "no relative reduction can be measured against a comparison group of 200 people with 0"
                + " events");
    assertThat(measured(counts, DIFFERENCE).value()).isEqualTo(BigFraction.of(-1, 20));
  }

  private static Effect.Measured measured(GroupCounts counts, EffectMeasure measure) {
    return (Effect.Measured) Effect.of(counts, measure);
  }

  private static String why(GroupCounts counts, EffectMeasure measure) {
    return Effect.of(counts, measure)
        .match(
            new Effect.Cases<>() {
              @Override
              public String measured(Effect.Measured effect) {
                return "measured " + effect.value();
              }

              @Override
              public String notMeasurable(Effect.NotMeasurable effect) {
                assertThat(effect.counts()).isEqualTo(counts);
                return effect.why();
              }
            });
  }
}
