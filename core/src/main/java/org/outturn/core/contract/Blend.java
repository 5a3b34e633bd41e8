package org.outturn.core.contract;

import com.google.common.collect.ImmutableList;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;

/**
 * What a contract pays beside outcomes: fees (rule blended), and grants in place of outcomes (rule
 * recorded-not-paid).
 *
 * @param fees in the order listed; they are paid by id
 * @param grants in the order listed; no two on the same day
 */
public record Blend(ImmutableList<Fee> fees, ImmutableList<Grant> grants) {
  /** Outcomes alone are paid for. */
  public static final Blend NONE = new Blend(ImmutableList.of(), ImmutableList.of());

  /**
   * This with other fees.
   *
   * @param others in any order
   * @return what is paid beside outcomes
   */
  public Blend withFees(Iterable<Fee> others) {
    return new Blend(ImmutableList.copyOf(others), grants);
  }

  /**
   * This with other grants.
   *
   * @param others in any order
   * @return what is paid beside outcomes
   */
  public Blend withGrants(Iterable<Grant> others) {
    return new Blend(fees, ImmutableList.copyOf(others));
  }
}
