package org.outturn.pricing.counterfactual;

import java.util.List;
import java.util.Optional;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.outcome.EffectMeasure;

/**
 * How sure an effect is (rule comparison-group): the p-value of the difference between two groups,
 * and the interval in which the effect lies. 480 of 1,000 people against 5,500 of 10,000 give p =
 * 0.00002.
 *
 * <p>The methods, by what is counted:
 *
 * <ul>
 *   <li>Test of people: the pooled two-proportion z test (J. L. Fleiss, B. Levin and M. C. Paik,
 *       "Statistical Methods for Rates and Proportions", 3rd edition, 2003), as R's {@code
 *       prop.test(correct = FALSE)}.
 *   <li>Test of events: the score test of two Poisson rates (K. Gu, H. K. T. Ng, M. L. Tang and W.
 *       R. Schucany, "Testing the ratio of two Poisson rates", Biometrical Journal 50, 2008), as
 *       statsmodels' {@code test_poisson_2indep(method = "score")}.
 *   <li>Interval of a relative effect: the score interval of the ratio of the rates, from 1 (a
 *       reduction) or less 1 (an increase). For people it is Koopman's (Biometrics 40, 1984), for
 *       events the score interval of the same paper by Gu and others. The interval holds 0 just
 *       when the test is not significant at 1 less the confidence.
 *   <li>Interval of a difference: the score intervals of the two rates ({@link RateInterval}),
 *       combined as squares. For people it is Newcombe's hybrid score interval (R. G. Newcombe,
 *       "Interval estimation for the difference between independent proportions", Statistics in
 *       Medicine 17, 1998, method 10), for events the same combination (MOVER; G. Y. Zou and A.
 *       Donner, "Construction of confidence limits about effect measures", Statistics in Medicine
 *       27, 2008). Close to the boundary it may disagree with the test.
 * </ul>
 *
 * <p>None needs a correction for groups without events. Events of the same person tend to come
 * together; the dispersion, by which the variance of the counts exceeds that of chance alone,
 * allows for it as R's {@code quasipoisson} does: standard errors grow by its root.
 *
 * <p>People must be independent of each other and in one group only; people matched one to one, or
 * sampled in clusters, need other methods. Nothing here corrects for looking more than once.
 */
public final class EffectSignificance {
  /** The only one; it has no state. */
  public static final EffectSignificance DEFAULT = new EffectSignificance();

  private EffectSignificance() {}

  /**
   * Tests whether the two groups' rates differ by more than chance.
   *
   * @param counts what was counted in both groups
   * @param kind whether events are people
   * @return the two-sided test; empty where a group is empty
   * @throws IllegalArgumentException when there are more events than people of a binary measure
   */
  public Optional<EffectTest> test(GroupCounts counts, MeasureKind kind) {
    return test(counts, kind, 1);
  }

  /**
   * Tests whether the two groups' rates differ by more than chance, where events come together.
   *
   * @param counts what was counted in both groups
   * @param kind whether events are people
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return the two-sided test; empty where a group is empty
   * @throws IllegalArgumentException when there are more events than people of a binary measure, or
   *     the dispersion breaks its rule
   */
  public Optional<EffectTest> test(GroupCounts counts, MeasureKind kind, double dispersion) {
    kind.check(counts);
    kind.checkedDispersion(dispersion);
    if (counts.treated() == 0 || counts.comparison() == 0) {
      return Optional.empty();
    }
    String method =
        switch (kind) {
          case BINARY -> "pooled two-proportion z test";
          case FREQUENCY -> "score test of two Poisson rates";
        };
    return Optional.of(
        new EffectTest(Normal.atLeastAsFar(statistic(counts, kind, dispersion)), method));
  }

  /** The difference of the rates in standard errors, were both groups' rates the same. */
  private static double statistic(GroupCounts counts, MeasureKind kind, double dispersion) {
    double treated = counts.treated();
    double comparison = counts.comparison();
    double difference = counts.comparisonEvents() / comparison - counts.treatedEvents() / treated;
    if (difference == 0) {
      return 0;
    }
    double pooled = (counts.treatedEvents() + counts.comparisonEvents()) / (treated + comparison);
    double variance = dispersion * kind.variance(pooled) * (1 / treated + 1 / comparison);
    return difference / Math.sqrt(variance);
  }

  /**
   * The interval in which an effect lies.
   *
   * @param counts what was counted in both groups
   * @param measure how the effect is expressed; a difference counts as a fall
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @return the two-sided interval, which holds the effect; empty where that is not measurable
   * @throws IllegalArgumentException when there are more events than people of a binary measure, or
   *     the confidence breaks its rule
   */
  public Optional<EffectInterval> interval(
      GroupCounts counts, EffectMeasure measure, MeasureKind kind, double confidence) {
    return interval(counts, measure, kind, confidence, 1);
  }

  /**
   * The interval in which an effect lies, where events come together.
   *
   * @param counts what was counted in both groups
   * @param measure how the effect is expressed; a difference counts as a fall
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return the two-sided interval, which holds the effect; empty where that is not measurable
   * @throws IllegalArgumentException when there are more events than people of a binary measure, or
   *     the confidence or the dispersion breaks its rule
   */
  public Optional<EffectInterval> interval(
      GroupCounts counts,
      EffectMeasure measure,
      MeasureKind kind,
      double confidence,
      double dispersion) {
    return interval(counts, EffectForm.of(measure), kind, confidence, dispersion);
  }

  /**
   * The interval in which an effect lies, whichever way it counts.
   *
   * @param counts what was counted in both groups
   * @param form how the effect is expressed and which way it counts
   * @param kind whether events are people
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @param dispersion how many times the counts' variance exceeds that of chance alone, from 1 to
   *     1000; 1 for people
   * @return the two-sided interval, which holds the effect; empty where that is not measurable
   * @throws IllegalArgumentException when there are more events than people of a binary measure, or
   *     the confidence or the dispersion breaks its rule
   */
  public Optional<EffectInterval> interval(
      GroupCounts counts, EffectForm form, MeasureKind kind, double confidence, double dispersion) {
    kind.check(counts);
    kind.checkedDispersion(dispersion);
    double errors = Normal.errors(confidence);
    return Effect.of(counts, form)
        .measured()
        .map(
            effect -> {
              EffectInterval fall =
                  form.isRelative()
                      ? relative(counts, kind, errors, confidence, dispersion)
                      : difference(counts, kind, confidence, dispersion);
              return (form.rises() ? fall.turnedRound() : fall)
                  .holding(effect.value().doubleValue());
            });
  }

  private static EffectInterval relative(
      GroupCounts counts, MeasureKind kind, double errors, double confidence, double dispersion) {
    return switch (kind) {
      case BINARY -> {
        RiskRatioInterval ratio = new RiskRatioInterval(counts, errors);
        yield new EffectInterval(
            1 - ratio.high(), 1 - ratio.low(), confidence, "Koopman score interval");
      }
      case FREQUENCY -> rateRatio(counts, dispersion * errors * errors, confidence);
    };
  }

  /**
   * The ratios w of the groups' events that the score test does not refuse: the roots of (x - y
   * w)^2 = z^2 (x + y) w for x treated and y comparison events, then over the ratio of the people.
   */
  private static EffectInterval rateRatio(GroupCounts counts, double square, double confidence) {
    double treated = counts.treatedEvents();
    double comparison = counts.comparisonEvents();
    double chance = square * (treated + comparison);
    double reach =
        2 * treated * comparison + chance + Math.sqrt(chance * (4 * treated * comparison + chance));
    double people = (double) counts.treated() / counts.comparison();
    double low = reach == 0 ? 0 : 2 * treated * treated / reach / people;
    double high = reach / (2 * comparison * comparison) / people;
    return new EffectInterval(1 - high, 1 - low, confidence, "score interval of two Poisson rates");
  }

  private static EffectInterval difference(
      GroupCounts counts, MeasureKind kind, double confidence, double dispersion) {
    String method =
        switch (kind) {
          case BINARY -> "Newcombe hybrid score interval";
          case FREQUENCY -> "MOVER of Poisson score intervals";
        };
    return RateInterval.sum(
        List.of(RateInterval.ofComparison(counts, kind, confidence, dispersion)),
        List.of(RateInterval.ofTreated(counts, kind, confidence, dispersion)),
        confidence,
        method);
  }
}
