package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Term;
import org.outturn.core.money.ExactLong;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.engine.PeriodTable.ScheduledPeriod;

/**
 * Sums claims by the payment period of their verification, fees, grants and what is taken back by
 * their days, from the first period in which anything moves to the last, and what each payer pays
 * of them (rules period and due-date). A contract without a schedule has one period.
 */
final class PeriodSums implements OrderedStage {
  private final SeenRows rows;
  private final PayerSplit split;
  private final LedgerColumns ledger;
  private final List<Sum> sums;
  private final Map<Integer, TakenBack> netOfTakenBack = new HashMap<>();
  private int current;

  /** What was payable for a line that is taken back later, and of how many priced units. */
  private record TakenBack(long net, BigFraction priced) {}

  /** What one period comes to. */
  static final class Sum {
    private final int number;
    private final ScheduledPeriod scheduled;
    private long gross;
    private long net;
    private long fees;
    private long grants;
    private long[] paid = {};
    private long unfunded;

    private Sum(int number, ScheduledPeriod scheduled) {
      this.number = number;
      this.scheduled = scheduled;
    }

    /** The number of the period in the schedule. */
    int number() {
      return number;
    }

    DateRange period() {
      return scheduled.period();
    }

    Optional<DueDate> due() {
      return scheduled.due();
    }

    /** The day on which it is paid. */
    int dueDay() {
      return scheduled.dueDay();
    }

    /** Whether its last day is past by the end of a day. */
    boolean isOverBy(long day) {
      return scheduled.end() <= day + 1;
    }

    /** Before any adjustment, in minor units. */
    long gross() {
      return gross;
    }

    /** What is payable, in minor units. */
    long net() {
      return net;
    }

    /** What is paid for activity, service and guarantees, in minor units. */
    long fees() {
      return fees;
    }

    /** What is paid in place of outcomes, in minor units. */
    long grants() {
      return grants;
    }

    /** What payers had paid when the period was over, earlier periods included. */
    long[] paidByThen() {
      return paid;
    }

    /** What nobody could pay when the period was over, earlier periods included. */
    long unfundedByThen() {
      return unfunded;
    }
  }

  PeriodSums(
      SeenRows rows, ImmutableList<Movement> movements, PayerSplit split, LedgerColumns ledger) {
    this.rows = rows;
    this.split = split;
    this.ledger = ledger;
    this.sums = rows.size() == 0 && movements.isEmpty() ? List.of() : all(rows, movements);
  }

  private static List<Sum> all(SeenRows rows, ImmutableList<Movement> movements) {
    LongSummaryStatistics days = new LongSummaryStatistics();
    for (Movement movement : movements) {
      days.accept(movement.day());
    }
    if (rows.size() > 0) {
      days.accept(rows.columns().verified(0));
      days.accept(rows.columns().verified(rows.size() - 1));
    }
    Optional<PeriodTable> table = rows.contract().periods();
    if (table.isEmpty()) {
      return List.of(onePeriod(rows.contract().contract().term(), days.getMin(), days.getMax()));
    }
    int first = table.get().indexOf(days.getMin());
    int last = table.get().indexOf(days.getMax());
    List<Sum> sums = new ArrayList<>(last - first + 1);
    for (int number = first; number <= last; number++) {
      sums.add(new Sum(number, table.get().get(number)));
    }
    return sums;
  }

  private static Sum onePeriod(Term term, long firstDay, long lastDay) {
    LocalDate first = LocalDate.ofEpochDay(firstDay);
    LocalDate last = LocalDate.ofEpochDay(lastDay);
    LocalDate tail = term.trackingTo().orElse(term.to());
    DateRange period =
        DateRange.of(
            first.isBefore(term.from()) ? first : term.from(),
            last.isBefore(tail) ? tail : last.plusDays(1));
    return new Sum(0, ScheduledPeriod.only(period));
  }

  @Override
  public void apply(Stretch stretch) {
    stretch.inOrder(
        new Stretch.Taker() {
          @Override
          public void takeRows(int from, int to) {
            add(stretch, from, to);
          }

          @Override
          public void take(Movement movement) {
            add(movement);
          }
        });
  }

  private void add(Stretch stretch, int from, int to) {
    boolean takesBack = rows.hasReversals();
    int place = from;
    while (place < to) {
      Sum sum = turnTo(stretch.verified[place]);
      int end = place;
      long gross = sum.gross;
      long net = sum.net;
      long periodEnd = sum.scheduled.end();
      while (end < to && stretch.verified[end] < periodEnd) {
        gross = ExactLong.plus(gross, stretch.gross[end]);
        net = ExactLong.plus(net, stretch.payable[end]);
        if (takesBack && stretch.isTakenBack(end)) {
          netOfTakenBack.put(
              stretch.row(end),
              new TakenBack(stretch.payable[end], stretch.quantities().exact(end)));
        }
        end++;
      }
      sum.gross = gross;
      sum.net = net;
      split.pay(stretch, place, end);
      place = end;
    }
  }

  /** The sum of the period that holds a day; periods before it are over. */
  private Sum turnTo(long day) {
    while (day >= sums.get(current).scheduled.end()) {
      close(sums.get(current));
      current++;
    }
    return sums.get(current);
  }

  private void add(Movement movement) {
    Sum sum = turnTo(movement.day());
    switch (movement.kind()) {
      case PERIOD -> {}
      case GRANT -> sum.grants = ExactLong.plus(sum.grants, movement.amount());
      case FEE -> sum.fees = ExactLong.plus(sum.fees, movement.amount());
      case GUARANTEE -> {
        if (!movement.isReckoned()) {
          movement.topUp(sum.net);
        }
        sum.fees = ExactLong.plus(sum.fees, movement.amount());
      }
      case REVERSAL -> takeBack(movement.row(), sum);
    }
    split.payForAll(movement.amount());
  }

  /** What was paid for a line is taken back in the period of its reversal. */
  private void takeBack(int row, Sum sum) {
    TakenBack line = netOfTakenBack.get(row);
    if (line != null && line.net() != 0) {
      sum.net = ExactLong.minus(sum.net, line.net());
      split.takeBack(row);
      ledger.post(row, rows.contract().causes().clawback(), -line.net(), line.priced().negate());
    }
  }

  /** What was payable for a row until it was taken back, in minor units. */
  long netUntilTakenBack(int row) {
    TakenBack line = netOfTakenBack.get(row);
    return line == null ? 0 : line.net();
  }

  private void close(Sum sum) {
    sum.paid = split.paid();
    sum.unfunded = split.unfunded();
  }

  /** The sums of all periods, once every row was taken. */
  ImmutableList<Sum> sums() {
    if (!sums.isEmpty()) {
      close(sums.get(current));
    }
    return ImmutableList.copyOf(sums);
  }
}
