package org.outturn.core.ratecard;

/** What a gate asks of another outcome. */
public enum GateMeasure {
  /** The value measured on the cohort, where there is no comparison group. */
  VALUE,
  /** The effect against a comparison group. */
  EFFECT,
  /** The quantity counted in the same cohort; 0 where nothing is. */
  QUANTITY
}
