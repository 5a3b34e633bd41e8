package org.outturn.core.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.time.Periods;

/**
 * The payment periods a fee is paid in (rule blended): those that hold a day of the service term
 * and begin between the fee's dates; for a yearly fee, of these the first that begins in each
 * contract year. A fee paid once is paid in the period that holds its first day, else the term's. A
 * contract without a schedule has one period, which begins with the term.
 */
public final class FeePeriods {
  private final Term term;
  private final Periods periods;

  private FeePeriods(Term term, Periods periods) {
    this.term = term;
    this.periods = periods;
  }

  /**
   * The fee periods of a contract.
   *
   * @param contract the contract
   * @return what answers for its fees
   */
  public static FeePeriods of(OutcomesContract contract) {
    return of(contract.term(), contract.schedule());
  }

  /**
   * The fee periods of a term and its schedule.
   *
   * @param term the service term
   * @param schedule the schedule; empty where everything falls into one period
   * @return what answers for fees
   */
  public static FeePeriods of(Term term, Optional<PaymentSchedule> schedule) {
    return new FeePeriods(
        term,
        schedule
            .map(PaymentSchedule::periods)
            .orElseGet(
                () -> ListedPeriods.of(List.of(term.from(), term.trackingTo().orElse(term.to())))));
  }

  /**
   * The periods of one fee.
   *
   * @param fee the fee
   * @return in order of date, found as they are asked for; empty where none begins between its
   *     dates
   * @throws IllegalArgumentException when listed periods do not hold the days of the term
   */
  public Stream<DateRange> periods(Fee fee) {
    FeeEach each = fee.pays().each();
    if (each == FeeEach.ONCE) {
      return Stream.of(periods.period(periods.indexOf(fee.from().orElse(term.from()))));
    }
    LocalDate end = fee.to().filter(to -> to.isBefore(term.to())).orElse(term.to());
    if (end.isBefore(term.from()) || !fee.from().map(end::isAfter).orElse(true)) {
      return Stream.empty();
    }
    int first = first(fee);
    int last = periods.indexOf(end.minusDays(1));
    return IntStream.rangeClosed(first, last)
        .filter(i -> each == FeeEach.PERIOD || i == first || year(i) != year(i - 1))
        .mapToObj(periods::period);
  }

  /** The first period of the term that begins on the fee's first day or later. */
  private int first(Fee fee) {
    int ofTerm = periods.indexOf(term.from());
    LocalDate from = fee.from().orElse(start(ofTerm));
    if (!from.isAfter(start(ofTerm))) {
      return ofTerm;
    }
    int holding = periods.indexOf(from);
    return start(holding).equals(from) ? holding : holding + 1;
  }

  /** Days before the term belong to its first year. */
  private int year(int period) {
    return Math.max(0, term.years().indexOf(start(period)));
  }

  private LocalDate start(int period) {
    return periods.period(period).startInclusive();
  }
}
