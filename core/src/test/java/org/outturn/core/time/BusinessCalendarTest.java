package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {
  /** 2018-01-01 was a Monday. */
  private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);

  private static final LocalDate SATURDAY = LocalDate.of(2018, 1, 6);
  private static final LocalDate SUNDAY = LocalDate.of(2018, 1, 7);

  @Test
  void knowsNoHolidayButWhatIsListed() {
    BusinessCalendar withNewYear = BusinessCalendar.WEEKENDS.withHolidays(List.of(NEW_YEAR));

    assertThat(BusinessCalendar.WEEKENDS.isWorkingDay(NEW_YEAR)).isTrue();
    assertThat(withNewYear.isWorkingDay(NEW_YEAR)).isFalse();
    assertThat(withNewYear.isWorkingDay(NEW_YEAR.plusDays(1))).isTrue();
    assertThat(withNewYear.isWorkingDay(SATURDAY)).isFalse();
    assertThat(withNewYear.isWorkingDay(SUNDAY)).isFalse();
  }

  @Test
  void keepsEarlierHolidays() {
    BusinessCalendar both =
        BusinessCalendar.EVERY_DAY
            .withHolidays(List.of(NEW_YEAR))
            .withHolidays(List.of(SATURDAY, NEW_YEAR));

    assertThat(both.holidays()).containsExactly(NEW_YEAR, SATURDAY);
    assertThat(both.isWorkingDay(SUNDAY)).isTrue();
  }

  @Test
  void countsWorkingDaysAfterADate() {
    BusinessCalendar weekends = BusinessCalendar.WEEKENDS;
    LocalDate friday = LocalDate.of(2018, 1, 5);

    assertThat(weekends.plusWorkingDays(friday, 0)).isEqualTo(friday);
    assertThat(weekends.plusWorkingDays(friday, 1)).isEqualTo(LocalDate.of(2018, 1, 8));
    assertThat(weekends.plusWorkingDays(SATURDAY, 1)).isEqualTo(LocalDate.of(2018, 1, 8));
    assertThat(weekends.plusWorkingDays(friday, 10)).isEqualTo(LocalDate.of(2018, 1, 19));
    assertThat(weekends.plusWorkingDays(SATURDAY, 0)).isEqualTo(SATURDAY);
  }
}
