package org.outturn.pricing.counterfactual;

import java.util.Optional;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.validation.Require;

/**
 * How sure an effect on a mean is (rule comparison-group): 512.4 points of 1,200 pupils against
 * 498.75 of 1,180, with standard deviations of 98.5 and 101.2, give p = 0.0009.
 *
 * <p>The methods:
 *
 * <ul>
 *   <li>Test, and interval of a difference: Welch's t test, which takes neither the people nor the
 *       spread of the groups as alike (B. L. Welch, "The generalization of 'Student's' problem when
 *       several different population variances are involved", Biometrika 34, 1947), as R's {@code
 *       t.test}.
 *   <li>Interval of a relative effect: Fieller's interval of the ratio of the means (E. C. Fieller,
 *       "Some problems in interval estimation", Journal of the Royal Statistical Society, Series B,
 *       16, 1954), with the degrees of freedom of Welch's test, so that it holds 0 just when the
 *       test is not significant at 1 less the confidence. Where the comparison group's mean is not
 *       itself clear of zero at that confidence, the ratio has no bounds, and there is none.
 * </ul>
 *
 * <p>Standard deviations are those of samples (n - 1 below the line). People must be independent of
 * each other and in one group only. Nothing here corrects for looking more than once.
 */
public final class MeanSignificance {
  /** The only one; it has no state. */
  public static final MeanSignificance DEFAULT = new MeanSignificance();

  private MeanSignificance() {}

  /** How far the difference of two means is from its underlying one by chance. */
  private record Chance(double treatedError, double comparisonError, StudentT distribution) {
    static Chance of(GroupMeans means) {
      double treated = error(means.treatedDeviation().orElseThrow(), means.treated());
      double comparison = error(means.comparisonDeviation().orElseThrow(), means.comparison());
      double part = Math.pow(treated / Math.hypot(treated, comparison), 2);
      double rest = Math.pow(comparison / Math.hypot(treated, comparison), 2);
      double degrees =
          1 / (part * part / (means.treated() - 1) + rest * rest / (means.comparison() - 1));
      return new Chance(treated, comparison, new StudentT(degrees));
    }

    private static double error(Number deviation, long people) {
      return deviation.doubleValue() / Math.sqrt((double) people);
    }

    double error() {
      return Math.hypot(treatedError, comparisonError);
    }
  }

  /**
   * Why no chance can be told from what is stated.
   *
   * @param means the means of both groups
   * @return such as {@code treatedSd and comparisonSd are not stated}; empty where it can be told
   */
  public Optional<String> whyUntestable(GroupMeans means) {
    if (means.treatedDeviation().isEmpty() || means.comparisonDeviation().isEmpty()) {
      return Optional.of("treatedSd and comparisonSd are not stated");
    }
    if (Math.min(means.treated(), means.comparison()) < 2) {
      return Optional.of("a group of fewer than 2 people shows no deviation");
    }
    return means.treatedDeviation().get().signum() == 0
            && means.comparisonDeviation().get().signum() == 0
        ? Optional.of("in neither group does any score differ from the mean")
        : Optional.empty();
  }

  private Optional<Chance> chance(GroupMeans means) {
    return whyUntestable(means).isPresent() ? Optional.empty() : Optional.of(Chance.of(means));
  }

  /**
   * Tests whether the two groups' means differ by more than chance.
   *
   * @param means the means of both groups
   * @return the two-sided test; empty where {@link #whyUntestable} says why
   */
  public Optional<EffectTest> test(GroupMeans means) {
    return chance(means)
        .map(
            chance ->
                new EffectTest(
                    chance.distribution().atLeastAsFar(fall(means) / chance.error()),
                    "Welch's t test"));
  }

  /** The comparison group's mean less the treated group's, exact before it is a double. */
  private static double fall(GroupMeans means) {
    return means.comparisonMean().subtract(means.treatedMean()).doubleValue();
  }

  /**
   * The interval in which an effect lies.
   *
   * @param means the means of both groups
   * @param form how the effect is expressed and which way it counts
   * @param confidence above 0 and below 1; 95 % is 0.95
   * @return the two-sided interval, which holds the effect; empty where that is not measurable,
   *     where {@link #whyUntestable} says why, and where a ratio has no bounds
   * @throws IllegalArgumentException when the confidence breaks its rule
   */
  public Optional<EffectInterval> interval(GroupMeans means, EffectForm form, double confidence) {
    Require.that(confidence > 0 && confidence < 1, "confidence", "must be in (0, 1)", confidence);
    return Effect.of(means, form)
        .measured()
        .flatMap(
            effect ->
                chance(means)
                    .flatMap(
                        chance ->
                            form.isRelative()
                                ? relative(means, chance, confidence)
                                : Optional.of(difference(means, chance, confidence)))
                    .map(fall -> form.rises() ? fall.turnedRound() : fall)
                    .map(interval -> interval.holding(effect.value().doubleValue())));
  }

  private static EffectInterval difference(GroupMeans means, Chance chance, double confidence) {
    double fall = fall(means);
    double reach = chance.distribution().errors(confidence) * chance.error();
    return new EffectInterval(fall - reach, fall + reach, confidence, "Welch's t interval");
  }

  /**
   * The ratios w of the means t and c that the t test of t - w c does not refuse: the roots of (t -
   * w c)^2 = q^2 (a^2 + w^2 b^2) for standard errors a and b.
   */
  private static Optional<EffectInterval> relative(
      GroupMeans means, Chance chance, double confidence) {
    double comparison = means.comparisonMean().doubleValue();
    double ratio = means.treatedMean().doubleValue() / comparison;
    double reach = chance.distribution().errors(confidence) / comparison;
    double open = Math.pow(reach * chance.comparisonError(), 2);
    if (open >= 1) {
      return Optional.empty();
    }
    double bounded = 1 - open;
    double side =
        reach
            * Math.hypot(
                chance.treatedError() * Math.sqrt(bounded), ratio * chance.comparisonError());
    return Optional.of(
        new EffectInterval(
            1 - (ratio + side) / bounded,
            1 - (ratio - side) / bounded,
            confidence,
            "Fieller's interval of a ratio of means"));
  }
}
