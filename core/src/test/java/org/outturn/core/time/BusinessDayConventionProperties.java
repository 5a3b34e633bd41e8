package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.outturn.core.fixtures.Days;

/** Rule due-date. */
class BusinessDayConventionProperties {
  private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 31);

  @Provide
  Arbitrary<LocalDate> dates() {
    return Days.between(FIRST, LAST);
  }

  @Provide
  Arbitrary<List<LocalDate>> holidays() {
    return Days.between(FIRST, LAST).list().ofMaxSize(40);
  }

  @Property
  void movesOntoTheNearestWorkingDayOfItsDirection(
      @ForAll BusinessDayConvention convention,
      @ForAll("dates") LocalDate date,
      @ForAll("holidays") List<LocalDate> holidays) {
    BusinessCalendar calendar = BusinessCalendar.WEEKENDS.withHolidays(holidays);
    LocalDate moved = convention.adjust(date, calendar);

    if (convention == BusinessDayConvention.UNADJUSTED) {
      assertThat(moved).isEqualTo(date);
      return;
    }
    assertThat(calendar.isWorkingDay(moved)).isTrue();
    LocalDate first = moved.isBefore(date) ? moved.plusDays(1) : date;
    LocalDate end = moved.isBefore(date) ? date.plusDays(1) : moved;
    assertThat(first.datesUntil(end)).noneMatch(calendar::isWorkingDay);
  }

  @Property
  void aLagCountsSoManyWorkingDays(
      @ForAll("dates") LocalDate date,
      @ForAll("holidays") List<LocalDate> holidays,
      @ForAll @IntRange(min = 0, max = 60) int days) {
    BusinessCalendar calendar = BusinessCalendar.WEEKENDS.withHolidays(holidays);
    LocalDate after = new Lag(days, Lag.Unit.WORKING).after(date, calendar);

    assertThat(date.plusDays(1).datesUntil(after.plusDays(1)).filter(calendar::isWorkingDay))
        .hasSize(days);
    assertThat(days == 0 || calendar.isWorkingDay(after)).isTrue();
  }
}
