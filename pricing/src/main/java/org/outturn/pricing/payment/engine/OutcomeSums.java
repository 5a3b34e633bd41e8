package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;
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
    boolean takesBack = rows.hasReversals();
    int size = stretch.size();
    for (int place = 0; place < size; place++) {
      int group = stretch.group[place];
      gross[group] = ExactLong.plus(gross[group], stretch.gross[place]);
      if (!takesBack || !stretch.isTakenBack(place)) {
        net[group] = ExactLong.plus(net[group], stretch.payable[place]);
      }
    }
  }

  /** The sums of each outcome of the contract, made amounts when asked for. */
  Supplier<ImmutableList<OutcomeTotal>> totals(OutcomesContract contract) {
    long[] grossOf = new long[contract.outcomes().size()];
    long[] netOf = new long[grossOf.length];
    for (int group = 0; group < gross.length; group++) {
      int outcome = rows.group(group).outcomeIndex();
      grossOf[outcome] += gross[group];
      netOf[outcome] += net[group];
    }
    return () -> totals(contract, grossOf, netOf);
  }

  private static ImmutableList<OutcomeTotal> totals(
      OutcomesContract contract, long[] gross, long[] net) {
    ImmutableList.Builder<OutcomeTotal> totals = ImmutableList.builder();
    for (int i = 0; i < gross.length; i++) {
      totals.add(
          new OutcomeTotal(
              contract.outcomes().get(i).id(),
              Amount.ofMinor(contract.currency(), gross[i]),
              Amount.ofMinor(contract.currency(), net[i])));
    }
    return totals.build();
  }
}
