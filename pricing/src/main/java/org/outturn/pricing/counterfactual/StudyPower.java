package org.outturn.pricing.counterfactual;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.validation.Require;

/**
 * Whether a study can show an effect: can 1,000 people show a 10 % fall? With 55.7 % reconvicted
 * otherwise and ten comparison people for each, in 92 studies of 100.
 *
 * <p>Power is the chance that an effect of a given size will be significant in its own direction.
 * With rates r0 of the comparison and r1 of the treated group, k comparison people for each of n
 * treated, and v(r) = r (1 - r) for people or dispersion x r for events, the power is
 *
 * <pre>  P(Z &lt; (sqrt(n) |r0 - r1| - z sqrt(v(r) (1 + 1/k))) / sqrt(v(r1) + v(r0) / k))</pre>
 *
 * <p>where r = (r1 + k r0) / (1 + k) is the rate of both groups together and z the standard errors
 * of the significance level. For people see J. L. Fleiss, B. Levin and M. C. Paik, "Statistical
 * Methods for Rates and Proportions", 3rd edition, 2003, section 4.2 (without continuity
 * correction), as R's {@code power.prop.test} and statsmodels' {@code power_proportions_2indep};
 * for events K. Stucke and M. Kieser, "Sample size calculations for noninferiority trials with
 * Poisson distributed count data", Biometrical Journal 55, 2013, as statsmodels' {@code
 * power_poisson_diff_2indep}. It is the power of the tests in {@link EffectSignificance}, for large
 * groups.
 *
 * <p>An effect is a fall or a rise, as the design says.
 */
public final class StudyPower {
  /** The only one; it has no state. */
  public static final StudyPower DEFAULT = new StudyPower();

  private static final BrentSolver SOLVER = new BrentSolver(1e-15, 1e-15, 1e-15);

  private StudyPower() {}

  /**
   * The chance that an effect will be significant.
   *
   * @param design how it is measured
   * @param effect the effect, in the design's measure: above 0, at most what leaves no events or,
   *     where people are to rise, all with one
   * @param treated the people in the treated group, at least 1
   * @return from 0 to 1; 0.8 is 80 %
   * @throws IllegalArgumentException naming the argument that breaks its rule
   */
  public double power(StudyDesign design, double effect, long treated) {
    Require.that(treated >= 1, "treated", "must be >= 1", treated);
    Errors errors = Errors.of(design, checkedEffect(design, effect));
    return Normal.below(
        (Math.sqrt((double) treated) * errors.difference - errors.critical * errors.ifNone)
            / errors.ifSo);
  }

  /**
   * The people it takes to show an effect.
   *
   * @param design how it is measured
   * @param effect the effect, in the design's measure: above 0, at most what leaves no events or,
   *     where people are to rise, all with one
   * @param power the chance wanted, from 0.5 to below 1
   * @return the people in both groups; empty where it takes more than {@link GroupCounts#MOST}
   * @throws IllegalArgumentException naming the argument that breaks its rule
   */
  public Optional<SampleSize> sampleSize(StudyDesign design, double effect, double power) {
    double treated = needed(design, checkedEffect(design, effect), checkedPower(power));
    double most = GroupCounts.MOST / Math.max(1, design.comparisonPerTreated());
    return treated > most
        ? Optional.empty()
        : Optional.of(new SampleSize(treated, design.comparisonPerTreated()));
  }

  /**
   * The smallest effect that people can show: the larger the group, the smaller.
   *
   * @param design how it is measured
   * @param treated the people in the treated group, at least 1
   * @param power the chance wanted, from 0.5 to below 1
   * @return in the design's measure; empty where so few people could not show it even if no events
   *     were left or, where people are to rise, all had one
   * @throws IllegalArgumentException naming the argument that breaks its rule
   */
  public OptionalDouble minimumDetectableEffect(StudyDesign design, long treated, double power) {
    Require.that(treated >= 1, "treated", "must be >= 1", treated);
    checkedPower(power);
    double large = largeEffect(design, treated, power);
    if (needed(design, large, power) > treated) {
      return OptionalDouble.empty();
    }
    // The people needed fall as the effect grows: standard errors are concave in it.
    DoubleUnaryOperator excess =
        log -> Math.log(needed(design, large * Math.exp(log), power) / treated);
    double tooSmall = -1;
    while (excess.applyAsDouble(tooSmall) < 0) {
      tooSmall *= 2;
    }
    return OptionalDouble.of(large * Math.exp(SOLVER.findRoot(excess, tooSmall, 0)));
  }

  /** The largest effect there is; where events may rise without end, one that people can show. */
  private static double largeEffect(StudyDesign design, long treated, double power) {
    if (design.largestEffect().isPresent()) {
      return design.largestEffect().getAsDouble();
    }
    double large = 1;
    while (needed(design, large, power) > treated) {
      large *= 2;
    }
    return large;
  }

  private static double needed(StudyDesign design, double effect, double power) {
    Errors errors = Errors.of(design, effect);
    double root =
        (errors.critical * errors.ifNone + Normal.exceededBy(1 - power) * errors.ifSo)
            / errors.difference;
    return root * root;
  }

  private static double checkedEffect(StudyDesign design, double effect) {
    OptionalDouble most = design.largestEffect();
    return Require.that(
        effect > 0 && effect <= most.orElse(Double.MAX_VALUE),
        "effect",
        most.isPresent() ? "must be > 0 and <= " + most.getAsDouble() : "must be finite, > 0",
        effect);
  }

  private static double checkedPower(double power) {
    return Require.that(power >= 0.5 && power < 1, "power", "must be >= 0.5 and < 1", power);
  }

  /** The difference of the rates, and its standard errors for one treated person. */
  private record Errors(double difference, double critical, double ifNone, double ifSo) {
    static Errors of(StudyDesign design, double effect) {
      double comparison = design.comparisonRate();
      double difference = design.form().isRelative() ? comparison * effect : effect;
      double treated = treatedRate(design, difference);
      double ratio = design.comparisonPerTreated();
      double pooled = (treated + ratio * comparison) / (1 + ratio);
      MeasureKind kind = design.kind();
      double sides = design.twoSided() ? 2 : 1;
      return new Errors(
          difference,
          Normal.exceededBy(design.significance() / sides),
          Math.sqrt(design.dispersion() * kind.variance(pooled) * (1 + 1 / ratio)),
          Math.sqrt(
              design.dispersion() * (kind.variance(treated) + kind.variance(comparison) / ratio)));
    }

    private static double treatedRate(StudyDesign design, double difference) {
      if (!design.form().rises()) {
        return Math.max(0, design.comparisonRate() - difference);
      }
      double risen = design.comparisonRate() + difference;
      return design.kind() == MeasureKind.BINARY ? Math.min(1, risen) : risen;
    }
  }
}
