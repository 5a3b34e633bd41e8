package org.outturn.pricing.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.outcome.EffectMeasure.DIFFERENCE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_INCREASE;
import static org.outturn.core.outcome.EffectMeasure.RELATIVE_REDUCTION;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupComparison;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Direction;
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
    assertThat(effect.units()).isEqualTo(BigFraction.of(130));
    assertThat(effect.groups()).isEqualTo(COHORT_1);
    assertThat(effect.form()).isEqualTo(EffectForm.RELATIVE_REDUCTION);
  }

  @Test
  void differenceIsInEventsAPersonAndAvoidsAsMany() {
    Effect.Measured effect = measured(COHORT_1, DIFFERENCE);

    assertThat(effect.value()).isEqualTo(BigFraction.of(13, 100));
    assertThat(effect.units()).isEqualTo(BigFraction.of(130));
  }

  @Test
  void pooledCohortsAddTheirCounts() {
    assertThat(measured(COHORT_2, RELATIVE_REDUCTION).value()).isEqualTo(BigFraction.of(14, 145));

    Effect.Measured pooled = measured(COHORT_1.plus(COHORT_2), RELATIVE_REDUCTION);
    assertThat(pooled.value()).isEqualTo(BigFraction.of(9, 100));
    assertThat(pooled.units()).isEqualTo(BigFraction.of(270));
  }

  @Test
  void moreEventsThanTheComparisonGroupIsNegative() {
    Effect.Measured effect = measured(new GroupCounts(100, 60, 100, 50), RELATIVE_REDUCTION);

    assertThat(effect.value()).isEqualTo(BigFraction.of(-1, 5));
    assertThat(effect.units()).isEqualTo(BigFraction.of(-10));
  }

  /** 330 of 1,000 people in work against 3,000 of 10,000. */
  @Test
  void aRiseIsExactAndGainsPeople() {
    GroupCounts inWork = new GroupCounts(1000, 330, 10_000, 3000);

    Effect.Measured relative = measured(inWork, RELATIVE_INCREASE);
    assertThat(relative.value()).isEqualTo(BigFraction.of(1, 10));
    assertThat(relative.units()).isEqualTo(BigFraction.of(30));
    assertThat(relative.form()).isEqualTo(EffectForm.RELATIVE_INCREASE);
    ComparisonGroup rise = ComparisonGroup.of(DIFFERENCE).withDirection(Direction.RISE);
    Effect.Measured difference = Effect.of(inWork, rise).measured().orElseThrow();
    assertThat(difference.value()).isEqualTo(BigFraction.of(3, 100));
    assertThat(difference.units()).isEqualTo(BigFraction.of(30));
    assertThat(difference.form()).isEqualTo(EffectForm.RISE);
  }

  @Test
  void fewerThanTheComparisonGroupIsNegativeWhereItIsToRise() {
    Effect.Measured effect = measured(new GroupCounts(100, 40, 100, 50), RELATIVE_INCREASE);

    assertThat(effect.value()).isEqualTo(BigFraction.of(-1, 5));
    assertThat(effect.units()).isEqualTo(BigFraction.of(-10));
  }

  @Test
  void aRelativeEffectSaysItselfWhichWayItGoes() {
    assertThatThrownBy(() -> EffectForm.of(RELATIVE_REDUCTION, Direction.RISE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "direction must be RISE with effect DIFFERENCE only but was RISE with"
                + " RELATIVE_REDUCTION");
    assertThat(EffectForm.of(DIFFERENCE)).isEqualTo(EffectForm.FALL);
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
    assertThat(why(counts, RELATIVE_INCREASE))
        .isEqualTo(
            "no relative increase can be measured against a comparison group of 200 people with 0"
                + " events");
    assertThat(measured(counts, DIFFERENCE).value()).isEqualTo(BigFraction.of(-1, 20));
  }

  /** EUR 1,310 a month against 1,250: 40 people earn 60 more each. */
  private static final GroupMeans EARNINGS =
      GroupMeans.of(40, new BigDecimal("1310"), 400, new BigDecimal("1250"));

  @Test
  void meansHaveEffectsAsRatesDo() {
    Effect.Measured relative = Effect.of(EARNINGS, RELATIVE_INCREASE).measured().orElseThrow();
    assertThat(relative.value()).isEqualTo(BigFraction.of(6, 125));
    assertThat(relative.units()).isEqualTo(BigFraction.of(2400));
    assertThat(relative.groups()).isEqualTo(EARNINGS);
    Effect.Measured difference = Effect.of(EARNINGS, EffectForm.RISE).measured().orElseThrow();
    assertThat(difference.value()).isEqualTo(BigFraction.of(60));
    assertThat(difference.units()).isEqualTo(BigFraction.of(2400));
    assertThat(Effect.of(EARNINGS, DIFFERENCE).measured().orElseThrow().value())
        .isEqualTo(BigFraction.of(-60));
  }

  @Test
  void aMeanOfZeroOrBelowHasADifferenceOnly() {
    GroupMeans below = GroupMeans.of(40, new BigDecimal("1.5"), 50, new BigDecimal("-0.50"));

    assertThat(why(below, RELATIVE_INCREASE))
        .isEqualTo(
            "no relative increase can be measured against a comparison group of 50 people with a"
                + " mean of -0.5");
    assertThat(Effect.of(below, EffectForm.RISE).measured().orElseThrow().value())
        .isEqualTo(BigFraction.of(2));
    assertThat(why(GroupMeans.of(40, BigDecimal.ONE, 0, BigDecimal.ZERO), DIFFERENCE))
        .isEqualTo("no effect can be measured against a comparison group of 0 people");
  }

  private static Effect.Measured measured(GroupCounts counts, EffectMeasure measure) {
    return (Effect.Measured) Effect.of(counts, measure);
  }

  private static String why(GroupComparison groups, EffectMeasure measure) {
    return Effect.of(groups, measure)
        .match(
            new Effect.Cases<>() {
              @Override
              public String measured(Effect.Measured effect) {
                return "measured " + effect.value();
              }

              @Override
              public String notMeasurable(Effect.NotMeasurable effect) {
                assertThat(effect.groups()).isEqualTo(groups);
                return effect.why();
              }
            });
  }
}
