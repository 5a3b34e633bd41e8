package org.outturn.core.party;

/** What a party does under the contract (names of the INDIGO data standard). */
public enum Role {
  /** Pays for outcomes. */
  OUTCOME_PAYER,
  /** Delivers the service. */
  SERVICE_PROVIDER,
  /** Lends or invests the money the service needs before outcomes are paid. */
  INVESTOR,
  /** Arranges or manages the contract. */
  INTERMEDIARY,
  /** Says whether outcomes were achieved. */
  OUTCOMES_VALIDATOR,
  /** Tops up what a local payer pays. */
  OUTCOMES_FUND
}
