package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.price;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.BusinessDayConvention;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.time.RegularPeriods;
import org.outturn.pricing.fixtures.StatementRendering;

/** Rules period and due-date. */
class PeriodTest {
  private static final OutcomesContract CONTRACT =
      contract(outcome("entry").withClaimsPerParticipant(0), "600");

  private static List<String> periods(PaymentSchedule schedule, String... verified) {
    return periods(CONTRACT.withSchedule(schedule), verified);
  }

  private static List<String> periods(OutcomesContract contract, String... verified) {
    OutcomeClaim[] claims = new OutcomeClaim[verified.length];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = claim("c" + i, "p1", "entry", "2020-01-01").withVerified(day(verified[i]));
    }
    return price(contract, claims).periods().stream().map(StatementRendering::period).toList();
  }

  private static PaymentSchedule quarterly(Lag lag, BusinessCalendar calendar) {
    return PaymentSchedule.builder()
        .periods(RegularPeriods.of(Frequency.QUARTERLY, day("2020-01-01")))
        .paymentLag(lag)
        .calendar(calendar)
        .build();
  }

  @Test
  void aClaimFallsIntoThePeriodOfItsVerification() {
    assertThat(
            periods(
                PaymentSchedule.of(Frequency.QUARTERLY, day("2020-01-01")),
                "2020-03-31",
                "2020-04-01",
                "2020-10-01"))
        .containsExactly(
            "2020-01-01 to 2020-03-31 due 2020-03-31 (2020-03-31) gross GBP 600.00 net GBP"
                + " 600.00",
            "2020-04-01 to 2020-06-30 due 2020-06-30 (2020-06-30) gross GBP 600.00 net GBP"
                + " 600.00",
            "2020-07-01 to 2020-09-30 due 2020-09-30 (2020-09-30) gross GBP 0.00 net GBP 0.00",
            "2020-10-01 to 2020-12-31 due 2020-12-31 (2020-12-31) gross GBP 600.00 net GBP"
                + " 600.00");
  }

  @Test
  void periodsRunOnBeforeTheAnchor() {
    assertThat(periods(PaymentSchedule.of(Frequency.HALF_YEARLY, day("2021-01-01")), "2020-03-31"))
        .containsExactly(
            "2020-01-01 to 2020-06-30 due 2020-06-30 (2020-06-30) gross GBP 600.00 net GBP"
                + " 600.00");
  }

  @Test
  void monthEndsStayMonthEnds() {
    assertThat(periods(PaymentSchedule.of(Frequency.MONTHLY, day("2020-01-31")), "2020-03-30"))
        .containsExactly(
            "2020-02-29 to 2020-03-30 due 2020-03-30 (2020-03-30) gross GBP 600.00 net GBP"
                + " 600.00");
  }

  @Test
  void periodsMayBeListed() {
    PaymentSchedule listed =
        PaymentSchedule.builder()
            .periods(
                ListedPeriods.of(List.of(day("2020-01-01"), day("2020-02-15"), day("2020-04-01"))))
            .build();
    assertThat(periods(listed, "2020-02-14", "2020-02-15"))
        .containsExactly(
            "2020-01-01 to 2020-02-14 due 2020-02-14 (2020-02-14) gross GBP 600.00 net GBP"
                + " 600.00",
            "2020-02-15 to 2020-03-31 due 2020-03-31 (2020-03-31) gross GBP 600.00 net GBP"
                + " 600.00");
  }

  @Test
  void withoutAScheduleThereIsOnePeriod() {
    assertThat(periods(CONTRACT, "2020-03-31", "2021-03-31"))
        .containsExactly("2020-01-01 to 2021-12-31 gross GBP 1,200.00 net GBP 1,200.00");
  }

  /** 32 days after 31 March is Saturday 2 May; the next working day is Monday 4 May. */
  @Test
  void dueAfterCalendarDaysOnTheFollowingWorkingDay() {
    assertThat(
            periods(
                quarterly(new Lag(32, Lag.Unit.CALENDAR), BusinessCalendar.WEEKENDS), "2020-03-31"))
        .containsExactly(
            "2020-01-01 to 2020-03-31 due 2020-05-04 (2020-05-02) gross GBP 600.00 net GBP"
                + " 600.00");
  }

  /** Ten working days after 31 March, Good Friday and Easter Monday not among them: 16 April. */
  @Test
  void dueAfterWorkingDays() {
    BusinessCalendar easter =
        BusinessCalendar.WEEKENDS.withHolidays(List.of(day("2020-04-10"), day("2020-04-13")));
    assertThat(periods(quarterly(new Lag(10, Lag.Unit.WORKING), easter), "2020-03-31"))
        .containsExactly(
            "2020-01-01 to 2020-03-31 due 2020-04-16 (2020-04-16) gross GBP 600.00 net GBP"
                + " 600.00");
  }

  /** 31 May 2020 is a Sunday; the next working day is in June, the one before is Friday 29. */
  @Test
  void dueByTheContractsConvention() {
    PaymentSchedule monthly =
        PaymentSchedule.builder()
            .periods(RegularPeriods.of(Frequency.MONTHLY, day("2020-05-01")))
            .calendar(BusinessCalendar.WEEKENDS)
            .convention(BusinessDayConvention.MODIFIED_FOLLOWING)
            .build();
    assertThat(periods(monthly, "2020-05-15"))
        .containsExactly(
            "2020-05-01 to 2020-05-31 due 2020-05-29 (2020-05-31) gross GBP 600.00 net GBP"
                + " 600.00");
  }
}
