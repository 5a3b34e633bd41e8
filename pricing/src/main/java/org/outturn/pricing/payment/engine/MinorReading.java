package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import org.outturn.core.money.ExactLong;
import org.outturn.pricing.payment.statement.MinorTotals;

/** Reads the sums of a run off in minor units, without making amounts of them. */
final class MinorReading {
  private final PricingRun run;
  private final ImmutableList<PeriodSums.Sum> sums;

  MinorReading(PricingRun run) {
    this.run = run;
    this.sums = run.periods();
  }

  MinorTotals totals() {
    CompiledContract contract = run.rows().contract();
    long[] periods = new long[sums.size()];
    long[] invoiced = new long[sums.size()];
    int[] due = new int[contract.periods().isEmpty() ? 0 : sums.size()];
    long asOf = run.rows().asOf().toEpochDay();
    long total = 0;
    int over = 0;
    for (int i = 0; i < periods.length; i++) {
      PeriodSums.Sum sum = sums.get(i);
      periods[i] = ExactLong.plus(ExactLong.plus(sum.net(), sum.fees()), sum.grants());
      total = ExactLong.plus(total, periods[i]);
      for (long paid : sum.paidByThen()) {
        invoiced[i] = ExactLong.plus(invoiced[i], paid);
      }
      if (i < due.length) {
        due[i] = sum.dueDay();
      }
      over += sum.isOverBy(asOf) ? 1 : 0;
    }
    return new MinorTotals(
        total,
        ImmutableLongArray.copyOf(contract.parties().ofParties(run.split().paid())),
        sums.isEmpty() ? 0 : sums.get(0).number(),
        ImmutableLongArray.copyOf(periods),
        ImmutableLongArray.copyOf(invoiced),
        ImmutableIntArray.copyOf(due),
        over,
        !LookAhead.isNeeded(run.rows()),
        reached());
  }

  private ImmutableSet<String> reached() {
    ImmutableSet.Builder<String> reached = ImmutableSet.builder();
    run.deductibles().nameReached(reached::add);
    run.participantLimits().nameReached(reached::add);
    run.sharedLimits().nameReached(reached::add);
    return reached.build();
  }
}
