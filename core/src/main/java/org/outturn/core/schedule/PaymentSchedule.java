package org.outturn.core.schedule;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.BusinessDayConvention;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.Periods;
import org.outturn.core.time.RegularPeriods;

/**
 * When what was verified is paid: by quarters from 2019-10-01, 30 days after the quarter's last
 * day, moved to the next working day (rules period and due-date).
 */
@OutturnStyle
@Value.Immutable
public interface PaymentSchedule extends WithPaymentSchedule {

  /**
   * Starts a schedule.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Regular periods, due on their last day.
   *
   * @param frequency the length of a period
   * @param anchor a day on which a period begins
   * @return the schedule
   */
  static PaymentSchedule of(Frequency frequency, LocalDate anchor) {
    return builder().periods(RegularPeriods.of(frequency, anchor)).build();
  }

  /**
   * The payment periods.
   *
   * @return regular or listed
   */
  Periods periods();

  /**
   * How long after a period's last day payment is due.
   *
   * @return no days unless stated
   */
  @Value.Default
  default Lag paymentLag() {
    return Lag.NONE;
  }

  /**
   * Which days are working days.
   *
   * @return every day unless stated
   */
  @Value.Default
  default BusinessCalendar calendar() {
    return BusinessCalendar.EVERY_DAY;
  }

  /**
   * Where a due date goes that is no working day.
   *
   * @return to the following one unless stated
   */
  @Value.Default
  default BusinessDayConvention convention() {
    return BusinessDayConvention.FOLLOWING;
  }

  /**
   * When a period's payment is due.
   *
   * @param period a payment period with an end
   * @return the due date, with the unadjusted one beside it
   */
  default DueDate due(DateRange period) {
    LocalDate lastDay =
        period
            .endExclusive()
            .orElseThrow(() -> new IllegalArgumentException("period must end but was " + period))
            .minusDays(1);
    LocalDate unadjusted = paymentLag().after(lastDay, calendar());
    return new DueDate(convention().adjust(unadjusted, calendar()), unadjusted);
  }

  /** Refuses working days without a calendar that says which they are. */
  @Value.Check
  default void check() {
    if (paymentLag().unit() == Lag.Unit.WORKING && calendar().equals(BusinessCalendar.EVERY_DAY)) {
      throw new IllegalArgumentException(
          "paymentDayUnit WORKING must go with workingDays or holidays but neither is stated");
    }
  }

  /** Builds a schedule. */
  final class Builder extends ImmutablePaymentSchedule.Builder {
    Builder() {}
  }
}
