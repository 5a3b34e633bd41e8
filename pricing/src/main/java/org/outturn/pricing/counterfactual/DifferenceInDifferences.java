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
 * treated group is expected to reach t0 c1 / c0 (relative reduction: both groups would have changed
 * by the same part) or t0 + c1 - c0 (difference: by the same amount). The two assumptions differ,
 * and so do the answers; a contract must name one.
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
   * @param measure how the effect is expressed
   * @return the effect, with the later counts; not measurable where a group is empty, or where a
   *     relative reduction meets one without events other than the treated group's later ones
   */
  public Effect effect(GroupCounts before, GroupCounts after, EffectMeasure measure) {
    return reason(before, after, measure)
        .<Effect>map(why -> new Effect.NotMeasurable(after, why))
        .orElseGet(() -> Effect.Measured.against(expected(before, after, measure), after, measure));
  }

  private static BigFraction expected(
      GroupCounts before, GroupCounts after, EffectMeasure measure) {
    BigFraction treated = BigFraction.of(before.treatedEvents(), before.treated());
    BigFraction from = BigFraction.of(before.comparisonEvents(), before.comparison());
    BigFraction to = BigFraction.of(after.comparisonEvents(), after.comparison());
    return switch (measure) {
      case RELATIVE_REDUCTION -> treated.multiply(to).divide(from);
      case DIFFERENCE -> treated.add(to).subtract(from);
      case RELATIVE_INCREASE -> throw NotComputedMeasure.of(measure);
    };
  }

  private static Optional<String> reason(
      GroupCounts before, GroupCounts after, EffectMeasure measure) {
    Optional<String> earlier = Effect.NotMeasurable.reason(before, measure);
    if (earlier.isEmpty()
        && measure == EffectMeasure.RELATIVE_REDUCTION
        && before.treatedEvents() == 0) {
      earlier =
          Optional.of(
              "no relative reduction can be measured in a treated group of "
                  + before.treated()
                  + " people with 0 events");
    }
    return earlier
        .map(why -> "before the programme, " + why)
        .or(() -> Effect.NotMeasurable.reason(after, measure));
  }

  /**
   * The interval in which an effect lies.
   *
   * <p>Of a relative reduction: 1 less the Wald interval of the ratio of the two ratios of rates,
   * on the scale of logarithms, with the variances of the four added (delta method), as the
   * interaction of group and period has in a log-linear regression. Of a difference: the score
   * intervals of the four rates combined as squares (G. Y. Zou, W. Huang and X. Zhang, "A note on
   * confidence interval estimation for a linear function of binomial proportions", Computational
   * Statistics and Data Analysis 53, 2009).
   *
   * @param before what was counted in both groups before the programme
   * @param after what was counted in both groups under it
   * @param measure how the effect is expressed
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return the two-sided interval, which holds the effect; empty where that is not measurable, and
   *     for a relative reduction of all events, since none left has no logarithm
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
    kind.check(before);
    kind.check(after);
    kind.checkedDispersion(dispersion);
    double errors = Normal.errors(confidence);
    return effect(before, after, measure)
        .measured()
        .filter(effect -> measure == EffectMeasure.DIFFERENCE || after.treatedEvents() > 0)
        .map(
            effect -> {
              EffectInterval interval =
                  switch (measure) {
                    case RELATIVE_REDUCTION ->
                        relative(
                            BigFraction.ONE.subtract(effect.value()).doubleValue(),
                            errors * logStandardError(before, after, kind, dispersion),
                            confidence);
                    case DIFFERENCE -> difference(before, after, kind, confidence, dispersion);
                    case RELATIVE_INCREASE -> throw NotComputedMeasure.of(measure);
                  };
              return interval.holding(effect.value().doubleValue());
            });
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
