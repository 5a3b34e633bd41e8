package org.outturn.core.outcome;

/**
 * How the effect against a comparison group is expressed (rule comparison-group). Fewer events than
 * the comparison group's is a positive effect.
 */
public enum EffectMeasure {
  /** One less the ratio of the rates: 142 against 155 per 100 is 0.0839, an 8.4 % fall. */
  RELATIVE_REDUCTION,
  /** The comparison group's rate less the treated group's: 0.13 events a person. */
  DIFFERENCE
}
