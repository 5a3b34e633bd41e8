package org.outturn.core.outcome;

/** On whom an outcome is measured. */
public enum Measure {
  /** On each participant, one claim at a time. */
  PARTICIPANT,
  /** On the cohort as a whole: a reduction, a rate, a ratio. */
  COHORT
}
