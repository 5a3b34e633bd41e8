package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;
import org.outturn.pricing.payment.statement.MinorTotals;

/**
 * What comes in and when, as numbers: days counted from 1970-01-01, never falling, and minor units.
 * Immutable and thread-safe.
 */
public final class Income {
  private final int[] days;
  private final long[] amounts;

  private Income(int[] days, long[] amounts) {
    this.days = days;
    this.amounts = amounts;
  }

  /**
   * Income of payments.
   *
   * @param payments in order of date, of whole minor units
   * @return the same as numbers
   */
  static Income of(List<DatedAmount> payments) {
    return new Income(
        payments.stream().mapToInt(each -> FinanceTerms.day(each.date())).toArray(),
        payments.stream().mapToLong(each -> each.amount().toMinor()).toArray());
  }

  /**
   * What comes in under a contract: what each settlement invoices, on its due date (rule
   * settlement).
   *
   * @param totals those of a contract with a schedule, of which no rule looks ahead
   * @return the payments for the periods that are over
   * @throws IllegalArgumentException when what was settled may have been another amount
   */
  public static Income of(MinorTotals totals) {
    Require.that(
        totals.isSettled(), "totals", "must be what settlements come to", totals.isSettled());
    Settling income = new Settling(totals.over());
    for (int period = 0; period < totals.over(); period++) {
      income.settle(totals.due().get(period), totals.invoiced().get(period));
    }
    return income.income();
  }

  /**
   * Collects what comes in settlement by settlement: what is taken back is set off against the next
   * payments.
   */
  static final class Settling {
    private final int[] days;
    private final long[] amounts;
    private int size;
    private long paid;

    /** Nothing so far, of at most so many settlements. */
    Settling(int most) {
      this.days = new int[most];
      this.amounts = new long[most];
    }

    /** What was to pay by a settlement and those before it, paid on a day. */
    void settle(int day, long owedByThen) {
      if (owedByThen > paid) {
        days[size] = day;
        amounts[size] = Math.subtractExact(owedByThen, paid);
        size++;
        paid = owedByThen;
      }
    }

    Income income() {
      return new Income(Arrays.copyOf(days, size), Arrays.copyOf(amounts, size));
    }
  }

  /** The payments with their dates. */
  ImmutableList<DatedAmount> payments(Currency currency) {
    ImmutableList.Builder<DatedAmount> payments = ImmutableList.builder();
    for (int i = 0; i < days.length; i++) {
      payments.add(
          new DatedAmount(LocalDate.ofEpochDay(days[i]), Amount.ofMinor(currency, amounts[i])));
    }
    return payments.build();
  }

  /** The days; nobody writes to the array. */
  int[] days() {
    return days;
  }

  /** The amounts, one for each day; nobody writes to the array. */
  long[] amounts() {
    return amounts;
  }
}
