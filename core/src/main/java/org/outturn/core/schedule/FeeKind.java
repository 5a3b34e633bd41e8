package org.outturn.core.schedule;

/** What a fee is paid for (rule blended). */
public enum FeeKind {
  /** Running the service. */
  SERVICE_FEE,
  /** Something done by a date, such as opening an office. */
  MILESTONE,
  /** Quality that a marker shows. */
  QUALITY,
  /** So much at the least: tops up what outcomes earn in a period. */
  MINIMUM_GUARANTEE,
  /** On top of what outcomes earn. */
  BONUS
}
