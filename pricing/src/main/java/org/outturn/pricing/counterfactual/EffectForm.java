package org.outturn.pricing.counterfactual;

import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Direction;
import org.outturn.core.outcome.EffectMeasure;

/**
 * How an effect is expressed and which way it counts (rule comparison-group): a fall of 8.4 %, a
 * rise of 0.03 jobs a person. Above 0 is what is wanted. Every rise is a fall with the sign turned
 * round.
 */
public enum EffectForm {
  /** One less the ratio of the rates: 142 against 155 is 0.0839. */
  RELATIVE_REDUCTION("relative reduction"),
  /** The ratio of the rates less one: 33 against 30 is 0.1. */
  RELATIVE_INCREASE("relative increase"),
  /** The comparison group's rate less the treated group's: 1.42 against 1.55 is 0.13. */
  FALL("difference"),
  /** The treated group's rate less the comparison group's: 0.33 against 0.30 is 0.03. */
  RISE("rise");

  private final String words;

  EffectForm(String words) {
    this.words = words;
  }

  /**
   * The form of a measure; a difference counts as a fall.
   *
   * @param measure how the effect is expressed
   * @return the form
   */
  public static EffectForm of(EffectMeasure measure) {
    return of(ComparisonGroup.of(measure));
  }

  /**
   * The form of a measure in a direction.
   *
   * @param measure how the effect is expressed
   * @param direction which way a difference counts
   * @return the form
   * @throws IllegalArgumentException where a relative effect is to rise, which says itself which
   *     way it goes
   */
  public static EffectForm of(EffectMeasure measure, Direction direction) {
    return of(ComparisonGroup.of(measure).withDirection(direction));
  }

  /**
   * The form that a contract asks for.
   *
   * @param terms the terms of a comparison group
   * @return the form
   */
  public static EffectForm of(ComparisonGroup terms) {
    return switch (terms.effect()) {
      case RELATIVE_REDUCTION -> RELATIVE_REDUCTION;
      case RELATIVE_INCREASE -> RELATIVE_INCREASE;
      case DIFFERENCE -> terms.rises() ? RISE : FALL;
    };
  }

  /**
   * Whether the effect is a part of what the comparison group has.
   *
   * @return false of a difference
   */
  public boolean isRelative() {
    return this == RELATIVE_REDUCTION || this == RELATIVE_INCREASE;
  }

  /**
   * Whether more than the comparison group is what is wanted.
   *
   * @return true of a relative increase and of a rise
   */
  public boolean rises() {
    return this == RELATIVE_INCREASE || this == RISE;
  }

  /**
   * What the effect is called in a sentence.
   *
   * @return such as {@code relative reduction}
   */
  public String words() {
    return words;
  }
}
