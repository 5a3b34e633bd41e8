package org.outturn.core.comparison;

/** What a payment mechanism pays for. */
public enum MechanismKind {
  /** For inputs: a budget, whatever is delivered. */
  INPUTS,
  /** For outcomes alone. */
  OUTCOMES,
  /** For activity and for outcomes. */
  BLENDED
}
