package org.outturn.core.ratecard;

/** Which date of a claim chooses the version of the rate card (rule card-in-force). */
public enum PriceDate {
  /** The day the participant was referred; a claim without one is refused. */
  REFERRED,
  /** The day the outcome was achieved. */
  ACHIEVED,
  /** The day the claim was submitted. */
  SUBMITTED
}
