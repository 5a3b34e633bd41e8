package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.payment.statement.PaymentTotals.OutcomeTotal;

/** Sums rows by what they have in common, and so by outcome; of what is taken back nothing. */
final class OutcomeSums implements OrderedStage {
  private final SeenRows rows;
  private final long[] gross;
  private final long[] net;

  OutcomeSums(SeenRows rows) {
    this.rows = rows;
    this.gross = new long[rows.groups().size()];
    this.net = new long[rows.groups().size()];
  }

  @Override
  public void apply(Stretch stretch) {
    for (int place = 0; place < stretch.size(); place++) {
      int group = stretch.group[place];
      gross[group] = ExactLong.plus(gross[group], stretch.gross[place]);
      if (!stretch.isTakenBack(place)) {
        net[group] = ExactLong.plus(net[group], stretch.payable[place]);
      }
    }
  }

  /** The sums of each outcome of the contract. */
  ImmutableList<OutcomeTotal> totals(Currency currency) {
    List<Outcome> outcomes = rows.contract().contract().outcomes();
    long[] grossOf = new long[outcomes.size()];
    long[] netOf = new long[outcomes.size()];
    for (int group = 0; group < gross.length; group++) {
      int outcome = rows.group(group).outcomeIndex();
      grossOf[outcome] += gross[group];
      netOf[outcome] += net[group];
    }
    ImmutableList.Builder<OutcomeTotal> totals = ImmutableList.builder();
    for (int i = 0; i < grossOf.length; i++) {
      totals.add(
          new OutcomeTotal(
              outcomes.get(i).id(),
              Amount.ofMinor(currency, grossOf[i]),
              Amount.ofMinor(currency, netOf[i])));
    }
    return totals.build();
  }
}
