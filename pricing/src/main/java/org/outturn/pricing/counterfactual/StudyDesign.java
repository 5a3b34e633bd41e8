package org.outturn.pricing.counterfactual;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.outcome.Direction;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.validation.Require;

/**
 * How an effect is going to be measured, before a contract is signed: reconviction events at 1.55 a
 * person in ten comparison people for each treated one, tested two-sided at 5 %.
 *
 * <p>Holds neither the size of the study nor its effect; {@link StudyPower} relates the two.
 */
@OutturnStyle
@Value.Immutable
public interface StudyDesign extends WithStudyDesign {

  /**
   * Starts a design.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What is counted.
   *
   * @return people or events
   */
  MeasureKind kind();

  /**
   * How effects are expressed.
   *
   * @return a relative reduction unless stated
   */
  @Value.Default
  default EffectMeasure measure() {
    return EffectMeasure.RELATIVE_REDUCTION;
  }

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
   * How effects are expressed and which way they count.
   *
   * @return the measure in its direction
   */
  default EffectForm form() {
    return EffectForm.of(measure(), direction());
  }

  /**
   * The rate expected without the programme.
   *
   * @return events a person, above 0; for people below 1
   */
  double comparisonRate();

  /**
   * How many people the comparison group has for each in the treated group.
   *
   * @return above 0; 1 unless stated
   */
  @Value.Default
  default double comparisonPerTreated() {
    return 1;
  }

  /**
   * The p-value at or below which the effect counts as shown.
   *
   * @return above 0, below 0.5; 0.05 unless stated
   */
  @Value.Default
  default double significance() {
    return 0.05;
  }

  /**
   * Whether the p-value counts differences either way, as {@link EffectTest#pValue} does.
   *
   * @return true unless stated
   */
  @Value.Default
  default boolean twoSided() {
    return true;
  }

  /**
   * How many times the counts' variance will exceed that of chance alone.
   *
   * @return from 1 to 1000; 1 unless stated, and for people
   */
  @Value.Default
  default double dispersion() {
    return 1;
  }

  /**
   * The largest effect there is: no events left or, where people are to rise, all with one.
   *
   * @return in the measure, above 0: 0.7 for a rise from 0.3; empty where events may rise without
   *     end
   */
  default OptionalDouble largestEffect() {
    if (form().rises() && kind() == MeasureKind.FREQUENCY) {
      return OptionalDouble.empty();
    }
    double most = form().rises() ? rest(comparisonRate()) : comparisonRate();
    return OptionalDouble.of(form().isRelative() ? most / comparisonRate() : most);
  }

  /** What is left of 1, as people write it: 0.1 of 0.9. */
  private static double rest(double rate) {
    return BigDecimal.ONE.subtract(BigDecimal.valueOf(rate)).doubleValue();
  }

  /** Refuses numbers outside their ranges, and a rise of a relative effect. */
  @Value.Check
  default void check() {
    form();
    double most = kind() == MeasureKind.BINARY ? 1 : Double.POSITIVE_INFINITY;
    Require.that(
        comparisonRate() > 0 && comparisonRate() < most,
        "comparisonRate",
        "must be > 0 and < " + most,
        comparisonRate());
    Require.that(
        comparisonPerTreated() > 0 && Double.isFinite(comparisonPerTreated()),
        "comparisonPerTreated",
        "must be finite, > 0",
        comparisonPerTreated());
    Require.that(
        significance() > 0 && significance() < 0.5,
        "significance",
        "must be > 0 and < 0.5",
        significance());
    kind().checkedDispersion(dispersion());
  }

  /** Builds a design. */
  final class Builder extends ImmutableStudyDesign.Builder {
    Builder() {}
  }
}
