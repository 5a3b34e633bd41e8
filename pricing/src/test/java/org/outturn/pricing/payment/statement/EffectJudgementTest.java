package org.outturn.pricing.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Direction;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.MeasureKind;

/** What a contract makes of an effect, and how it says so. */
class EffectJudgementTest {
  private static final ComparisonGroup TEN_PERCENT =
      ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION).withMinimumEffect(Share.percent(10));

  private static EffectJudgement judged(ComparisonGroup terms, long events) {
    GroupCounts counts = new GroupCounts(100, events, 100, 100);
    return EffectJudgement.alone(Effect.of(counts, terms), terms, MeasureKind.FREQUENCY);
  }

  /** Below zero the provider pays back; 5 % either way is too little. */
  @Test
  void aTwoSidedEffectIsHeldAgainstTheMinimumByItsSize() {
    EffectJudgement worse = judged(TEN_PERCENT, 120);
    EffectJudgement bothWays = worse.withTwoSided(true);

    assertThat(worse.finding()).isEqualTo(EffectFinding.NO_EFFECT);
    assertThat(bothWays.finding()).isEqualTo(EffectFinding.PAID);
    assertThat(bothWays.sentence())
        .startsWith("relative reduction -0.20000, ")
        .endsWith(", at least the minimum of 0.1 in size");
    assertThat(judged(TEN_PERCENT, 105).withTwoSided(true).finding())
        .isEqualTo(EffectFinding.BELOW_MINIMUM);
    assertThat(judged(TEN_PERCENT, 95).withTwoSided(true).finding())
        .isEqualTo(EffectFinding.BELOW_MINIMUM);
  }

  @Test
  void aTwoSidedEffectOfWhichNothingIsAskedIsPaidOrPaidBack() {
    EffectJudgement bothWays =
        judged(ComparisonGroup.of(EffectMeasure.DIFFERENCE), 120).withTwoSided(true);

    assertThat(bothWays.finding()).isEqualTo(EffectFinding.PAID);
    assertThat(bothWays.sentence()).endsWith(", every effect is paid or paid back");
  }

  @Test
  void cohortsTogetherAreHeldAgainstTheirOwnMinimum() {
    ComparisonGroup terms = TEN_PERCENT.withPooledMinimumEffect(Share.of(3, 40));
    Effect effect = Effect.of(new GroupCounts(200, 184, 200, 200), terms);

    assertThat(EffectJudgement.alone(effect, terms, MeasureKind.FREQUENCY).finding())
        .isEqualTo(EffectFinding.BELOW_MINIMUM);
    EffectJudgement together = EffectJudgement.pooled(effect, terms, MeasureKind.FREQUENCY);
    assertThat(together.finding()).isEqualTo(EffectFinding.PAID);
    assertThat(together.whyNothingMore())
        .startsWith(
            "nothing left to pay: all cohorts so far together, relative reduction 0.08000, ")
        .endsWith(", at least the minimum of 0.075");
  }

  private static EffectJudgement earnings(ComparisonGroup terms, Optional<BigDecimal> deviation) {
    GroupMeans means =
        new GroupMeans(
            1200, new BigDecimal("512.4"), 1180, new BigDecimal("498.75"), deviation, deviation);
    return EffectJudgement.alone(Effect.of(means, terms), terms, MeasureKind.FREQUENCY);
  }

  private static final ComparisonGroup SIGNIFICANT_RISE =
      ComparisonGroup.of(EffectMeasure.DIFFERENCE)
          .withDirection(Direction.RISE)
          .withSignificance(Share.percent(1));

  @Test
  void meansAreTestedByTheirDeviations() {
    EffectJudgement sure = earnings(SIGNIFICANT_RISE, Optional.of(new BigDecimal("100")));
    assertThat(sure.finding()).isEqualTo(EffectFinding.PAID);
    assertThat(sure.sentence())
        .startsWith("rise 13.65000, 99 % interval 3.0")
        .contains(" (Welch's t interval), p = 0.000")
        .endsWith(" (Welch's t test) against the level of 0.01");
    assertThat(earnings(SIGNIFICANT_RISE, Optional.of(new BigDecimal("300"))).finding())
        .isEqualTo(EffectFinding.NOT_SIGNIFICANT);
  }

  @Test
  void meansWithoutDeviationsAreNotMeasurableWhereTheyMustBeSignificant() {
    EffectJudgement bare = earnings(SIGNIFICANT_RISE, Optional.empty());

    assertThat(bare.finding()).isEqualTo(EffectFinding.NOT_MEASURABLE);
    assertThat(bare.sentence())
        .isEqualTo("rise 13.65000, no test, since treatedSd and comparisonSd are not stated");
    EffectJudgement notAsked =
        earnings(SIGNIFICANT_RISE.withSignificance(Optional.empty()), Optional.empty());
    assertThat(notAsked.finding()).isEqualTo(EffectFinding.PAID);
    assertThat(notAsked.sentence()).isEqualTo("rise 13.65000, every rise is paid");
  }

  /** A level of 1e-18 leaves a confidence that is 1 to every digit of a double. */
  @Test
  void aLevelNextToNothingHasATestAndNoInterval() {
    EffectJudgement judgement =
        judged(TEN_PERCENT.withSignificance(Share.parse("0.000000000000000001")), 20);

    assertThat(judgement.finding()).isEqualTo(EffectFinding.NOT_SIGNIFICANT);
    assertThat(judgement.sentence())
        .startsWith("relative reduction 0.80000, at least the minimum of 0.1, p = ");
    assertThat(
            judged(TEN_PERCENT.withSignificance(Share.parse("0.999999999999999999")), 80).finding())
        .isEqualTo(EffectFinding.PAID);
  }
}
