package org.outturn.pricing.counterfactual;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/**
 * The effect on a treated group that differed from its comparison group from the start: what it
 * would have done, had it changed as the comparison group did. A fall from 87 to 81 events while
 * the comparison group rose from 69 to 79 is a relative reduction of 18.7 %.
 *
 * <p>With rates t and c of the treated and the comparison group, before (0) and after (1), the
 * treated group is expected to reach t0 c1 / c0 (relative effect: both groups would have changed by
 * the same part) or t0 + c1 - c0 (difference: by the same amount). The two assumptions differ, and
 * so do the answers; a contract must name one.
 *
 * <p>Intervals take the four counts as independent, as they are when each period has its own
 * people; the same people counted twice are usually surer than this says.
 */
public final class DifferenceInDifferences {
  /** The only one; it has no state. */
  public static final DifferenceInDifferences DEFAULT = new DifferenceInDifferences();

  private DifferenceInDifferences() {}

  /**
   * The effect that counts show against the change of the comparison group.
   *
   * @param before what was counted in both groups before the programme
   * @param after what was counted in both groups under it
   * @param measure how the effect is expressed; a difference counts as a fall
   * @return as {@link #effect(GroupCounts, GroupCounts, EffectForm)} says
   */
  public Effect effect(GroupCounts before, GroupCounts after, EffectMeasure measure) {
    return effect(before, after, EffectForm.of(measure));
  }

  /**
   * The effect that counts show against the change of the comparison group, whichever way it
   * counts.
   *
   * @param before what was counted in both groups before the programme
   * @param after what was counted in both groups under it
   * @param form how the effect is expressed and which way it counts
   * @return the effect, with the later counts; not measurable where a group is empty, or where a
   *     relative effect meets one without events other than the treated group's later ones
   */
  public Effect effect(GroupCounts before, GroupCounts after, EffectForm form) {
    return reason(before, after, form)
        .<Effect>map(why -> new Effect.NotMeasurable(after, why))
        .orElseGet(() -> Effect.Measured.against(expected(before, after, form), after, form));
  }

  private static BigFraction expected(GroupCounts before, GroupCounts after, EffectForm form) {
    GroupRates earlier = GroupRates.of(before);
    BigFraction later = GroupRates.of(after).comparison();
    return form.isRelative()
        ? earlier.treated().multiply(later).divide(earlier.comparison())
        : earlier.treated().add(later).subtract(earlier.comparison());
  }

  private static Optional<String> reason(GroupCounts before, GroupCounts after, EffectForm form) {
    Optional<String> earlier = Effect.NotMeasurable.reason(before, form);
    if (earlier.isEmpty() && form.isRelative() && before.treatedEvents() == 0) {
      earlier =
          Optional.of(
              "no "
                  + form.words()
                  + " can be measured in a treated group of "
                  + before.treated()
                  + " people with 0 events");
    }
    return earlier
        .map(why -> "before the programme, " + why)
        .or(() -> Effect.NotMeasurable.reason(after, form));
  }

  /**
   * The interval in which an effect lies.
   *
   * @param before what was counted in both groups before the programme
   * @param after what was counted in both groups under it
   * @param measure how the effect is expressed; a difference counts as a fall
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return as {@link #interval(GroupCounts, GroupCounts, EffectForm, MeasureKind, double, double)}
   *     says
   * @throws IllegalArgumentException when there are more events than people of a binary measure, or
   *     the confidence or the dispersion breaks its rule
   */
  public Optional<EffectInterval> interval(
      GroupCounts before,
      GroupCounts after,
      EffectMeasure measure,
      MeasureKind kind,
      double confidence,
      double dispersion) {
    return interval(before, after, EffectForm.of(measure), kind, confidence, dispersion);
  }

  /**
   * The interval in which an effect lies, whichever way it counts.
   *
   * <p>Of a relative effect: the Wald interval of the ratio of the two ratios of rates, from 1 (a
   * reduction) or less 1 (an increase), on the scale of logarithms, with the variances of the four
   * added (delta method), as the interaction of group and period has in a log-linear regression. Of
   * a difference: the score intervals of the four rates combined as squares (G. Y. Zou, W. Huang
   * and X. Zhang, "A note on confidence interval estimation for a linear function of binomial
   * proportions", Computational Statistics and Data Analysis 53, 2009).
   *
   * @param before what was counted in both groups before the programme
   * @param after what was counted in both groups under it
   * @param form how the effect is expressed and which way it counts
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return the two-sided interval, which holds the effect; empty where that is not measurable, and
   *     for a relative effect without later events, since none left has no logarithm
   * @throws IllegalArgumentException when there are more events than people of a binary measure, or
   *     the confidence or the dispersion breaks its rule
   */
  public Optional<EffectInterval> interval(
      GroupCounts before,
      GroupCounts after,
      EffectForm form,
      MeasureKind kind,
      double confidence,
      double dispersion) {
    kind.check(before);
    kind.check(after);
    kind.checkedDispersion(dispersion);
    double errors = Normal.errors(confidence);
    return effect(before, after, form)
        .measured()
        .filter(effect -> !form.isRelative() || after.treatedEvents() > 0)
        .map(
            effect -> {
              EffectInterval fall =
                  form.isRelative()
                      ? relative(
                          ratio(effect),
                          errors * logStandardError(before, after, kind, dispersion),
                          confidence)
                      : difference(before, after, kind, confidence, dispersion);
              return (form.rises() ? fall.turnedRound() : fall)
                  .holding(effect.value().doubleValue());
            });
  }

  /** What the treated group had, over what it was expected to have. */
  private static double ratio(Effect.Measured relative) {
    BigFraction increase = relative.form().rises() ? relative.value() : relative.value().negate();
    return BigFraction.ONE.add(increase).doubleValue();
  }

  private static EffectInterval relative(double ratio, double reach, double confidence) {
    return new EffectInterval(
        1 - ratio * Math.exp(reach),
        1 - ratio * Math.exp(-reach),
        confidence,
        "Wald interval of the log ratio of rate ratios");
  }

  private static EffectInterval difference(
      GroupCounts before,
      GroupCounts after,
      MeasureKind kind,
      double confidence,
      double dispersion) {
    return RateInterval.sum(
        List.of(
            RateInterval.ofTreated(before, kind, confidence, dispersion),
            RateInterval.ofComparison(after, kind, confidence, dispersion)),
        List.of(
            RateInterval.ofTreated(after, kind, confidence, dispersion),
            RateInterval.ofComparison(before, kind, confidence, dispersion)),
        confidence,
        "MOVER of score intervals");
  }

  private static double logStandardError(
      GroupCounts before, GroupCounts after, MeasureKind kind, double dispersion) {
    double variance =
        logVariance(before.treatedEvents(), before.treated(), kind)
            + logVariance(before.comparisonEvents(), before.comparison(), kind)
            + logVariance(after.treatedEvents(), after.treated(), kind)
            + logVariance(after.comparisonEvents(), after.comparison(), kind);
    return Math.sqrt(dispersion * variance);
  }

  private static double logVariance(long events, long people, MeasureKind kind) {
    double rate = (double) events / people;
    return kind.variance(rate) / (rate * rate * people);
  }
}
