package org.outturn.core.json;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.ContractDocument.ScheduleDocument;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.BusinessDayConvention;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.IsoDates;
import org.outturn.core.time.Lag;
import org.outturn.core.time.Periods;
import org.outturn.core.time.RegularPeriods;

/** The JSON form of a payment schedule. */
final class ScheduleForm {
  private final LocalDate termFrom;

  /** A schedule that states no anchor begins with the term. */
  ScheduleForm(LocalDate termFrom) {
    this.termFrom = termFrom;
  }

  /** The days off that a contract may name in one word. */
  private enum DaysOff {
    WEEKENDS
  }

  PaymentSchedule read(Fields fields, ScheduleDocument document) {
    return PaymentSchedule.builder()
        .periods(
            RegularPeriods.of(
                fields
                    .choice("frequency", document.frequency(), Frequency.class)
                    .orElse(Frequency.MONTHLY),
                fields.valueOr(termFrom, "anchor", document.anchor(), IsoDates::parse)))
        .paymentLag(lag(fields, document))
        .calendar(calendar(fields, document))
        .convention(
            fields
                .choice("convention", document.convention(), BusinessDayConvention.class)
                .orElse(BusinessDayConvention.FOLLOWING))
        .build();
  }

  PaymentSchedule standIn(Fields fields) {
    return PaymentSchedule.of(Frequency.MONTHLY, termFrom);
  }

  private static Lag lag(Fields fields, ScheduleDocument document) {
    Lag.Unit unit =
        fields
            .choice("paymentDayUnit", document.paymentDayUnit(), Lag.Unit.class)
            .orElse(Lag.Unit.CALENDAR);
    int days = document.paymentDays() == null ? 0 : document.paymentDays();
    return fields.valueOr(
        new Lag(0, unit), "paymentDays", String.valueOf(days), text -> new Lag(days, unit));
  }

  private static BusinessCalendar calendar(Fields fields, ScheduleDocument document) {
    boolean weekendsOff =
        fields.choice("workingDays", document.workingDays(), DaysOff.class).isPresent();
    return (weekendsOff ? BusinessCalendar.WEEKENDS : BusinessCalendar.EVERY_DAY)
        .withHolidays(fields.each("holidays", document.holidays(), IsoDates::parse));
  }

  ScheduleDocument write(PaymentSchedule schedule) {
    RegularPeriods periods = regular(schedule.periods());
    BusinessCalendar calendar = schedule.calendar();
    return new ScheduleDocument(
        frequency(periods).name(),
        Absent.ifDefault(periods.anchor(), termFrom),
        paymentDays(schedule.paymentLag()),
        Absent.ifDefault(schedule.paymentLag().unit(), Lag.Unit.CALENDAR),
        calendar.weekendsOff() ? DaysOff.WEEKENDS.name() : null,
        Absent.ifEmpty(calendar.holidays().stream().map(LocalDate::toString).toList()),
        Absent.ifDefault(schedule.convention(), BusinessDayConvention.FOLLOWING));
  }

  private static @Nullable Integer paymentDays(Lag lag) {
    return lag.days() == 0 ? null : Integer.valueOf(lag.days());
  }

  private static RegularPeriods regular(Periods periods) {
    if (periods instanceof RegularPeriods regular) {
      return regular;
    }
    throw new IllegalArgumentException(
        "schedule: listed periods have no key in the contract format; expected MONTHLY, QUARTERLY,"
            + " HALF_YEARLY or YEARLY periods from an anchor");
  }

  private static Frequency frequency(RegularPeriods periods) {
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
