package org.outturn.examples.indigo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period as tables write it, by its first and last month, year or day: {@code 2018-10} to {@code
 * 2022-03}. A date that is none ({@code 2018-13}, {@code current}) is left out.
 *
 * @param start its first day
 * @param end the first day after it
 */
public record PublishedPeriod(Optional<LocalDate> start, Optional<LocalDate> end) {
  private static final Pattern DATE =
      Pattern.compile("((?:19|20|21)\\d\\d)(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final int DECEMBER = 12;

  /**
   * Reads a period.
   *
   * @param start when it begins
   * @param end when it ends
   * @return the dates that can be read
   */
  public static PublishedPeriod of(String start, String end) {
    return new PublishedPeriod(firstDay(start), dayAfter(end));
  }

  /**
   * The first day of a day, month or year.
   *
   * @param text such as {@code 2018-10}
   * @return empty where it is none
   */
  public static Optional<LocalDate> firstDay(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    int month = part(date.group(2), 1);
    int day = part(date.group(3), 1);
    boolean isDate =
        month >= 1
            && month <= DECEMBER
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return isDate ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /**
   * The first day after a day, month or year. A whole date is taken for its month where it is the
   * month's first day, as exports write months.
   *
   * @param text such as {@code 2022-03}
   * @return empty where it is none
   */
  public static Optional<LocalDate> dayAfter(String text) {
    return firstDay(text)
        .map(
            day ->
                switch (text.length()) {
                  case 4 -> day.plusYears(1);
                  case 7 -> day.plusMonths(1);
                  default -> day.getDayOfMonth() == 1 ? day.plusMonths(1) : day.plusDays(1);
                });
  }

  private static int part(@Nullable String text, int unstated) {
    return text == null ? unstated : Integer.parseInt(text);
  }

  /**
   * Whether both days are known and in order.
   *
   * @return true for a period of a day or more
   */
  public boolean isWhole() {
    return start.isPresent() && end.isPresent() && start.get().isBefore(end.get());
  }

  /**
   * Whether both are whole and have a day in common.
   *
   * @param other another period
   * @return true where they overlap
   */
  public boolean overlaps(PublishedPeriod other) {
    return isWhole()
        && other.isWhole()
        && start.orElseThrow().isBefore(other.end.orElseThrow())
        && other.start.orElseThrow().isBefore(end.orElseThrow());
  }

  /**
   * How long it is.
   *
   * @return whole months; 0 where it is not whole
   */
  public int months() {
    return isWhole()
        ? Math.toIntExact(ChronoUnit.MONTHS.between(start.orElseThrow(), end.orElseThrow()))
        : 0;
  }

  /**
   * The years it lies in.
   *
   * @return such as {@code 2018} or {@code 2018-2022}; empty where it is not whole
   */
  public String years() {
    if (!isWhole()) {
      return "";
    }
    int first = start.orElseThrow().getYear();
    int last = end.orElseThrow().minusDays(1).getYear();
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
