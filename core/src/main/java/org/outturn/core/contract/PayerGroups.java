package org.outturn.core.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;

/**
 * The payers of each outcome (rule payer-split), sorted out once: those who list it, else those who
 * list its theme, else those who list neither.
 */
public final class PayerGroups {
  private final ImmutableMap<String, PayerGroup> byOutcome;
  private final ImmutableMap<String, PayerGroup> byTheme;
  private final PayerGroup rest;

  private PayerGroups(Payers payers) {
    ImmutableListMultimap.Builder<String, Integer> ofOutcome = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Integer> ofTheme = ImmutableListMultimap.builder();
    ImmutableList.Builder<Integer> ofTheRest = ImmutableList.builder();
    for (int i = 0; i < payers.listed().size(); i++) {
      int position = i;
      OutcomePayer payer = payers.listed().get(i);
      payer.outcomes().forEach(id -> ofOutcome.put(id, position));
      payer.themes().forEach(theme -> ofTheme.put(theme, position));
      if (payer.paysForTheRest()) {
        ofTheRest.add(position);
      }
    }
    byOutcome = groups(ofOutcome.build());
    byTheme = groups(ofTheme.build());
    rest = new PayerGroup(ofTheRest.build());
  }

  private static ImmutableMap<String, PayerGroup> groups(
      ImmutableListMultimap<String, Integer> positions) {
    return ImmutableMap.copyOf(
        Maps.transformValues(
            positions.asMap(), members -> new PayerGroup(ImmutableList.copyOf(members))));
  }

  /**
   * The groups of a contract's payers.
   *
   * @param payers everyone who pays
   * @return their groups
   */
  public static PayerGroups of(Payers payers) {
    return new PayerGroups(payers);
  }

  /**
   * The payers of an outcome.
   *
   * @param outcome the outcome
   * @return its group, empty where nobody pays for it
   */
  public PayerGroup of(Outcome outcome) {
    PayerGroup ofTheme = byTheme.getOrDefault(outcome.theme(), rest);
    return byOutcome.getOrDefault(outcome.id(), ofTheme);
  }

  /**
   * The payers of what is paid for the whole contract: fees and grants.
   *
   * @return those who list neither outcomes nor themes; empty where all do
   */
  public PayerGroup ofTheRest() {
    return rest;
  }
}
