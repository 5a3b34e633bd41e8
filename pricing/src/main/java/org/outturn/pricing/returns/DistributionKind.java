package org.outturn.pricing.returns;

/** What a payment to a tranche is, in the order in which a rank is paid. */
public enum DistributionKind {
  /** Simple interest on the principal outstanding. */
  INTEREST,
  /** The tranche's own money back. */
  PRINCIPAL,
  /** Simple preferred return on the principal outstanding. */
  PREFERRED_RETURN,
  /** A share of what is left once every rank is paid. */
  RESIDUAL
}
