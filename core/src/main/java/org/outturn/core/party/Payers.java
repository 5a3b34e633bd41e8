package org.outturn.core.party;

import com.google.common.collect.ImmutableList;

/**
 * Everyone who pays, and how they divide what is payable.
 *
 * @param listed the payers; their order decides ties and the order of drawing
 * @param rule fixed shares, or drawing in order
 * @param spills whether what a payer cannot pay, its commitment used up, goes to the next listed;
 *     drawing in order always does
 */
public record Payers(ImmutableList<OutcomePayer> listed, PayerRule rule, boolean spills) {

  /**
   * Payers of fixed shares that do not stand in for each other.
   *
   * @param listed the payers
   * @return the payers
   */
  public static Payers byShares(OutcomePayer... listed) {
    return new Payers(ImmutableList.copyOf(listed), PayerRule.SHARES, false);
  }
}
