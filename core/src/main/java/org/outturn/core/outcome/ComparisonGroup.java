package org.outturn.core.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * What an effect against a comparison group must reach to be paid (rule comparison-group): a fall
 * of 10 % in one cohort, or of 7.5 % in all cohorts together. With no condition every effect in the
 * direction wanted is paid.
 *
 * <p>People, events and means are held against it alike; which of them was measured is the
 * measurement's to say.
 */
@OutturnStyle
@Value.Immutable
public interface ComparisonGroup extends WithComparisonGroup {
  /** The most a dispersion may be: 1000. */
  BigDecimal MOST_DISPERSION = BigDecimal.valueOf(1000);

  /**
   * Starts the terms of a comparison group.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A comparison group whose every effect is paid.
   *
   * @param effect how the effect is expressed
   * @return the terms, without a condition
   */
  static ComparisonGroup of(EffectMeasure effect) {
    return builder().effect(effect).build();
  }

  /**
   * How the effect is expressed.
   *
   * @return relative to the comparison group, or a difference from it
   */
  EffectMeasure effect();

  /**
   * Which way a difference counts as an effect.
   *
   * @return a fall unless stated; a rise only of a difference
   */
  @Value.Default
  default Direction direction() {
    return Direction.FALL;
  }

  /**
   * The least effect paid on one measurement.
   *
   * @return a share of a relative effect (10 % is 0.1), or any number of a difference
   */
  Optional<MinimumEffect> minimumEffect();

  /**
   * The level a two-sided test must reach.
   *
   * @return above 0 and below 1; 5 % is 0.05
   */
  Optional<Share> significance();

  /**
   * How much wider events scatter than independent ones would: their variance over their mean.
   *
   * @return from 1 to 1000; empty where they are taken as independent
   */
  Optional<BigDecimal> dispersion();

  /**
   * The least effect paid on all cohorts taken together.
   *
   * @return empty where they are not taken together
   */
  Optional<MinimumEffect> pooledMinimumEffect();

  /**
   * Whether more than the comparison group is what is wanted.
   *
   * @return true of a relative increase and of a difference that is to rise
   */
  default boolean rises() {
    return effect() == EffectMeasure.RELATIVE_INCREASE || direction() == Direction.RISE;
  }

  /**
   * These terms with a share as least effect.
   *
   * @param least the least effect paid on one measurement; 10 % is 0.1
   * @return the stricter terms
   */
  default ComparisonGroup withMinimumEffect(Share least) {
    return withMinimumEffect(MinimumEffect.of(least));
  }

  /**
   * These terms with all cohorts taken together once there are two.
   *
   * @param least the least effect paid on all cohorts together; 7.5 % is 0.075
   * @return the wider terms
   */
  default ComparisonGroup withPooledMinimumEffect(Share least) {
    return withPooledMinimumEffect(MinimumEffect.of(least));
  }

  /**
   * Refuses a significance level of 0 or 1, at which nothing or everything would be significant; a
   * rise of a relative effect, which says itself which way it goes; a least relative effect that is
   * no share; a dispersion below 1 or above 1000.
   *
   * @return these terms, numbers without needless zeros
   */
  @Value.Check
  default ComparisonGroup check() {
    significance()
        .ifPresent(
            level ->
                Require.that(
                    !level.equals(Share.ZERO) && !level.equals(Share.ONE),
                    "significance",
                    "must be above 0 and below 1",
                    level));
    Require.that(
        direction() == Direction.FALL || effect() == EffectMeasure.DIFFERENCE,
        "direction",
        "must be RISE with effect DIFFERENCE only",
        direction() + " with " + effect());
    minimumEffect().ifPresent(least -> checkLeast(least, "minimumEffect"));
    pooledMinimumEffect().ifPresent(least -> checkLeast(least, "pooled minimumEffect"));
    dispersion()
        .ifPresent(
            stated -> {
              Require.that(
                  stated.compareTo(BigDecimal.ONE) >= 0, "dispersion", "must be >= 1", stated);
              Require.that(
                  stated.compareTo(MOST_DISPERSION) <= 0,
                  "dispersion",
                  "must be at most " + MOST_DISPERSION,
                  stated);
            });
    Optional<BigDecimal> canonical =
        dispersion().map(stated -> Fractions.canonical(Decimals.bounded(stated)));
    return canonical.equals(dispersion()) ? this : withDispersion(canonical);
  }

  private void checkLeast(MinimumEffect least, String field) {
    Require.that(
        effect() == EffectMeasure.DIFFERENCE || least.isShare(),
        field,
        "must be a share from 0 to 1 of a relative effect",
        least);
  }

  /** Builds the terms of a comparison group. */
  final class Builder extends ImmutableComparisonGroup.Builder {
    Builder() {}
  }
}
