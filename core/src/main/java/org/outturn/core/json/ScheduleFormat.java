package org.outturn.core.json;

import java.util.Arrays;
import java.util.Optional;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.BusinessDayConvention;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.RegularPeriods;

/** When a contract is paid. */
final class ScheduleFormat {
  private static final int MOST_PAYMENT_DAYS = 3660;

  static final Codec<PaymentSchedule> SCHEDULE =
      ObjectCodec.of(
          "schedule",
          "When it is paid. Without a schedule everything falls into one period.",
          keys -> {
            var frequency =
                keys.required(
                    "frequency",
                    ChoiceCodec.of(Frequency.class),
                    ScheduleFormat::frequency,
                    "The length of a payment period.");
            var anchor =
                keys.or(
                    TermFormat.FROM,
                    "anchor",
                    Values.DATE,
                    schedule -> regular(schedule).anchor(),
                    "A day on which a period begins; the term's first where left out.");
            var paymentDays =
                keys.or(
                    0,
                    "paymentDays",
                    WholeCodec.from(0, MOST_PAYMENT_DAYS),
                    schedule -> schedule.paymentLag().days(),
                    "How many days after a period's last day payment is due.");
            var paymentDayUnit =
                keys.or(
                    Lag.Unit.CALENDAR,
                    "paymentDayUnit",
                    ChoiceCodec.of(Lag.Unit.class),
                    schedule -> schedule.paymentLag().unit(),
                    "What these days are; CALENDAR where left out.");
            var workingDays =
                keys.optional(
                    "workingDays",
                    ChoiceCodec.of(DaysOff.class),
                    ScheduleFormat::daysOff,
                    "WEEKENDS: Saturdays and Sundays are no working days. Where left out every day"
                        + " is one.");
            var holidays =
                keys.list(
                    "holidays",
                    Values.DATE,
                    schedule -> schedule.calendar().holidays(),
                    "Further days that are no working days.");
            var convention =
                keys.or(
                    BusinessDayConvention.FOLLOWING,
                    "convention",
                    ChoiceCodec.of(BusinessDayConvention.class),
                    PaymentSchedule::convention,
                    "Where a due date goes that is no working day; FOLLOWING where left out.");
            keys.rule(
                in -> {
                  if (in.get(paymentDayUnit) == Lag.Unit.WORKING
                      && in.get(workingDays).isEmpty()
                      && in.get(holidays).isEmpty()) {
                    throw in.refuse(
                        paymentDayUnit,
                        "WORKING must go with workingDays or holidays but neither is stated");
                  }
                });
            return in ->
                PaymentSchedule.builder()
                    .periods(RegularPeriods.of(in.get(frequency), in.get(anchor, TermFormat.FROM)))
                    .paymentLag(new Lag(in.get(paymentDays), in.get(paymentDayUnit)))
                    .calendar(
                        (in.get(workingDays).isPresent()
                                ? BusinessCalendar.WEEKENDS
                                : BusinessCalendar.EVERY_DAY)
                            .withHolidays(in.get(holidays)))
                    .convention(in.get(convention))
                    .build();
          });

  private ScheduleFormat() {}

  /** The days off that a contract may name in one word. */
  private enum DaysOff {
    WEEKENDS
  }

  private static Optional<DaysOff> daysOff(PaymentSchedule schedule) {
    return schedule.calendar().weekendsOff() ? Optional.of(DaysOff.WEEKENDS) : Optional.empty();
  }

  private static RegularPeriods regular(PaymentSchedule schedule) {
    if (schedule.periods() instanceof RegularPeriods regular) {
      return regular;
    }
    throw new IllegalArgumentException(
        "schedule: listed periods have no key in the contract format; expected MONTHLY, QUARTERLY,"
            + " HALF_YEARLY or YEARLY periods from an anchor");
  }

  private static Frequency frequency(PaymentSchedule schedule) {
    RegularPeriods periods = regular(schedule);
    return Arrays.stream(Frequency.values())
        .filter(frequency -> RegularPeriods.of(frequency, periods.anchor()).equals(periods))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "schedule: periods of "
                        + periods.months()
                        + " months"
                        + (periods.monthEnds() ? " at month ends" : "")
                        + " from "
                        + periods.anchor()
                        + " have no key in the contract format; expected MONTHLY, QUARTERLY,"
                        + " HALF_YEARLY or YEARLY periods, at month ends where the anchor is one"));
  }
}
