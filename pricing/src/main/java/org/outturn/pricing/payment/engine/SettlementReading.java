package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Reads settlements off a run (rule settlement). Claims are priced in claim order, so that what was
 * payable at the end of each period stands in the sums of one run; only where a rule looks ahead is
 * the contract priced anew for each period.
 */
final class SettlementReading {
  private final PricingRun run;
  private final Evidence evidence;
  private final LocalDate asOf;
  private final CompiledContract contract;
  private final Currency currency;
  private final List<Settlement> settlements = new ArrayList<>();
  private long[] paid;
  private long unfunded;

  SettlementReading(PricingRun run, Evidence evidence, LocalDate asOf) {
    this.run = run;
    this.evidence = evidence;
    this.asOf = asOf;
    this.contract = run.rows().contract();
    this.currency = contract.contract().currency();
    this.paid = new long[contract.contract().payers().listed().size()];
  }

  Settlements settlements() {
    Optional<PeriodTable> periods = contract.periods();
    if (periods.isEmpty()) {
      run.periods().forEach(this::add);
    } else if (run.rows().size() > 0) {
      settle(periods.get());
    }
    return new Settlements(
        contract.contract().id(), currency, asOf, ImmutableList.copyOf(settlements));
  }

  private void settle(PeriodTable periods) {
    int first = periods.indexOf(run.rows().columns().verified(0));
    List<PeriodTable.ScheduledPeriod> over = new ArrayList<>();
    for (int number = first; isOver(periods, number); number++) {
      over.add(periods.get(number));
    }
    if (LookAhead.isNeeded(run.rows())) {
      settleAnew(over);
    } else {
      settleAtOnce(over);
    }
  }

  private boolean isOver(PeriodTable periods, int number) {
    return periods.has(number) && periods.get(number).end() <= asOf.toEpochDay() + 1;
  }

  private void settleAtOnce(List<PeriodTable.ScheduledPeriod> over) {
    ImmutableList<PeriodSums.Sum> sums = run.periods();
    for (int i = 0; i < over.size(); i++) {
      if (i < sums.size()) {
        add(sums.get(i));
      } else {
        add(over.get(i), 0, paid, unfunded, ImmutableList.of());
      }
    }
  }

  private void add(PeriodSums.Sum sum) {
    add(
        sum.period(),
        sum.due(),
        sum.net(),
        sum.paidByThen(),
        sum.unfundedByThen(),
        ImmutableList.of());
  }

  private void add(
      PeriodTable.ScheduledPeriod period,
      long net,
      long[] paidByThen,
      long unfundedByThen,
      ImmutableList<Correction> corrections) {
    add(period.period(), Optional.of(period.due()), net, paidByThen, unfundedByThen, corrections);
  }

  private void add(
      DateRange period,
      Optional<DueDate> due,
      long net,
      long[] paidByThen,
      long unfundedByThen,
      ImmutableList<Correction> corrections) {
    settlements.add(
        Settlement.builder()
            .period(period)
            .due(due)
            .addAllPayers(
                PayerSplit.byParty(
                    paid, paidByThen, contract.contract().payers().listed(), currency))
            .unfunded(amount(unfundedByThen - unfunded))
            .outcomes(amount(net))
            .fees(amount(0))
            .grants(amount(0))
            .addAllCorrections(corrections)
            .build());
    paid = paidByThen;
    unfunded = unfundedByThen;
  }

  private Amount amount(long minorUnits) {
    return Amount.ofMinor(currency, minorUnits);
  }

  /** Prices what was known at the end of each period; what differs from before is a correction. */
  private void settleAnew(List<PeriodTable.ScheduledPeriod> over) {
    long[] settled = {};
    long netBefore = 0;
    for (PeriodTable.ScheduledPeriod period : over) {
      LocalDate lastDay = LocalDate.ofEpochDay(period.end() - 1);
      PricingRun then =
          PricingRun.of(contract, evidence, lastDay, Trace.ofNone(), PricingRun.Keep.ROWS);
      long[] nets = then.nets();
      long net = 0;
      for (long each : nets) {
        net = Math.addExact(net, each);
      }
      add(
          period,
          net - netBefore,
          then.split().paid(),
          then.split().unfunded(),
          corrections(settled, nets, period));
      settled = nets;
      netBefore = net;
    }
  }

  private ImmutableList<Correction> corrections(
      long[] settled, long[] nets, PeriodTable.ScheduledPeriod period) {
    LocalDate before = LocalDate.ofEpochDay(period.start() - 1);
    ImmutableList.Builder<Correction> corrections = ImmutableList.builder();
    for (int row = 0; row < settled.length; row++) {
      if (nets[row] != settled[row]) {
        corrections.add(
            new Correction(
                run.rows().columns().id(row), amount(settled[row]), amount(nets[row]), before));
      }
    }
    return corrections.build();
  }
}
