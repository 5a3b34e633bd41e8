package org.outturn.pricing.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
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
        .endsWith(", not below the minimum of 0.1 in size");
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
        .endsWith(", not below the minimum of 0.075");
  }
}
