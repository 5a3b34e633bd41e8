package org.outturn.core.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.RegularPeriods;
import org.outturn.core.validation.Require;

/**
 * How long the service runs and how long its outcomes are tracked.
 *
 * @param from the first day of service
 * @param to the day after the last
 * @param trackingTo the day after the last on which outcomes count, where later than {@code to}
 */
public record Term(LocalDate from, LocalDate to, Optional<LocalDate> trackingTo) {

  /**
   * Refuses a term that ends before it begins, or tracking that ends before service.
   *
   * @param from the first day of service
   * @param to the day after the last
   * @param trackingTo the day after the last on which outcomes count, where later than {@code to}
   */
  public Term {
    Require.that(to.isAfter(from), "to", "must be after from " + from, to);
    if (trackingTo.isPresent()) {
      Require.that(
          !trackingTo.get().isBefore(to),
          "trackingTo",
          "must be on or after to " + to,
          trackingTo.get());
    }
  }

  /**
   * A term without a tail.
   *
   * @param from the first day
   * @param to the day after the last
   * @return the term
   */
  public static Term of(LocalDate from, LocalDate to) {
    return new Term(from, to, Optional.empty());
  }

  /**
   * When an outcome may be achieved: service, and the tail in which outcomes are tracked (rule
   * in-time).
   *
   * @param outcome the outcome, which may be tracked for longer than the contract says
   * @return half-open dates
   */
  public DateRange achievement(Outcome outcome) {
    LocalDate byOutcome = to.plusMonths(outcome.trackingMonths());
    LocalDate end = trackingTo.filter(byOutcome::isBefore).orElse(byOutcome);
    return DateRange.of(from, end);
  }

  /**
   * The contract years, from anniversary to anniversary of the first day.
   *
   * @return years, number 0 the first
   */
  public RegularPeriods years() {
    return RegularPeriods.years(from);
  }
}
