package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.time.Periods;
import org.outturn.core.time.RegularPeriods;

/** Says in a phrase when a contract pays: {@code quarterly, such as 2015-01-01 to 2015-03-31}. */
public final class ScheduleText {
  private ScheduleText() {}

  /**
   * Its payment periods.
   *
   * @param schedule the schedule
   * @return such as {@code quarterly, such as 2015-01-01 to 2015-03-31}
   */
  public static String periods(PaymentSchedule schedule) {
    Periods periods = schedule.periods();
    if (periods instanceof ListedPeriods listed) {
      return "from one of these days to the next: "
          + listed.boundaries().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
    return frequency((RegularPeriods) periods) + ", such as " + periods.period(0);
  }

  private static String frequency(RegularPeriods periods) {
    return Stream.of(Frequency.values())
        .filter(each -> each.months() == periods.months())
        .map(FigureText::words)
        .findFirst()
        .orElseGet(() -> "every " + periods.months() + " months");
  }

  /**
   * When a period is due.
   *
   * @param schedule the schedule
   * @return such as {@code 30 calendar days after a period, moved following}
   */
  public static String due(PaymentSchedule schedule) {
    Lag lag = schedule.paymentLag();
    String moved = FigureText.words(schedule.convention());
    return (lag.days() == 0
            ? "on a period's last day"
            : lag.days() + " " + FigureText.words(lag.unit()) + " days after a period")
        + "; on a day without work: "
        + moved;
  }

  /**
   * On which days nobody works.
   *
   * @param schedule the schedule
   * @return such as {@code Saturday, Sunday, 2018-01-01}; blank where every day is one of work
   */
  public static String withoutWork(PaymentSchedule schedule) {
    BusinessCalendar calendar = schedule.calendar();
    return Stream.concat(
            calendar.weekendsOff() ? Stream.of("Saturday", "Sunday") : Stream.of(),
            calendar.holidays().stream().map(LocalDate::toString))
        .collect(Collectors.joining(", "));
  }
}
