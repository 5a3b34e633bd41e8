package org.outturn.core.investment;

/** What a cost is for. */
public enum CostKind {
  /** Before the first participant: design, legal fees, recruitment of staff. */
  SET_UP,
  /** The service itself. */
  DELIVERY,
  /** Running the contract and its vehicle. */
  MANAGEMENT,
  /** Finding out whether outcomes were achieved. */
  EVALUATION
}
