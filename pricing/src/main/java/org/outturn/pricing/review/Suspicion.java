package org.outturn.pricing.review;

/** What a warning is about. */
public enum Suspicion {
  /** A range ends on a month's last day, which it then does not hold: its end is exclusive. */
  LAST_DAY_LOST,
  /** A rate a year of 100 % or more, such as 6 for 6 %. */
  RATE_ABOVE_ONE,
  /** No version of the rate card prices the outcome, and nothing else asks for it. */
  UNPAID_OUTCOME,
  /** Another limit, or the planned number of people, always stops payment first. */
  LIMIT_NEVER_BINDS,
  /** A payer's commitment is used up while the contract still has something to pay. */
  PAYER_RUNS_OUT,
  /** A version, tier or band that no claim can come to. */
  PRICE_NEVER_REACHED,
  /** An id such as 1E+05, into which a spreadsheet turns long numbers. */
  NUMBER_AS_ID,
  /** A number such as 1E+05, of which a spreadsheet may have kept the first digits alone. */
  SCIENTIFIC_NUMBER,
  /** Two ids that people take for one. */
  LOOK_ALIKE_IDS
}
