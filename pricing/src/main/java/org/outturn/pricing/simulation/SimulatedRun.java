package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;

/**
 * What one run pays, in minor units: outcomes, fees and grants.
 *
 * @param total by all payers together and by nobody
 * @param payers what each party pays
 * @param periods what falls into each payment period; zeros left out
 * @param reached the limits of which somebody has nothing left
 * @param returns of all investors together, then of each tranche; empty where it is not financed
 */
record SimulatedRun(
    long total,
    ImmutableMap<String, Long> payers,
    ImmutableMap<DateRange, Long> periods,
    ImmutableSet<String> reached,
    ImmutableList<SimulatedReturn> returns) {

  private static final Headroom.Cases<Boolean> NOTHING_LEFT =
      new Headroom.Cases<>() {
        @Override
        public Boolean amount(Headroom.OfAmount headroom) {
          return headroom.left().signum() == 0;
        }

        @Override
        public Boolean quantity(Headroom.OfQuantity headroom) {
          return headroom.left().signum() == 0;
        }

        @Override
        public Boolean participants(Headroom.OfParticipants headroom) {
          return headroom.reached() > 0;
        }
      };

  static SimulatedRun of(PaymentStatement statement, ImmutableList<SimulatedReturn> returns) {
    ImmutableMap.Builder<String, Long> payers = ImmutableMap.builder();
    for (PayerPayment each : statement.payers()) {
      payers.put(each.party(), each.amount().toMinor());
    }
    ImmutableMap.Builder<DateRange, Long> periods = ImmutableMap.builder();
    for (PeriodPayment each : statement.periods()) {
      long amount = each.total().toMinor();
      if (amount != 0) {
        periods.put(each.period(), amount);
      }
    }
    return new SimulatedRun(
        statement.total().toMinor(),
        payers.buildOrThrow(),
        periods.buildOrThrow(),
        reached(statement.limits()),
        returns);
  }

  /** What falls into a period and those before it. */
  long upTo(DateRange period) {
    return periods.entrySet().stream()
        .filter(each -> !each.getKey().startInclusive().isAfter(period.startInclusive()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static ImmutableSet<String> reached(ImmutableList<Headroom> limits) {
    return limits.stream()
        .filter(limit -> limit.match(NOTHING_LEFT))
        .map(Headroom::limit)
        .collect(ImmutableSet.toImmutableSet());
  }
}
