package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule due-date. */
class BusinessDayConventionTest {
  /** 2018-03-31 was a Saturday, 2018-04-01 a Sunday and 2018-04-02 Easter Monday. */
  private static final BusinessCalendar EASTER =
      BusinessCalendar.WEEKENDS.withHolidays(
          List.of(LocalDate.of(2018, 3, 30), LocalDate.of(2018, 4, 2)));

  @ParameterizedTest
  @CsvSource({
    "FOLLOWING,2018-03-31,2018-04-03",
    "MODIFIED_FOLLOWING,2018-03-31,2018-03-29",
    "PRECEDING,2018-03-31,2018-03-29",
    "MODIFIED_PRECEDING,2018-03-31,2018-03-29",
    "UNADJUSTED,2018-03-31,2018-03-31",
    "FOLLOWING,2018-04-01,2018-04-03",
    "MODIFIED_FOLLOWING,2018-04-01,2018-04-03",
    "PRECEDING,2018-04-01,2018-03-29",
    "MODIFIED_PRECEDING,2018-04-01,2018-04-03",
    "UNADJUSTED,2018-04-01,2018-04-01"
  })
  void movesOverEaster(BusinessDayConvention convention, LocalDate date, LocalDate moved) {
    assertThat(convention.adjust(date, EASTER)).isEqualTo(moved);
  }

  @ParameterizedTest
  @EnumSource
  void leavesAWorkingDayAlone(BusinessDayConvention convention) {
    LocalDate tuesday = LocalDate.of(2018, 4, 3);

    assertThat(convention.adjust(tuesday, EASTER)).isEqualTo(tuesday);
  }

  @Test
  void takesTheMonthOfTheYearNotOfAnyYear() {
    // A holiday of a year and a day: the working day after it lies in the same month a year later.
    List<LocalDate> holidays =
        LocalDate.of(2018, 3, 1).datesUntil(LocalDate.of(2019, 3, 2)).toList();
    BusinessCalendar closed = BusinessCalendar.EVERY_DAY.withHolidays(holidays);

    assertThat(BusinessDayConvention.MODIFIED_FOLLOWING.adjust(LocalDate.of(2018, 3, 1), closed))
        .isEqualTo(LocalDate.of(2018, 2, 28));
  }
}
