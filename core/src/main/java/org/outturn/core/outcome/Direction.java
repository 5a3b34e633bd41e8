package org.outturn.core.outcome;

/** Which way a difference from a comparison group counts as an effect (rule comparison-group). */
public enum Direction {
  /** The treated group has less: fewer reconvictions, fewer days in hospital. */
  FALL,
  /** The treated group has more: more jobs, higher earnings. */
  RISE
}
