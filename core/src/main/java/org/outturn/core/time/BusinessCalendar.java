package org.outturn.core.time;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days are working days, as the contract says: nothing is known of public holidays but what
 * is listed.
 *
 * @param weekendsOff whether Saturdays and Sundays are no working days
 * @param holidays further days that are none
 */
public record BusinessCalendar(boolean weekendsOff, ImmutableSortedSet<LocalDate> holidays) {
  /** Every day is a working day: no calendar was given, so no date is moved. */
  public static final BusinessCalendar EVERY_DAY =
      new BusinessCalendar(false, ImmutableSortedSet.of());

  /** Saturdays and Sundays are off, and nothing else. */
  public static final BusinessCalendar WEEKENDS =
      new BusinessCalendar(true, ImmutableSortedSet.of());

  /**
   * This calendar with further holidays.
   *
   * @param further days that are no working days
   * @return a calendar
   */
  public BusinessCalendar withHolidays(List<LocalDate> further) {
    return new BusinessCalendar(
        weekendsOff,
        ImmutableSortedSet.<LocalDate>naturalOrder().addAll(holidays).addAll(further).build());
  }

  /**
   * Whether a day is a working day.
   *
   * @param date the day
   * @return true when work is done on it
   */
  public boolean isWorkingDay(LocalDate date) {
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !(weekendsOff && weekend) && !holidays.contains(date);
  }

  /**
   * The working day a number of working days after a date.
   *
   * @param date any day; it does not count itself
   * @param workingDays how many, at least 0
   * @return {@code date} itself for 0
   */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    LocalDate day = date;
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        counted++;
      }
    }
    return day;
  }
}
