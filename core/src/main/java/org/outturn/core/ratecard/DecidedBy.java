package org.outturn.core.ratecard;

/** Which measurement or count a gate or factor takes (rules gate and factor). */
public enum DecidedBy {
  /** The latest up to the day the outcome was achieved; for a fee, the last day of its period. */
  ACHIEVED,
  /** The latest in the payment period of that day. */
  PERIOD,
  /** The latest the statement sees. */
  STATEMENT
}
