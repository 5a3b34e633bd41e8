package org.outturn.core.contract;

import com.google.common.collect.ImmutableList;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Payers;

/**
 * The payers of one outcome (rule payer-split): those who list it, else those who list its theme,
 * else those who list neither.
 *
 * @param members positions in {@link Payers#listed()}, rising
 */
public record PayerGroup(ImmutableList<Integer> members) {

  /**
   * The payers of one outcome; {@link PayerGroups} gives those of many.
   *
   * @param payers everyone who pays
   * @param outcome the outcome
   * @return its group, empty where nobody pays for it
   */
  public static PayerGroup of(Payers payers, Outcome outcome) {
    return PayerGroups.of(payers).of(outcome);
  }
}
