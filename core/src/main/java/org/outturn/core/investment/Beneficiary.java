package org.outturn.core.investment;

/** Who receives what no tranche is due. */
public enum Beneficiary {
  /** Those who pay for outcomes. */
  COMMISSIONER,
  /** The service provider. */
  PROVIDER,
  /** A use for social purposes that the contract names. */
  SOCIAL_PURPOSE
}
