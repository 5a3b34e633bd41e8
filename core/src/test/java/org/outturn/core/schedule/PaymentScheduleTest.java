package org.outturn.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.BusinessDayConvention;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;

/** Rule due-date. */
class PaymentScheduleTest {
  private static final LocalDate OCTOBER = LocalDate.of(2019, 10, 1);
  private static final PaymentSchedule QUARTERLY = PaymentSchedule.of(Frequency.QUARTERLY, OCTOBER);

  /** October to December 2019. */
  private static final DateRange QUARTER = QUARTERLY.periods().period(0);

  @Test
  void isDueOnTheLastDayUnlessStated() {
    LocalDate lastDay = LocalDate.of(2019, 12, 31);

    assertThat(QUARTERLY.due(QUARTER)).isEqualTo(new DueDate(lastDay, lastDay));
  }

  @Test
  void keepsTheUnadjustedDateBeside() {
    // 17 days after Tuesday 2019-12-31 is Friday 2020-01-17, 18 are a Saturday.
    PaymentSchedule calendarDays =
        QUARTERLY
            .withPaymentLag(new Lag(18, Lag.Unit.CALENDAR))
            .withCalendar(BusinessCalendar.WEEKENDS);

    assertThat(calendarDays.due(QUARTER))
        .isEqualTo(new DueDate(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 1, 18)));
    assertThat(calendarDays.withConvention(BusinessDayConvention.PRECEDING).due(QUARTER))
        .isEqualTo(new DueDate(LocalDate.of(2020, 1, 17), LocalDate.of(2020, 1, 18)));
  }

  @Test
  void countsWorkingDays() {
    PaymentSchedule workingDays =
        QUARTERLY
            .withCalendar(BusinessCalendar.WEEKENDS.withHolidays(List.of(LocalDate.of(2020, 1, 1))))
            .withPaymentLag(new Lag(10, Lag.Unit.WORKING));

    // From Thursday 2 January: 2, 3, 6 to 10, 13 to 15.
    assertThat(workingDays.due(QUARTER).adjusted()).isEqualTo(LocalDate.of(2020, 1, 15));
  }

  @Test
  void refusesWorkingDaysThatNobodyNamed() {
    assertThatThrownBy(() -> QUARTERLY.withPaymentLag(new Lag(10, Lag.Unit.WORKING)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "paymentDayUnit WORKING must go with workingDays or holidays but neither is stated");
  }

  @Test
  void refusesAPeriodWithoutAnEnd() {
    assertThatThrownBy(() -> QUARTERLY.due(DateRange.from(OCTOBER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period must end but was 2019-10-01 on");
  }
}
