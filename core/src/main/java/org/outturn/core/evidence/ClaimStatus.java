package org.outturn.core.evidence;

import com.google.common.collect.ImmutableMap;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Refusal;

/**
 * How far a claim has come (rule verified-only), and what may happen to it next:
 *
 * <pre>{@code
 * SUBMITTED  VERIFY -> VERIFIED, REJECT -> REJECTED, DISPUTE -> DISPUTED
 * DISPUTED   VERIFY -> VERIFIED, REJECT -> REJECTED
 * REJECTED   DISPUTE -> DISPUTED
 * VERIFIED   REVERSE -> REVERSED: it may be paid already, and is taken back
 * REVERSED   nothing: what is true after all is claimed anew
 * }</pre>
 */
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
   * The status after an event.
   *
   * @param event what happens to a claim of this status
   * @return another status
   * @throws org.outturn.core.validation.Refusal when that cannot happen, such as {@code event must
   *     be one of REVERSE, for a claim that is VERIFIED, but was DISPUTE}
   */
  public ClaimStatus after(ClaimEvent event) {
    ClaimStatus next = next().get(event);
    if (next == null) {
      throw new Refusal(
          "event",
          "must be "
              + ListedNames.oneOf(next().keySet().stream().map(Enum::name).toList())
              + ", for a claim that is "
              + this
              + ",",
          event.name());
    }
    return next;
  }

  /** What may happen next, in the order of events. */
  private ImmutableMap<ClaimEvent, ClaimStatus> next() {
    return switch (this) {
      case SUBMITTED ->
          ImmutableMap.of(
              ClaimEvent.VERIFY,
              VERIFIED,
              ClaimEvent.REJECT,
              REJECTED,
              ClaimEvent.DISPUTE,
              DISPUTED);
      case DISPUTED -> ImmutableMap.of(ClaimEvent.VERIFY, VERIFIED, ClaimEvent.REJECT, REJECTED);
      case REJECTED -> ImmutableMap.of(ClaimEvent.DISPUTE, DISPUTED);
      case VERIFIED -> ImmutableMap.of(ClaimEvent.REVERSE, REVERSED);
      case REVERSED -> ImmutableMap.of();
    };
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
