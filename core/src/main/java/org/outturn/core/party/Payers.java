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

  /**
   * Payers drawn on in order: the first pays until its commitment is used, then the next: {@code
   * Payers.inOrder(OutcomePayer.sole("fund").withCommitment(most), OutcomePayer.sole("city"))}.
   *
   * @param listed the payers, the first drawn on first; their shares are without meaning
   * @return the payers
   */
  public static Payers inOrder(OutcomePayer... listed) {
    return new Payers(ImmutableList.copyOf(listed), PayerRule.IN_ORDER, false);
  }

  /**
   * These payers, standing in for each other: what one cannot pay goes to the next listed, then
   * from the top.
   *
   * @return the payers
   */
  public Payers withSpill() {
    return new Payers(listed, rule, true);
  }

  /**
   * Other payers under the same rule.
   *
   * @param others in the order that decides ties and drawing
   * @return the payers
   */
  public Payers withListed(Iterable<OutcomePayer> others) {
    return new Payers(ImmutableList.copyOf(others), rule, spills);
  }
}
