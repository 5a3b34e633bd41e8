package org.outturn.core.evidence;

/** What may happen to a claim once it is submitted (rule verified-only). */
public enum ClaimEvent {
  /** It is found to be true. */
  VERIFY,
  /** It is found not to be true. */
  REJECT,
  /** It is doubted, or its rejection is; it is not paid until it is decided again. */
  DISPUTE,
  /** It was found to be true and turns out not to be; what was paid for it is taken back. */
  REVERSE
}
