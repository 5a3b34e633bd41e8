package org.outturn.core.outcome;

import java.util.Optional;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * What an effect against a comparison group must reach to be paid (rule comparison-group): a fall
 * of 10 % in one cohort, or of 7.5 % in all cohorts together. With no condition every fall is paid.
 *
 * @param effect how the effect is expressed
 * @param minimumEffect the least effect paid on one measurement; 10 % is 0.1
 * @param significance the level a two-sided test must reach; 5 % is 0.05, above 0 and below 1
 * @param pooledMinimumEffect the least effect paid on all cohorts taken together; empty where they
 *     are not
 */
public record ComparisonGroup(
    EffectMeasure effect,
    Optional<Share> minimumEffect,
    Optional<Share> significance,
    Optional<Share> pooledMinimumEffect) {

  /**
   * Refuses a significance level of 0 or 1, at which nothing or everything would be significant.
   *
   * @param effect how the effect is expressed
   * @param minimumEffect the least effect paid on one measurement; 10 % is 0.1
   * @param significance the level a two-sided test must reach; 5 % is 0.05, above 0 and below 1
   * @param pooledMinimumEffect the least effect paid on all cohorts taken together; empty where
   *     they are not
   */
  public ComparisonGroup {
    significance.ifPresent(
        level ->
            Require.that(
                !level.equals(Share.ZERO) && !level.equals(Share.ONE),
                "significance",
                "must be above 0 and below 1",
                level));
  }

  /**
   * A comparison group whose every fall is paid.
   *
   * @param effect how the effect is expressed
   * @return the terms, without a condition
   */
  public static ComparisonGroup of(EffectMeasure effect) {
    return new ComparisonGroup(effect, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * These terms with a least effect.
   *
   * @param least the least effect paid on one measurement; 10 % is 0.1
   * @return the stricter terms
   */
  public ComparisonGroup withMinimumEffect(Share least) {
    return new ComparisonGroup(effect, Optional.of(least), significance, pooledMinimumEffect);
  }

  /**
   * These terms with a significance level.
   *
   * @param level the level a two-sided test must reach; 5 % is 0.05
   * @return the stricter terms
   */
  public ComparisonGroup withSignificance(Share level) {
    return new ComparisonGroup(effect, minimumEffect, Optional.of(level), pooledMinimumEffect);
  }

  /**
   * These terms with all cohorts taken together once there are two.
   *
   * @param least the least effect paid on all cohorts together; 7.5 % is 0.075
   * @return the wider terms
   */
  public ComparisonGroup withPooledMinimumEffect(Share least) {
    return new ComparisonGroup(effect, minimumEffect, significance, Optional.of(least));
  }
}
