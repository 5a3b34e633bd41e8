package org.outturn.core.outcome;

/**
 * For what counting starts afresh (rule each): {@code YEAR} gives every contract year its own first
 * tier. Where a price, a baseline or a limit names none, it counts over the whole contract.
 */
public enum Each {
  /** For each cohort; who names none is one of its own. */
  COHORT,
  /** For each segment; no segment is one of its own. */
  SEGMENT,
  /** For each contract year, from anniversary to anniversary of the term's start. */
  YEAR,
  /** For each payment period. */
  PERIOD
}
