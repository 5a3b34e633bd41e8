package org.outturn.core.outcome;

/**
 * How the effect against a comparison group is expressed (rule comparison-group), for people, for
 * events and for means.
 */
public enum EffectMeasure {
  /** One less the ratio of the rates: 142 against 155 per 100 is 0.0839, an 8.4 % fall. */
  RELATIVE_REDUCTION,
  /** The ratio of the rates less one: 33 against 30 per 100 is 0.1, a 10 % rise. */
  RELATIVE_INCREASE,
  /**
   * The comparison group's rate less the treated group's: 0.13 events a person; the other way round
   * where a rise is wanted.
   */
  DIFFERENCE
}
