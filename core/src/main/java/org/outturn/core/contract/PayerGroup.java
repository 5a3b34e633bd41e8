package org.outturn.core.contract;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;

/**
 * The payers of one outcome (rule payer-split): those who list it, else those who list its theme,
 * else those who list neither.
 *
 * @param members positions in {@link Payers#listed()}, rising
 */
public record PayerGroup(ImmutableList<Integer> members) {

  /**
   * The payers of an outcome.
   *
   * @param payers everyone who pays
   * @param outcome the outcome
   * @return its group, empty where nobody pays for it
   */
  public static PayerGroup of(Payers payers, Outcome outcome) {
    PayerGroup ofOutcome = where(payers, payer -> payer.outcomes().contains(outcome.id()));
    if (!ofOutcome.members.isEmpty()) {
      return ofOutcome;
    }
    PayerGroup ofTheme = where(payers, payer -> payer.themes().contains(outcome.theme()));
    return ofTheme.members.isEmpty() ? where(payers, OutcomePayer::paysForTheRest) : ofTheme;
  }

  private static PayerGroup where(Payers payers, Predicate<OutcomePayer> belongs) {
    return new PayerGroup(
        IntStream.range(0, payers.listed().size())
            .filter(i -> belongs.test(payers.listed().get(i)))
            .boxed()
            .collect(ImmutableList.toImmutableList()));
  }
}
