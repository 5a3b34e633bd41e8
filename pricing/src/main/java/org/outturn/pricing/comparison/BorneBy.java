package org.outturn.pricing.comparison;

import org.apache.commons.numbers.fraction.BigFraction;

/** Who bears the difference between what was planned and what was delivered. */
public enum BorneBy {
  /** The commissioner alone: what it pays differs from the planned cost of what it gets. */
  COMMISSIONER,
  /** The provider alone, and whoever finances it: what it is paid differs from what was planned. */
  PROVIDER,
  /** Both, in part or one against the other. */
  BOTH,
  /** Nobody: neither bears anything. */
  NOBODY;

  static BorneBy of(BigFraction commissioner, BigFraction provider) {
    if (commissioner.signum() != 0) {
      return provider.signum() == 0 ? COMMISSIONER : BOTH;
    }
    return provider.signum() == 0 ? NOBODY : PROVIDER;
  }
}
