package org.outturn.pricing.payment;

import org.outturn.core.party.OutcomePayer;

/** What one payer has paid and may still pay, in minor units (rule commitment). */
final class Purse {
  private final OutcomePayer payer;
  private long left;
  private long paid;

  Purse(OutcomePayer payer) {
    this.payer = payer;
    this.left = payer.commitment().map(amount -> amount.toMinor()).orElse(Long.MAX_VALUE);
  }

  /** Pays what the commitment allows, and gives what it does not. */
  long pay(long amount) {
    long now = Math.min(amount, left);
    left -= now;
    paid = Math.addExact(paid, now);
    return amount - now;
  }

  OutcomePayer payer() {
    return payer;
  }

  long paid() {
    return paid;
  }
}
