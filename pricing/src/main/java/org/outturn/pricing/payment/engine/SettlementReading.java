package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.NotApplied;
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

  /** The settlements, beside the rules that no statement of the evidence could apply. */
  Settlements settlements(ImmutableList<NotApplied> notApplied) {
    Optional<PeriodTable> periods = contract.periods();
    if (periods.isEmpty()) {
      run.periods().forEach(sum -> add(sum, ImmutableList.of()));
    } else {
      firstDay().ifPresent(day -> settle(periods.get(), day));
    }
    return new Settlements(
        contract.contract().id(), currency, asOf, notApplied, ImmutableList.copyOf(settlements));
  }

  /** The first day on which anything moves. */
  private OptionalLong firstDay() {
    LongStream days = run.movements().stream().mapToLong(Movement::day);
    return (run.rows().size() == 0
            ? days
            : LongStream.concat(days, LongStream.of(run.rows().columns().verified(0))))
        .min();
  }

  private void settle(PeriodTable periods, long firstDay) {
    List<PeriodTable.ScheduledPeriod> over = new ArrayList<>();
    for (int number = periods.indexOf(firstDay); isOver(periods, number); number++) {
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
    ImmutableListMultimap<Integer, Correction> takenBack = takenBack(over);
    for (int i = 0; i < over.size(); i++) {
      ImmutableList<Correction> corrections = takenBack.get(i);
      if (i < sums.size()) {
        add(sums.get(i), corrections);
      } else {
        add(over.get(i), Payments.NONE, paid, unfunded, corrections);
      }
    }
  }

  /**
   * What is taken back of lines of earlier periods, by the place of the period it is taken back in.
   */
  private ImmutableListMultimap<Integer, Correction> takenBack(
      List<PeriodTable.ScheduledPeriod> over) {
    ImmutableListMultimap.Builder<Integer, Correction> found = ImmutableListMultimap.builder();
    int place = 0;
    for (Movement movement : run.movements()) {
      while (place < over.size() && over.get(place).end() <= movement.day()) {
        place++;
      }
      if (movement.kind() == Movement.Kind.REVERSAL
          && place < over.size()
          && run.rows().columns().verified(movement.row()) < over.get(place).start()) {
        long settled = run.netUntilTakenBack(movement.row());
        if (settled != 0) {
          found.put(place, correction(run, movement.row(), settled, 0, over.get(place)));
        }
      }
    }
    return found.build();
  }

  /** What a settlement is for, in minor units. */
  private record Payments(long outcomes, long fees, long grants) {
    static final Payments NONE = new Payments(0, 0, 0);

    Payments less(Payments before) {
      return new Payments(outcomes - before.outcomes, fees - before.fees, grants - before.grants);
    }

    static Payments of(PeriodSums.Sum sum) {
      return new Payments(sum.net(), sum.fees(), sum.grants());
    }

    Payments plus(Payments more) {
      return new Payments(
          ExactLong.plus(outcomes, more.outcomes),
          ExactLong.plus(fees, more.fees),
          ExactLong.plus(grants, more.grants));
    }
  }

  private void add(PeriodSums.Sum sum, ImmutableList<Correction> corrections) {
    add(
        sum.period(),
        sum.due(),
        Payments.of(sum),
        sum.paidByThen(),
        sum.unfundedByThen(),
        corrections);
  }

  private void add(
      PeriodTable.ScheduledPeriod period,
      Payments payments,
      long[] paidByThen,
      long unfundedByThen,
      ImmutableList<Correction> corrections) {
    add(period.period(), period.due(), payments, paidByThen, unfundedByThen, corrections);
  }

  private void add(
      DateRange period,
      Optional<DueDate> due,
      Payments payments,
      long[] paidByThen,
      long unfundedByThen,
      ImmutableList<Correction> corrections) {
    settlements.add(
        Settlement.builder()
            .period(period)
            .due(due)
            .addAllPayers(contract.parties().payments(paid, paidByThen))
            .unfunded(amount(unfundedByThen - unfunded))
            .outcomes(amount(payments.outcomes()))
            .fees(amount(payments.fees()))
            .grants(amount(payments.grants()))
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
    Payments before = Payments.NONE;
    for (PeriodTable.ScheduledPeriod period : over) {
      LocalDate lastDay = LocalDate.ofEpochDay(period.end() - 1);
      PricingRun then =
          PricingRun.of(contract, evidence, lastDay, Trace.ofNone(), PricingRun.Keep.ROWS);
      long[] nets = then.nets();
      Payments now =
          then.periods().stream().map(Payments::of).reduce(Payments.NONE, Payments::plus);
      add(
          period,
          now.less(before),
          then.split().paid(),
          then.split().unfunded(),
          corrections(then, settled, nets, period));
      settled = nets;
      before = now;
    }
  }

  private ImmutableList<Correction> corrections(
      PricingRun then, long[] settled, long[] nets, PeriodTable.ScheduledPeriod period) {
    ImmutableList.Builder<Correction> corrections = ImmutableList.builder();
    for (int row = 0; row < settled.length; row++) {
      if (nets[row] != settled[row]) {
        corrections.add(correction(then, row, settled[row], nets[row], period));
      }
    }
    return corrections.build();
  }

  private Correction correction(
      PricingRun then, int row, long settled, long now, PeriodTable.ScheduledPeriod period) {
    long before = period.start() - 1;
    return new Correction(
        then.rows().columns().id(row),
        amount(settled),
        amount(now),
        LocalDate.ofEpochDay(before),
        cause(then.rows(), row, before));
  }

  private static Correction.Cause cause(SeenRows rows, int row, long before) {
    if (rows.isTakenBack(row) && rows.columns().reversed(row) > before) {
      return Correction.Cause.REVERSED;
    }
    return rows.isAmendedAfter(before, row) ? Correction.Cause.AMENDED : Correction.Cause.RESTATED;
  }
}
