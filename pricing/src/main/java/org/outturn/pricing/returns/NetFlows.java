package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * Cash flows summed at whole steps of time from the first of them, days or periods, as columns.
 * Sums of zero are left out; inflows stand in front, outflows at the back. Amounts are inexact from
 * here on; rates of return may be.
 */
final class NetFlows {
  private static final int NONE = -1;

  private final int[] steps;
  private final double[] amounts;

  private int inflows;
  private int outflows;
  private int first = NONE;
  private int second = NONE;
  private int lastButOne = NONE;
  private int last = NONE;
  private int signChanges;
  private int end;
  private boolean anyInflow;

  private NetFlows(int most) {
    steps = new int[most];
    amounts = new double[most];
  }

  static NetFlows dated(CashFlows flows) {
    ImmutableList<CashFlow> list = flows.flows();
    int size = list.size();
    NetFlows net = new NetFlows(size);
    long first = flows.first().toEpochDay();
    long day = first;
    int at = 0;
    while (at < size) {
      BigDecimal sum = net.take(list.get(at).amount());
      long next = day;
      for (at++; at < size; at++) {
        next = list.get(at).date().toEpochDay();
        if (next != day) {
          break;
        }
        sum = sum.add(net.take(list.get(at).amount()));
      }
      net.add(days(day - first), sum.doubleValue());
      day = next;
    }
    return net;
  }

  private BigDecimal take(Amount amount) {
    anyInflow |= amount.signum() > 0;
    return amount.value();
  }

  static NetFlows dated(int[] epochDays, double[] amounts) {
    Require.that(
        epochDays.length == amounts.length,
        "amounts",
        "must be as many as the " + epochDays.length + " days",
        amounts.length);
    NetFlows net = new NetFlows(amounts.length);
    double scale = scale(amounts);
    int at = 0;
    while (at < amounts.length) {
      int day = epochDays[at];
      double sum = 0;
      do {
        sum += net.take(amounts[at] * scale);
        at++;
      } while (at < amounts.length && epochDays[at] == day);
      if (at < amounts.length && epochDays[at] < day) {
        throw new IllegalArgumentException(
            "epochDays must never fall but was " + epochDays[at] + " after " + day);
      }
      net.add(days((long) day - epochDays[0]), sum);
    }
    return net;
  }

  static NetFlows periodic(List<Amount> amounts) {
    CashFlows.requireOneCurrency(amounts);
    NetFlows net = new NetFlows(amounts.size());
    for (int period = 0; period < amounts.size(); period++) {
      net.add(period, net.take(amounts.get(period)).doubleValue());
    }
    return net;
  }

  static NetFlows periodic(double[] amounts) {
    NetFlows net = new NetFlows(amounts.length);
    double scale = scale(amounts);
    for (int period = 0; period < amounts.length; period++) {
      net.add(period, net.take(amounts[period] * scale));
    }
    return net;
  }

  private double take(double amount) {
    anyInflow |= amount > 0;
    return amount;
  }

  /** A power of two that makes the largest amount about one, so that no sum overflows. */
  private static double scale(double[] amounts) {
    double largest = 0;
    for (double amount : amounts) {
      largest = Math.max(largest, Math.abs(amount));
    }
    // The greatest of numbers among which is NaN is NaN.
    Require.that(largest <= Double.MAX_VALUE, "amounts", "must be finite", largest);
    return Math.scalb(1.0, -Math.max(Double.MIN_EXPONENT, Math.getExponent(largest)));
  }

  private static int days(long days) {
    Require.that(
        days <= Integer.MAX_VALUE, "cash flows", "must span at most 2147483647 days", days);
    return (int) days;
  }

  private void add(int step, double amount) {
    end = step;
    if (amount == 0) {
      return;
    }
    if (first == NONE) {
      first = step;
    } else if (second == NONE) {
      second = step;
    }
    int at;
    if (amount > 0) {
      signChanges += outflows > 0 && last == steps[steps.length - outflows] ? 1 : 0;
      at = inflows++;
    } else {
      signChanges += inflows > 0 && last == steps[inflows - 1] ? 1 : 0;
      at = steps.length - ++outflows;
    }
    steps[at] = step;
    amounts[at] = Math.abs(amount);
    lastButOne = last;
    last = step;
  }

  /** How often the sums change their sign along time: no more rates than that can solve them. */
  int signChanges() {
    return signChanges;
  }

  /** Whether money went out, none ever came back, and a zero after it says that none will. */
  boolean areLost() {
    return outflows > 0 && !anyInflow && end > last;
  }

  /** Why there is no rate where the sums have one sign alone. */
  RateOfReturn.Absence absence() {
    if (outflows > 0) {
      return RateOfReturn.Absence.NOTHING_CAME_BACK;
    }
    return inflows > 0
        ? RateOfReturn.Absence.NOTHING_WAS_PAID_IN
        : RateOfReturn.Absence.NOTHING_MOVED;
  }

  /** How many steps have a sum other than zero. */
  int count() {
    return inflows + outflows;
  }

  /** The step of the last sum. */
  int last() {
    return last;
  }

  /** How many steps lie between the last two sums. */
  int lastGap() {
    return last - lastButOne;
  }

  /** How many steps lie between the first two sums. */
  int firstGap() {
    return second - first;
  }

  /** The size of the first sum. */
  double firstAmount() {
    return inflows > 0 && steps[0] == first ? amounts[0] : amounts[amounts.length - 1];
  }

  /** The size of the last sum. */
  double lastAmount() {
    return inflows > 0 && steps[inflows - 1] == last
        ? amounts[inflows - 1]
        : amounts[amounts.length - outflows];
  }

  /** The inflows. */
  WeightedFlows in() {
    return new WeightedFlows(steps, amounts, 0, inflows);
  }

  /** The outflows, their signs turned. */
  WeightedFlows out() {
    return new WeightedFlows(steps, amounts, steps.length - outflows, steps.length);
  }
}
