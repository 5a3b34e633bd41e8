package org.outturn.pricing.payment.statement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.MinimumEffect;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.EffectForm;
import org.outturn.pricing.counterfactual.EffectInterval;
import org.outturn.pricing.counterfactual.EffectSignificance;
import org.outturn.pricing.counterfactual.EffectTest;
import org.outturn.pricing.counterfactual.MeanSignificance;
import org.outturn.pricing.counterfactual.MeasureKind;

/**
 * One effect held against what the contract asks of it, in the order: measurable, an effect at all,
 * large enough, significant (rule comparison-group).
 */
@OutturnStyle
@Value.Immutable
public interface EffectJudgement extends WithEffectJudgement {

  /**
   * An effect by itself.
   *
   * @param effect the effect
   * @param terms what the contract asks
   * @param kind whether events are people
   * @return the effect held against the minimum for one cohort
   */
  static EffectJudgement alone(Effect effect, ComparisonGroup terms, MeasureKind kind) {
    return builder().effect(effect).terms(terms).minimum(terms.minimumEffect()).kind(kind).build();
  }

  /**
   * The effect of all cohorts together.
   *
   * @param effect the effect
   * @param terms what the contract asks
   * @param kind whether events are people
   * @return the effect held against the minimum for cohorts together
   */
  static EffectJudgement pooled(Effect effect, ComparisonGroup terms, MeasureKind kind) {
    return alone(effect, terms, kind).withMinimum(terms.pooledMinimumEffect());
  }

  /**
   * Starts a judgement.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What was found.
   *
   * @return the effect, or why there is none
   */
  Effect effect();

  /**
   * What the contract asks.
   *
   * @return the terms, whose significance and dispersion hold alone and together
   */
  ComparisonGroup terms();

  /**
   * The least effect paid.
   *
   * @return of one cohort, or of all together; empty where every effect is large enough
   */
  Optional<MinimumEffect> minimum();

  /**
   * Whether events are people.
   *
   * @return of no matter where means were measured
   */
  MeasureKind kind();

  /**
   * Whether an effect below zero pays back (rule two-sided); the minimum is then asked of its size.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean twoSided() {
    return false;
  }

  /**
   * What the contract makes of the effect.
   *
   * @return paid, or why not; not measurable also where it must be significant and nothing can be
   *     tested
   */
  default EffectFinding finding() {
    return effect().measured().map(this::finding).orElse(EffectFinding.NOT_MEASURABLE);
  }

  private EffectFinding finding(Effect.Measured measured) {
    if (measured.value().signum() <= 0 && !twoSided()) {
      return EffectFinding.NO_EFFECT;
    }
    if (minimum().filter(least -> isBelow(measured, least)).isPresent()) {
      return EffectFinding.BELOW_MINIMUM;
    }
    return terms().significance().map(this::finding).orElse(EffectFinding.PAID);
  }

  private EffectFinding finding(Share level) {
    return test()
        .map(
            test ->
                test.pValue() <= level.toFraction().doubleValue()
                    ? EffectFinding.PAID
                    : EffectFinding.NOT_SIGNIFICANT)
        .orElse(EffectFinding.NOT_MEASURABLE);
  }

  /** Whether a measured effect, or its size where it may pay back, is below the least paid. */
  private boolean isBelow(Effect.Measured measured, MinimumEffect least) {
    BigFraction size = twoSided() ? measured.value().abs() : measured.value();
    return Fractions.compare(size, least.toFraction()) < 0;
  }

  /**
   * Whether the effect is below the least effect paid.
   *
   * @return false also where there is no effect, or no least
   */
  default boolean isBelowMinimum() {
    return effect()
        .measured()
        .flatMap(measured -> minimum().filter(least -> isBelow(measured, least)))
        .isPresent();
  }

  /**
   * How likely chance alone would show as much.
   *
   * @return the two-sided test; empty where a group is empty, or where means do not say enough
   */
  default Optional<EffectTest> test() {
    return effect()
        .groups()
        .match(
            counts -> EffectSignificance.DEFAULT.test(counts, kind(), dispersion()),
            MeanSignificance.DEFAULT::test);
  }

  /**
   * The range in which the effect lies.
   *
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @return the two-sided interval; empty where the effect is not measurable, where means do not
   *     say enough, and where their ratio has no bounds
   */
  default Optional<EffectInterval> interval(double confidence) {
    EffectForm form = EffectForm.of(terms());
    return effect()
        .groups()
        .match(
            counts ->
                EffectSignificance.DEFAULT.interval(counts, form, kind(), confidence, dispersion()),
            means -> MeanSignificance.DEFAULT.interval(means, form, confidence));
  }

  private double dispersion() {
    return terms().dispersion().orElse(BigDecimal.ONE).doubleValue();
  }

  /**
   * The effect, its interval and what it was held against.
   *
   * @return one sentence without the code
   */
  default String sentence() {
    return new EffectSentence(this).text();
  }

  /**
   * Why cohorts taken together pay nothing more.
   *
   * @return what was found of their effect, and the sentence
   */
  default String whyNothingMore() {
    return (finding() == EffectFinding.PAID ? "nothing left to pay" : words(finding()))
        + ": "
        + new Finding.EffectPooled(this).sentence();
  }

  private static String words(EffectFinding finding) {
    return finding.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Builds a judgement. */
  final class Builder extends ImmutableEffectJudgement.Builder {
    Builder() {}
  }
}
