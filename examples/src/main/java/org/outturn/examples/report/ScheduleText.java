package org.outturn.examples.report;

import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Lag;

/**
 * Says in a phrase when a contract pays: {@code without a gap, such as 2015-01-01 to 2015-03-31}.
 */
public final class ScheduleText {
  private ScheduleText() {}

  /**
   * Its payment periods.
   *
   * @param schedule the schedule
   * @return such as {@code without a gap, such as 2015-01-01 to 2015-03-31}
   */
  public static String periods(PaymentSchedule schedule) {
    return "without a gap, such as " + schedule.periods().period(0);
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
}
