package org.outturn.pricing.payment.engine;

import org.outturn.pricing.payment.statement.Reason;

/** Which rows a rule about which claims count has refused, and for which reason. */
final class Refusals {
  private static final byte COUNTED = 0;

  private final int size;

  /** Empty until a row is refused. */
  private byte[] reasons = {};

  Refusals(int size) {
    this.size = size;
  }

  /** Refuses a row, unless an earlier rule has. */
  void refuse(int row, Reason reason) {
    if (reasons.length == 0) {
      reasons = new byte[size];
    }
    if (reasons[row] == COUNTED) {
      reasons[row] = reason.code();
    }
  }

  boolean isCounted(int row) {
    return reasons.length == 0 || reasons[row] == COUNTED;
  }

  /** Why a row that does not count was refused. */
  Reason reason(int row) {
    return Reason.ofCode(reasons[row]);
  }
}
