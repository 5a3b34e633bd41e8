package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.schedule.DueDate;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Periods;

/**
 * The payment periods of a contract by number, those of its term worked out once (rules period and
 * due-date).
 */
final class PeriodTable {
  private final PaymentSchedule schedule;
  private final int first;
  private final ScheduledPeriod[] ofTerm;
  private final long[] starts;

  /**
   * A payment period.
   *
   * @param period its days
   * @param due when it is paid; empty where nothing says so
   * @param dueDay the day of that, business days allowed for; the day after its last where nothing
   *     says so
   * @param start its first day
   * @param end the day after its last
   */
  record ScheduledPeriod(
      DateRange period, Optional<DueDate> due, int dueDay, long start, long end) {
    private static ScheduledPeriod of(DateRange period, Optional<DueDate> due) {
      LocalDate end = period.endExclusive().orElseThrow();
      return new ScheduledPeriod(
          period,
          due,
          (int) due.map(DueDate::adjusted).orElse(end).toEpochDay(),
          period.startInclusive().toEpochDay(),
          end.toEpochDay());
    }

    /** The one period of a contract without a schedule. */
    static ScheduledPeriod only(DateRange period) {
      return of(period, Optional.empty());
    }
  }

  private PeriodTable(PaymentSchedule schedule, Term term) {
    this.schedule = schedule;
    Periods periods = schedule.periods();
    Optional<Integer> from = indexIn(periods, term.from());
    Optional<Integer> to = indexIn(periods, term.trackingTo().orElse(term.to()));
    first = from.orElse(0);
    int count = from.isPresent() && to.isPresent() ? to.get() - first + 1 : 0;
    ofTerm = new ScheduledPeriod[count];
    Arrays.setAll(ofTerm, number -> scheduled(first + number));
    starts = Arrays.stream(ofTerm).mapToLong(ScheduledPeriod::start).toArray();
  }

  /** Listed periods end; a day outside them has no number. */
  private static Optional<Integer> indexIn(Periods periods, LocalDate day) {
    try {
      return Optional.of(periods.indexOf(day));
    } catch (IllegalArgumentException outside) {
      return Optional.empty();
    }
  }

  /** The periods of a contract's schedule; empty where it has none. */
  static Optional<PeriodTable> of(OutcomesContract contract) {
    return contract.schedule().map(schedule -> new PeriodTable(schedule, contract.term()));
  }

  private ScheduledPeriod scheduled(int number) {
    DateRange period = schedule.periods().period(number);
    return ScheduledPeriod.of(period, Optional.of(schedule.due(period)));
  }

  /** The number of the period that holds a day. */
  int indexOf(long day) {
    int count = ofTerm.length;
    if (count > 0 && day >= starts[0] && day < ofTerm[count - 1].end) {
      int found = Arrays.binarySearch(starts, day);
      return first + (found >= 0 ? found : -found - 2);
    }
    return schedule.periods().indexOf(LocalDate.ofEpochDay(day));
  }

  /** Whether there is a period of a number; listed periods end. */
  boolean has(int number) {
    return schedule.periods().has(number);
  }

  /** The period of a number. */
  ScheduledPeriod get(int number) {
    int place = number - first;
    return place >= 0 && place < ofTerm.length ? ofTerm[place] : scheduled(number);
  }
}
