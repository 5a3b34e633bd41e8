package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeKind;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.DateRange;

/**
 * Finds the grants, reversals and fees that a statement sees: a grant from its period's first day,
 * a fee once its period's last day is over (rule as-of).
 */
final class Movements {
  private final SeenRows rows;
  private final Conditions conditions;
  private final List<Movement> found = new ArrayList<>();

  private Movements(SeenRows rows, Conditions conditions) {
    this.rows = rows;
    this.conditions = conditions;
  }

  /** All movements in the order in which they are taken. */
  static ImmutableList<Movement> of(SeenRows rows, Refusals refusals, Conditions conditions) {
    Movements movements = new Movements(rows, conditions);
    rows.contract().contract().blend().grants().forEach(movements::addGrant);
    if (rows.hasReversals()) {
      movements.addReversals(refusals);
    }
    rows.contract().fees().forEach(movements::addFee);
    return movements.found.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.sortedCopyOf(Movement.IN_ORDER, movements.found);
  }

  /** Paid for each period that begins inside the grant's dates. */
  private void addGrant(Grant grant) {
    long amount = grant.amountPerPeriod().toMinor();
    Optional<PeriodTable> table = rows.contract().periods();
    if (table.isEmpty()) {
      addGrant(grant, rows.contract().contract().term().from(), amount);
      return;
    }
    LocalDate last = grant.dates().lastDay().orElseThrow();
    long until = Math.min(last.toEpochDay(), rows.asOf().toEpochDay());
    int number = table.get().indexOf(grant.dates().startInclusive().toEpochDay());
    while (table.get().has(number) && table.get().get(number).start() <= until) {
      addGrant(grant, table.get().get(number).period().startInclusive(), amount);
      number++;
    }
  }

  private void addGrant(Grant grant, LocalDate start, long amount) {
    if (grant.dates().contains(start) && !start.isAfter(rows.asOf())) {
      found.add(
          Movement.grant(
              grant.id(), start.toEpochDay(), rows.columns().seenBy(start.minusDays(1)), amount));
    }
  }

  private void addReversals(Refusals refusals) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.isTakenBack(row) && refusals.isCounted(row)) {
        int day = rows.columns().reversed(row);
        found.add(Movement.reversal(row, day, rows.columns().seenBy(LocalDate.ofEpochDay(day))));
      }
    }
  }

  private void addFee(CompiledFee fee) {
    for (CompiledFee.Payment payment : fee.payments()) {
      LocalDate lastDay = payment.period().lastDay().orElseThrow();
      if (lastDay.isAfter(rows.asOf())) {
        return;
      }
      if (fee.fee().onlyIf().stream().allMatch(gate -> conditions.isOpen(gate, lastDay))) {
        add(fee.fee(), payment.period(), lastDay, payment.amount());
      }
    }
  }

  /** The one period of a contract without a schedule lasts as long as there is evidence. */
  private void add(Fee fee, DateRange period, LocalDate lastDay, long amount) {
    int after =
        rows.contract().periods().isPresent() ? rows.columns().seenBy(lastDay) : Movement.AFTER_ALL;
    long day = lastDay.toEpochDay();
    if (fee.kind() == FeeKind.MINIMUM_GUARANTEE) {
      LocalDate start = period.startInclusive();
      int before =
          rows.contract().periods().isPresent() ? rows.columns().seenBy(start.minusDays(1)) : 0;
      found.add(Movement.period(start.toEpochDay(), before));
      found.add(Movement.guarantee(fee.id(), day, after, amount));
    } else {
      found.add(Movement.fee(fee.id(), day, after, amount));
    }
  }
}
