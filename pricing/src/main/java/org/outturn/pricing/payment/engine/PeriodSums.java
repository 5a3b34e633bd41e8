package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.contract.Term;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.time.DateRange;

/**
 * Sums claims by the payment period of their verification, from the period of the first claim to
 * that of the last, and what each payer pays of them (rules period and due-date). A contract
 * without a schedule has one period.
 */
final class PeriodSums implements OrderedStage {
  private final PayerSplit split;
  private final List<Sum> sums;
  private int current;

  /** What one period comes to. */
  static final class Sum {
    private final DateRange period;
    private final Optional<DueDate> due;
    private final long end;
    private long gross;
    private long net;
    private long[] paid = {};
    private long unfunded;

    private Sum(DateRange period, Optional<DueDate> due, long end) {
      this.period = period;
      this.due = due;
      this.end = end;
    }

    DateRange period() {
      return period;
    }

    Optional<DueDate> due() {
      return due;
    }

    /** Before any adjustment, in minor units. */
    long gross() {
      return gross;
    }

    /** What is payable, in minor units. */
    long net() {
      return net;
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

  PeriodSums(SeenRows rows, PayerSplit split) {
    this.split = split;
    this.sums = rows.size() == 0 ? List.of() : all(rows);
  }

  private static List<Sum> all(SeenRows rows) {
    long firstDay = rows.columns().verified(0);
    long lastDay = rows.columns().verified(rows.size() - 1);
    Optional<PeriodTable> table = rows.contract().periods();
    if (table.isEmpty()) {
      return List.of(onePeriod(rows.contract().contract().term(), firstDay, lastDay));
    }
    int first = table.get().indexOf(firstDay);
    int last = table.get().indexOf(lastDay);
    List<Sum> sums = new ArrayList<>(last - first + 1);
    for (int number = first; number <= last; number++) {
      PeriodTable.ScheduledPeriod scheduled = table.get().get(number);
      sums.add(new Sum(scheduled.period(), Optional.of(scheduled.due()), scheduled.end()));
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
    return new Sum(period, Optional.empty(), period.endExclusive().orElseThrow().toEpochDay());
  }

  @Override
  public void apply(Stretch stretch) {
    int place = 0;
    while (place < stretch.size()) {
      Sum sum = sums.get(current);
      int end = place;
      long gross = sum.gross;
      long net = sum.net;
      while (end < stretch.size() && stretch.verified[end] < sum.end) {
        gross = Math.addExact(gross, stretch.gross[end]);
        net = Math.addExact(net, stretch.payable[end]);
        end++;
      }
      sum.gross = gross;
      sum.net = net;
      split.pay(stretch, place, end);
      place = end;
      if (place < stretch.size()) {
        close(sum);
        current++;
      }
    }
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
