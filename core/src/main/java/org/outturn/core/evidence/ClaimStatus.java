package org.outturn.core.evidence;

/** How far a claim has come (rule verified-only). */
public enum ClaimStatus {
  /** Claimed, not yet decided. */
  SUBMITTED(0),
  /** Found to be true; payable. */
  VERIFIED(1),
  /** Found not to be true. */
  REJECTED(2),
  /** Found to be true at first, then not. */
  REVERSED(3),
  /** Doubted, and not decided again yet; not payable while it is. */
  DISPUTED(4);

  private final int code;

  ClaimStatus(int code) {
    this.code = code;
  }

  /**
   * The number that stands for it in columns.
   *
   * @return from 0 to 4
   */
  public int code() {
    return code;
  }

  /**
   * The status of a number.
   *
   * @param code from 0 to 4
   * @return the status
   */
  public static ClaimStatus ofCode(int code) {
    return values()[code];
  }
}
