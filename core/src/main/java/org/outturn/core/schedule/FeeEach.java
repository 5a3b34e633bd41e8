package org.outturn.core.schedule;

/** How often a fee is paid (rule blended). */
public enum FeeEach {
  /** In every payment period that begins between its dates. */
  PERIOD,
  /** In the first payment period that begins in each contract year. */
  YEAR,
  /** Once, in the payment period that holds its first day, else the term's. */
  ONCE
}
