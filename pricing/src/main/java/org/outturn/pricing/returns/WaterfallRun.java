package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import org.outturn.core.investment.DrawdownRule;

/**
 * One scenario, day by day: draw what is drawn on a stated day, take in what is paid, draw what is
 * missing, pay costs, and on distribution dates pay out. Days are counted from 1970-01-01. Not
 * thread-safe.
 */
final class WaterfallRun {
  private static final int NEVER = Integer.MAX_VALUE;

  private final FinanceTerms terms;
  private final int[] payDays;
  private final long[] payments;
  private final boolean isOpen;
  private final ImmutableList<TranchePosition> positions;
  private final int[] distributions;
  private final int firstDay;
  private final int busyTo;
  private final CashBook book;

  private int lastDay;
  private long balance;
  private long unpaid;
  private long shortfall;

  /**
   * A run that has not begun.
   *
   * @param terms the case
   * @param income the outcome payments
   * @param isOpen whether more may be paid after them
   * @param book what is noted of it
   */
  WaterfallRun(FinanceTerms terms, Income income, boolean isOpen, CashBook book) {
    this.terms = terms;
    this.payDays = income.days();
    this.payments = income.amounts();
    this.isOpen = isOpen;
    this.book = book;
    ImmutableList.Builder<TranchePosition> made = ImmutableList.builder();
    for (TrancheTerms tranche : terms.tranches()) {
      made.add(new TranchePosition(tranche));
    }
    this.positions = made.build();
    this.firstDay = Math.min(first(payDays), first(terms.days()));
    this.busyTo = Math.max(Math.max(last(payDays), last(terms.days())), terms.recyclingTo());
    this.distributions = terms.distributions().from(firstDay, busyTo);
  }

  private static int first(int[] days) {
    return days.length == 0 ? NEVER : days[0];
  }

  private static int last(int[] days) {
    return days.length == 0 ? Integer.MIN_VALUE : days[days.length - 1];
  }

  /** Moves all cash, up to the first distribution date on or after everything else. */
  void run() {
    book.open(firstDay);
    int payment = 0;
    int dated = 0;
    int distribution = 0;
    boolean isOver = false;
    while (!isOver) {
      int day = distributions[distribution];
      day = Math.min(day, payment < payDays.length ? payDays[payment] : NEVER);
      day = Math.min(day, dated < terms.days().length ? terms.days()[dated] : NEVER);
      boolean isDated = dated < terms.days().length && terms.days()[dated] == day;
      if (isDated) {
        drawWhatIsDrawnOn(day);
      }
      long paid = 0;
      for (; payment < payDays.length && payDays[payment] == day; payment++) {
        paid = Math.addExact(paid, payments[payment]);
      }
      takeIn(day, paid);
      if (isDated) {
        fallDue(day, terms.costs()[dated]);
        dated++;
      }
      drawWhatIsMissing(day);
      payCosts(day);
      if (distributions[distribution] == day) {
        isOver = day >= busyTo;
        distribute(day, isOver);
        book.close(day, balance, unpaid);
        distribution++;
        lastDay = day;
      }
    }
  }

  private void drawWhatIsDrawnOn(int day) {
    for (int tranche = 0; tranche < positions.size(); tranche++) {
      if (positions.get(tranche).terms().isDrawnOn(day)) {
        draw(day, tranche, positions.get(tranche).undrawn());
      }
    }
  }

  private void draw(int day, int tranche, long minor) {
    positions.get(tranche).draw(day, minor);
    book.drawn(tranche, minor);
    balance = Math.addExact(balance, minor);
  }

  private void takeIn(int day, long minor) {
    balance = Math.addExact(balance, minor);
    book.income(day, minor);
  }

  private void fallDue(int day, long minor) {
    unpaid = Math.addExact(unpaid, minor);
    book.costs(day, minor);
  }

  /** Draws so that the reserve is still there once everything due is paid. */
  private void drawWhatIsMissing(int day) {
    long missing = Math.subtractExact(Math.addExact(unpaid, terms.reserve()), balance);
    if (missing <= 0) {
      return;
    }
    int[] onCall = terms.onCall();
    long[] undrawn = new long[onCall.length];
    for (int i = 0; i < onCall.length; i++) {
      undrawn[i] = positions.get(onCall[i]).undrawn();
    }
    long drawn = Math.min(missing, WholeSplit.sum(undrawn));
    if (drawn > 0) {
      long[] parts =
          terms.finance().drawdown() == DrawdownRule.PRO_RATA
              ? terms.split().byOwed(drawn, undrawn)
              : inOrder(drawn, undrawn);
      for (int i = 0; i < onCall.length; i++) {
        draw(day, onCall[i], parts[i]);
      }
    }
  }

  private static long[] inOrder(long minor, long[] most) {
    long[] parts = new long[most.length];
    long left = minor;
    for (int i = 0; i < most.length; i++) {
      parts[i] = Math.min(left, most[i]);
      left -= parts[i];
    }
    return parts;
  }

  /** The reserve pays costs where commitments no longer do. */
  private void payCosts(int day) {
    long paid = Math.min(balance, unpaid);
    balance -= paid;
    unpaid -= paid;
    shortfall = Math.max(shortfall, unpaid);
    book.paidCosts(day, paid);
  }

  private void distribute(int day, boolean isEnd) {
    for (TranchePosition position : positions) {
      position.accrueTo(day);
    }
    long kept = isEnd && !isOpen ? 0 : terms.reserve();
    if (balance > kept && (isEnd || paysOutOn(day))) {
      long left = balance - kept;
      for (int[] rank : terms.ranks()) {
        left -= pay(day, rank, DistributionKind.INTEREST, left);
        left -= pay(day, rank, DistributionKind.PRINCIPAL, left);
        left -= pay(day, rank, DistributionKind.PREFERRED_RETURN, left);
      }
      payResidual(day, left);
      balance = kept;
    }
  }

  /** What comes in before that day is used again. */
  private boolean paysOutOn(int day) {
    return day >= terms.recyclingTo();
  }

  /** Pays one kind to one rank, each by what it is owed; gives what that took. */
  private long pay(int day, int[] rank, DistributionKind kind, long available) {
    if (available == 0) {
      return 0;
    }
    return rank.length == 1
        ? payOne(day, rank[0], kind, available)
        : payTogether(day, rank, kind, available);
  }

  private long payOne(int day, int tranche, DistributionKind kind, long available) {
    long paid = Math.min(available, positions.get(tranche).payable(kind, day));
    if (paid > 0) {
      receive(day, tranche, kind, paid);
    }
    return paid;
  }

  private long payTogether(int day, int[] rank, DistributionKind kind, long available) {
    long[] owed = new long[rank.length];
    for (int i = 0; i < rank.length; i++) {
      owed[i] = positions.get(rank[i]).payable(kind, day);
    }
    long paid = Math.min(available, WholeSplit.sum(owed));
    if (paid > 0) {
      long[] parts = terms.split().byOwed(paid, owed);
      for (int i = 0; i < rank.length; i++) {
        receive(day, rank[i], kind, parts[i]);
      }
    }
    return paid;
  }

  private void receive(int day, int tranche, DistributionKind kind, long minor) {
    positions.get(tranche).receive(day, kind, minor);
    book.received(tranche, kind, minor);
  }

  private void payResidual(int day, long minor) {
    if (minor == 0) {
      return;
    }
    long[] parts = terms.split().byShares(minor, terms.residualShares());
    long excess = 0;
    for (int tranche = 0; tranche < positions.size(); tranche++) {
      long most = positions.get(tranche).payable(DistributionKind.RESIDUAL, day);
      long part = Math.min(parts[tranche], most);
      receive(day, tranche, DistributionKind.RESIDUAL, part);
      excess = Math.addExact(excess, parts[tranche] - part);
    }
    book.residual(day, parts[positions.size()]);
    book.excess(day, excess);
  }

  /** What each tranche came to so far. */
  ImmutableList<TranchePosition> positions() {
    return positions;
  }

  /** The last distribution date. */
  int lastDay() {
    return lastDay;
  }

  /** The most by which costs that were due could not be paid. */
  long shortfall() {
    return shortfall;
  }
}
