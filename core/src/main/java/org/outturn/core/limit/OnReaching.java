package org.outturn.core.limit;

/** What happens to the claim that meets a limit (rule part-pay). */
public enum OnReaching {
  /** It is paid up to the limit. */
  PART,
  /** It gets nothing; a later smaller one may still fit. */
  NOTHING
}
