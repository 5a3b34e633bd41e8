package org.outturn.pricing.counterfactual;

import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
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

  /** Refuses numbers outside their ranges. */
  @Value.Check
  default void check() {
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
