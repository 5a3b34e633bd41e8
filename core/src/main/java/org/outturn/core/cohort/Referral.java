package org.outturn.core.cohort;

/** Who sends people to the service. */
public enum Referral {
  /** A body with no stake in the results. */
  INDEPENDENT,
  /** A public body with a duty to refer. */
  STATUTORY,
  /** The provider itself, which may choose easier cases. */
  PROVIDER,
  /** The people themselves. */
  SELF
}
