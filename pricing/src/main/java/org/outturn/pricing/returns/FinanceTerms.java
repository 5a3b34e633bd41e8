package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Share;

/**
 * A finance case made ready to be run many times: everything that does not depend on what comes in,
 * worked out once. For those who simulate:
 *
 * <pre>{@code
 * FinanceTerms terms = FinanceTerms.of(finance);
 * InvestorReturns returns = Waterfall.DEFAULT.returns(terms, Income.of(totals));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FinanceTerms {
  private final FinanceCase finance;
  private final ImmutableList<TrancheTerms> tranches;
  private final ImmutableIntArray earning;
  private final int[] onCall;
  private final int[][] ranks;
  private final int[] days;
  private final long[] costs;
  private final DistributionDates distributions;
  private final int recyclingTo;
  private final ImmutableList<Share> residualShares;
  private final WholeSplit split;
  private final long reserve;

  private FinanceTerms(FinanceCase finance) {
    this.finance = finance;
    this.tranches =
        finance.tranches().stream()
            .map(tranche -> new TrancheTerms(tranche, finance.rounding()))
            .collect(ImmutableList.toImmutableList());
    this.earning =
        ImmutableIntArray.copyOf(
            IntStream.range(0, tranches.size())
                .filter(place -> finance.tranches().get(place).form().earns()));
    this.onCall =
        IntStream.range(0, tranches.size())
            .filter(place -> finance.tranches().get(place).drawnOn().isEmpty())
            .toArray();
    this.ranks =
        finance.tranches().stream()
            .map(Tranche::rank)
            .distinct()
            .sorted()
            .map(rank -> ofRank(finance, rank))
            .toArray(int[][]::new);
    Map<Integer, Long> costsByDay = costsByDay(finance);
    this.days = Ints.toArray(costsByDay.keySet());
    this.costs = costsByDay.values().stream().mapToLong(Long::longValue).toArray();
    this.distributions = new DistributionDates(finance.distribution());
    this.recyclingTo =
        finance.distribution().recyclingTo().map(FinanceTerms::day).orElse(Integer.MIN_VALUE);
    ImmutableList<Share> shares =
        finance.tranches().stream()
            .map(Tranche::residualShare)
            .collect(ImmutableList.toImmutableList());
    this.residualShares =
        ImmutableList.<Share>builder().addAll(shares).add(WholeSplit.rest(shares)).build();
    this.split = new WholeSplit(finance.currency());
    this.reserve = finance.reserve().toMinor();
  }

  private static int[] ofRank(FinanceCase finance, int rank) {
    return IntStream.range(0, finance.tranches().size())
        .filter(place -> finance.tranches().get(place).rank() == rank)
        .toArray();
  }

  /** What falls due by day; 0 on days on which a tranche is drawn alone. */
  private static Map<Integer, Long> costsByDay(FinanceCase finance) {
    Map<Integer, Long> costs = new TreeMap<>();
    for (Cost cost : finance.costs()) {
      for (DatedAmount payment : cost.payments()) {
        costs.merge(day(payment.date()), payment.amount().toMinor(), Math::addExact);
      }
    }
    finance.tranches().stream()
        .flatMap(tranche -> tranche.drawnOn().stream())
        .forEach(drawn -> costs.putIfAbsent(day(drawn), 0L));
    return costs;
  }

  static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /**
   * Makes a finance case ready.
   *
   * @param finance costs and tranches
   * @return its terms
   */
  public static FinanceTerms of(FinanceCase finance) {
    return new FinanceTerms(finance);
  }

  /**
   * The case made ready.
   *
   * @return the case
   */
  public FinanceCase finance() {
    return finance;
  }

  ImmutableList<TrancheTerms> tranches() {
    return tranches;
  }

  /** The places of tranches that earn. */
  ImmutableIntArray earning() {
    return earning;
  }

  /** The places of tranches that are drawn when money is missing. */
  int[] onCall() {
    return onCall;
  }

  /** The places of the tranches of each rank, the first rank in front. */
  int[][] ranks() {
    return ranks;
  }

  /** The days on which costs fall due or a tranche is drawn, rising. */
  int[] days() {
    return days;
  }

  /** The costs that fall due on each of those days. */
  long[] costs() {
    return costs;
  }

  DistributionDates distributions() {
    return distributions;
  }

  /** The day until which income is used again in place of being paid out; far back for none. */
  int recyclingTo() {
    return recyclingTo;
  }

  /** The share of each tranche in the residual, and what they leave. */
  ImmutableList<Share> residualShares() {
    return residualShares;
  }

  WholeSplit split() {
    return split;
  }

  /** The cash that is kept, in minor units. */
  long reserve() {
    return reserve;
  }
}
