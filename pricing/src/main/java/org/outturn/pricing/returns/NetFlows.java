package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.outturn.core.validation.Require;

/**
 * Cash flows summed at whole steps of time from the first of them, days or periods, as columns.
 * Sums of zero are left out. Amounts are inexact from here on; rates of return may be.
 */
final class NetFlows {
  private final long[] steps;
  private final double[] amounts;
  private int count;
  private int signChanges;
  private long lastStep;
  private boolean anyInflow;

  private NetFlows(int most) {
    steps = new long[most];
    amounts = new double[most];
  }

  static NetFlows dated(CashFlows flows) {
    ImmutableList<CashFlow> list = flows.flows();
    NetFlows net = new NetFlows(list.size());
    long first = flows.first().toEpochDay();
    int at = 0;
    while (at < list.size()) {
      LocalDate date = list.get(at).date();
      BigDecimal sum = list.get(at).amount().value();
      net.anyInflow |= sum.signum() > 0;
      at++;
      while (at < list.size() && list.get(at).date().equals(date)) {
        BigDecimal more = list.get(at).amount().value();
        net.anyInflow |= more.signum() > 0;
        sum = sum.add(more);
        at++;
      }
      net.add(date.toEpochDay() - first, sum.doubleValue());
    }
    return net;
  }

  static NetFlows dated(int[] epochDays, double[] amounts) {
    Require.that(
        epochDays.length == amounts.length,
        "amounts",
        "must be as many as days, " + epochDays.length + ",",
        amounts.length);
    NetFlows net = new NetFlows(amounts.length);
    int at = 0;
    while (at < amounts.length) {
      int day = epochDays[at];
      double sum = 0;
      do {
        sum += net.take(amounts[at]);
        at++;
      } while (at < amounts.length && epochDays[at] == day);
      Require.that(at == amounts.length || epochDays[at] > day, "epochDays", "must not fall", day);
      net.add((long) day - epochDays[0], sum);
    }
    return net;
  }

  static NetFlows periodic(double[] amounts) {
    NetFlows net = new NetFlows(amounts.length);
    for (int period = 0; period < amounts.length; period++) {
      net.add(period, net.take(amounts[period]));
    }
    return net;
  }

  private double take(double amount) {
    Require.that(Double.isFinite(amount), "amount", "must be finite", amount);
    anyInflow |= amount > 0;
    return amount;
  }

  private void add(long step, double amount) {
    lastStep = step;
    if (amount != 0) {
      if (count > 0 && amount > 0 != amounts[count - 1] > 0) {
        signChanges++;
      }
      steps[count] = step;
      amounts[count] = amount;
      count++;
    }
  }

  /** How many steps have a sum other than zero. */
  int count() {
    return count;
  }

  long step(int index) {
    return steps[index];
  }

  double amount(int index) {
    return amounts[index];
  }

  /** How often the sums change their sign along time: no more rates than that can solve them. */
  int signChanges() {
    return signChanges;
  }

  /** Whether money went out, none ever came back, and a zero after it says that none will. */
  boolean areLost() {
    return count > 0 && !anyInflow && lastStep > steps[count - 1];
  }
}
