package org.outturn.core.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where a date goes that is no working day. */
public enum BusinessDayConvention {
  /** To the next working day. */
  FOLLOWING {
    @Override
    public LocalDate adjust(LocalDate date, BusinessCalendar calendar) {
      return step(date, calendar, 1);
    }
  },
  /** To the next working day, unless that is in the next month: then to the one before. */
  MODIFIED_FOLLOWING {
    @Override
    public LocalDate adjust(LocalDate date, BusinessCalendar calendar) {
      LocalDate moved = step(date, calendar, 1);
      return sameMonth(date, moved) ? moved : step(date, calendar, -1);
    }
  },
  /** To the working day before. */
  PRECEDING {
    @Override
    public LocalDate adjust(LocalDate date, BusinessCalendar calendar) {
      return step(date, calendar, -1);
    }
  },
  /** To the working day before, unless that is in the month before: then to the next one. */
  MODIFIED_PRECEDING {
    @Override
    public LocalDate adjust(LocalDate date, BusinessCalendar calendar) {
      LocalDate moved = step(date, calendar, -1);
      return sameMonth(date, moved) ? moved : step(date, calendar, 1);
    }
  },
  /** Nowhere: the date stays. */
  UNADJUSTED {
    @Override
    public LocalDate adjust(LocalDate date, BusinessCalendar calendar) {
      return date;
    }
  };

  /**
   * Moves a date onto a working day.
   *
   * @param date the unadjusted date
   * @param calendar which days are working days
   * @return {@code date} itself when it is one
   */
  public abstract LocalDate adjust(LocalDate date, BusinessCalendar calendar);

  private static LocalDate step(LocalDate date, BusinessCalendar calendar, int days) {
    LocalDate day = date;
    while (!calendar.isWorkingDay(day)) {
      day = day.plusDays(days);
    }
    return day;
  }

  private static boolean sameMonth(LocalDate one, LocalDate other) {
    return YearMonth.from(one).equals(YearMonth.from(other));
  }
}
