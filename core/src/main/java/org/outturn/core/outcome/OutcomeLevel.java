package org.outturn.core.outcome;

/** How close to the purpose of the service a measure stands. */
public enum OutcomeLevel {
  /** A change in people's lives. */
  OUTCOME,
  /** Something the service produced. */
  OUTPUT,
  /** Something the service did. */
  ACTIVITY
}
