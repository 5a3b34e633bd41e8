package org.outturn.core.time;

import java.time.LocalDate;

/**
 * Half-open periods, one after the other without a gap, numbered in order; number 0 begins at the
 * anchor or at the first listed date.
 */
public sealed interface Periods permits RegularPeriods, ListedPeriods {

  /**
   * The number of the period a day lies in.
   *
   * @param date the day
   * @return its number, negative before the anchor
   * @throws IllegalArgumentException when no period holds the day
   */
  int indexOf(LocalDate date);

  /**
   * The period of a number.
   *
   * @param index its number
   * @return the period
   * @throws IllegalArgumentException when there is no such period
   */
  DateRange period(int index);

  /**
   * Whether there is a period of a number; listed periods end.
   *
   * @param index the number
   * @return whether {@link #period(int)} gives one
   */
  boolean has(int index);
}
