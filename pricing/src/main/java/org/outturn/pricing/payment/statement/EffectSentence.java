package org.outturn.pricing.payment.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.MinimumEffect;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.counterfactual.EffectInterval;
import org.outturn.pricing.counterfactual.MeanSignificance;

/** A judgement of an effect in words: the effect, its interval and what it was held against. */
record EffectSentence(EffectJudgement judgement) {
  private static final int PERCENT = 100;
  private static final Share USUAL_LEVEL = Share.percent(5);

  String text() {
    return judgement
        .effect()
        .match(
            new Effect.Cases<>() {
              @Override
              public String measured(Effect.Measured measured) {
                return text(measured);
              }

              @Override
              public String notMeasurable(Effect.NotMeasurable none) {
                return none.why();
              }
            });
  }

  private String text(Effect.Measured measured) {
    Optional<Share> significance = judgement.terms().significance();
    boolean asksNothing = judgement.minimum().isEmpty() && significance.isEmpty();
    return Stream.of(
            Optional.of(measured.form().words() + " " + FindingText.effect(measured.value())),
            interval(significance.orElse(USUAL_LEVEL)),
            judgement.minimum().map(this::heldAgainst),
            significance.map(this::tested),
            Optional.of(everyEffect(measured)).filter(every -> asksNothing))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String everyEffect(Effect.Measured measured) {
    if (judgement.twoSided()) {
      return "every effect is paid or paid back";
    }
    return measured.form().rises() ? "every rise is paid" : "every fall is paid";
  }

  private String heldAgainst(MinimumEffect least) {
    return (judgement.isBelowMinimum() ? "below" : "at least")
        + " the minimum of "
        + least
        + (judgement.twoSided() ? " in size" : "");
  }

  /** None where a level is so close to 0 or 1 that a confidence is not. */
  private Optional<String> interval(Share level) {
    double confidence = level.rest().toFraction().doubleValue();
    return confidence > 0 && confidence < 1
        ? judgement.interval(confidence).map(interval -> text(interval, level))
        : Optional.empty();
  }

  private static String text(EffectInterval interval, Share level) {
    return Fractions.text(level.rest().toFraction().multiply(PERCENT))
        + " % interval "
        + shown(interval.low(), RoundingMode.HALF_UP)
        + " to "
        + shown(interval.high(), RoundingMode.HALF_UP)
        + " ("
        + interval.method()
        + ")";
  }

  /** A p-value is rounded up, so that one above the level never shows as the level. */
  private String tested(Share level) {
    return judgement
        .test()
        .map(
            test ->
                "p = "
                    + shown(test.pValue(), RoundingMode.CEILING)
                    + " ("
                    + test.method()
                    + ") against the level of "
                    + level)
        .orElseGet(() -> "no test" + untested().map(why -> ", since " + why).orElse(""));
  }

  private Optional<String> untested() {
    return judgement
        .effect()
        .groups()
        .match(counts -> Optional.empty(), MeanSignificance.DEFAULT::whyUntestable);
  }

  private static String shown(double number, RoundingMode mode) {
    return Decimals.grouped(BigDecimal.valueOf(number).setScale(FindingText.EFFECT_DECIMALS, mode));
  }
}
