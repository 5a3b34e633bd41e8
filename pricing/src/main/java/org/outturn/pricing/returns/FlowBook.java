package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;

/** The cash flows of one holder as they happen, in minor units and in order of day. */
final class FlowBook {
  private static final int FIRST_CAPACITY = 16;

  private int[] days = new int[FIRST_CAPACITY];
  private long[] amounts = new long[FIRST_CAPACITY];
  private int size;

  /** Notes a flow, positive for money that comes in to the holder; nothing where it is 0. */
  void note(int day, long minor) {
    if (minor != 0) {
      add(day, minor);
    }
  }

  private void add(int day, long minor) {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
    }
    days[size] = day;
    amounts[size] = minor;
    size++;
  }

  /** The flows; empty where there were none. */
  Optional<CashFlows> flows(Currency currency) {
    if (size == 0) {
      return Optional.empty();
    }
    List<CashFlow> flows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      flows.add(new CashFlow(LocalDate.ofEpochDay(days[i]), Amount.ofMinor(currency, amounts[i])));
    }
    return Optional.of(CashFlows.of(flows));
  }

  /** These flows and those of another holder. */
  FlowBook plus(FlowBook other) {
    FlowBook both = new FlowBook();
    int of = 0;
    for (int i = 0; i < size; i++) {
      for (; of < other.size && other.days[of] < days[i]; of++) {
        both.add(other.days[of], other.amounts[of]);
      }
      both.add(days[i], amounts[i]);
    }
    for (; of < other.size; of++) {
      both.add(other.days[of], other.amounts[of]);
    }
    return both;
  }

  /** What came in beyond what went out. */
  long total() {
    long total = 0;
    for (int i = 0; i < size; i++) {
      total = Math.addExact(total, amounts[i]);
    }
    return total;
  }

  /** The rate of return of flows of which nothing more will come after a day. */
  RateOfReturn rateOfReturn(int lastDay) {
    if (size == 0) {
      return RateOfReturn.none(RateOfReturn.Absence.NOTHING_MOVED);
    }
    int[] ended = Arrays.copyOf(days, size + 1);
    ended[size] = lastDay + 1;
    double[] inexact = new double[size + 1];
    for (int i = 0; i < size; i++) {
      inexact[i] = amounts[i];
    }
    return InternalRateOfReturn.DEFAULT.dated(ended, inexact);
  }
}
