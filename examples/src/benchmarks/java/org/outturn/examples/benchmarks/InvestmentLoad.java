package org.outturn.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;

/**
 * An investment of about 8 % a year over five to ten years: outlays in the first fifth of the
 * flows, payments after them. Twenty flows are quarterly, up to 120 monthly, more of them daily.
 * The same number of flows is always the same load.
 */
final class InvestmentLoad {
  private static final LocalDate START = LocalDate.of(2017, 12, 1);
  private static final int MOST_QUARTERLY = 20;
  private static final int MOST_MONTHLY = 120;
  private static final long SEED = 20171201;
  private static final long OUTLAY = 100_000_000;
  private static final double PAYMENT_OF_OUTLAY = 0.33;

  private InvestmentLoad() {}

  static ImmutableList<CashFlow> flows(int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    ImmutableList.Builder<CashFlow> flows = ImmutableList.builder();
    for (int flow = 0; flow < count; flow++) {
      long pence = random.nextLong(OUTLAY / 2, OUTLAY);
      long signed = flow < count / 5 ? -pence : Math.round(pence * PAYMENT_OF_OUTLAY);
      flows.add(new CashFlow(date(count, flow), Amount.ofMinor(SimpleLoad.GBP, signed)));
    }
    return flows.build();
  }

  private static LocalDate date(int count, int flow) {
    if (count <= MOST_QUARTERLY) {
      return START.plusMonths(3L * flow);
    }
    return count <= MOST_MONTHLY ? START.plusMonths(flow) : START.plusDays(flow);
  }
}
