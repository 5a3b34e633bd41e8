package org.outturn.pricing.payment.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.MinimumEffect;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.EffectInterval;
import org.outturn.pricing.counterfactual.EffectSignificance;
import org.outturn.pricing.counterfactual.EffectTest;
import org.outturn.pricing.counterfactual.MeasureKind;

/**
 * One effect held against what the contract asks of it, in the order: measurable, an effect at all,
 * large enough, significant (rule comparison-group).
 *
 * @param effect the effect
 * @param minimum the least effect paid, if any
 * @param significance the level of a two-sided test it must reach, if any
 * @param kind whether events are people
 */
public record EffectJudgement(
    Effect effect,
    Optional<MinimumEffect> minimum,
    Optional<Share> significance,
    MeasureKind kind) {

  private static final int PERCENT = 100;
  private static final Share USUAL_LEVEL = Share.percent(5);

  /**
   * An effect by itself.
   *
   * @param effect the effect
   * @param terms what the contract asks
   * @param kind whether events are people
   * @return the effect held against the minimum for one cohort
   */
  public static EffectJudgement alone(Effect effect, ComparisonGroup terms, MeasureKind kind) {
    return new EffectJudgement(effect, terms.minimumEffect(), terms.significance(), kind);
  }

  /**
   * The effect of all cohorts together.
   *
   * @param effect the effect
   * @param terms what the contract asks
   * @param kind whether events are people
   * @return the effect held against the minimum for cohorts together
   */
  public static EffectJudgement pooled(Effect effect, ComparisonGroup terms, MeasureKind kind) {
    return new EffectJudgement(effect, terms.pooledMinimumEffect(), terms.significance(), kind);
  }

  /**
   * What the contract makes of the effect.
   *
   * @return paid, or why not
   */
  public EffectFinding finding() {
    return effect.match(
        new Effect.Cases<>() {
          @Override
          public EffectFinding measured(Effect.Measured measured) {
            if (measured.value().signum() <= 0) {
              return EffectFinding.NO_EFFECT;
            }
            if (minimum.filter(least -> isBelow(measured, least)).isPresent()) {
              return EffectFinding.BELOW_MINIMUM;
            }
            return significance.filter(level -> !isSignificant(level)).isPresent()
                ? EffectFinding.NOT_SIGNIFICANT
                : EffectFinding.PAID;
          }

          @Override
          public EffectFinding notMeasurable(Effect.NotMeasurable none) {
            return EffectFinding.NOT_MEASURABLE;
          }
        });
  }

  private static boolean isBelow(Effect.Measured measured, MinimumEffect least) {
    return Fractions.compare(measured.value(), least.toFraction()) < 0;
  }

  private boolean isSignificant(Share level) {
    return test().filter(test -> test.significantAt(level.toFraction().doubleValue())).isPresent();
  }

  private Optional<EffectTest> test() {
    return EffectSignificance.DEFAULT.test(effect.counts(), kind);
  }

  /**
   * The effect, its interval and what it was held against.
   *
   * @return one sentence without the code
   */
  public String sentence() {
    return effect.match(
        new Effect.Cases<>() {
          @Override
          public String measured(Effect.Measured measured) {
            return Stream.of(
                    Optional.of(
                        name(measured.measure()) + " " + FindingText.effect(measured.value())),
                    interval(measured),
                    minimum.map(
                        least ->
                            (isBelow(measured, least) ? "below" : "not below")
                                + " the minimum of "
                                + least),
                    significance.map(EffectJudgement.this::tested),
                    asksNothing() ? Optional.of("every fall is paid") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
          }

          @Override
          public String notMeasurable(Effect.NotMeasurable none) {
            return none.why();
          }
        });
  }

  /**
   * Why cohorts taken together pay nothing more.
   *
   * @return what was found of their effect, and the sentence
   */
  public String whyNothingMore() {
    return (finding() == EffectFinding.PAID ? "nothing left to pay" : finding().name())
        + ": "
        + new Finding.EffectPooled(this).sentence();
  }

  private boolean asksNothing() {
    return minimum.isEmpty() && significance.isEmpty();
  }

  private static String name(EffectMeasure measure) {
    return switch (measure) {
      case RELATIVE_REDUCTION -> "relative reduction";
      case RELATIVE_INCREASE -> "relative increase";
      case DIFFERENCE -> "difference";
    };
  }

  private Optional<String> interval(Effect.Measured measured) {
    Share level = significance.orElse(USUAL_LEVEL);
    double confidence = level.rest().toFraction().doubleValue();
    return EffectSignificance.DEFAULT
        .interval(measured.counts(), measured.measure(), kind, confidence)
        .map(interval -> text(interval, level));
  }

  private static String text(EffectInterval interval, Share level) {
    return Fractions.text(level.rest().toFraction().multiply(PERCENT))
        + " % interval "
        + shown(interval.low())
        + " to "
        + shown(interval.high())
        + " ("
        + interval.method()
        + ")";
  }

  /** An interval may be open to one side. */
  private static String shown(double bound) {
    return Double.isFinite(bound)
        ? shown(bound, RoundingMode.HALF_UP)
        : bound < 0 ? "no lower bound" : "no upper bound";
  }

  /** A p-value is rounded up, so that one above the level never shows as the level. */
  private static String shown(double number, RoundingMode mode) {
    return BigDecimal.valueOf(number).setScale(FindingText.EFFECT_DECIMALS, mode).toPlainString();
  }

  private String tested(Share level) {
    return test()
        .map(
            test ->
                "p = "
                    + shown(test.pValue(), RoundingMode.CEILING)
                    + " ("
                    + test.method()
                    + ") against the level of "
                    + level)
        .orElse("no test");
  }
}
