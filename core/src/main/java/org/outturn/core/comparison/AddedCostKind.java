package org.outturn.core.comparison;

/** What a cost beside the payment to the provider is for. */
public enum AddedCostKind {
  /** To design, procure and agree it, once. */
  SET_UP,
  /** To manage the contract while it runs. */
  MANAGEMENT,
  /** To measure, verify and evaluate what it achieves. */
  EVALUATION,
  /** What money costs until payment comes, where it is not part of the payment. */
  FINANCE
}
