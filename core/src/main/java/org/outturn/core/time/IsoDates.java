package org.outturn.core.time;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.outturn.core.validation.TextShape;

/**
 * Reads dates as files write them: {@code 2020-04-01} and nothing else. Local forms such as {@code
 * 01/04/2020}, {@code 20200401} and times without a zone are refused by the name of their form.
 */
public final class IsoDates {
  /** What {@link #epochDay(CharSequence)} gives for a text that is no ISO date. */
  public static final int NO_DATE = Integer.MIN_VALUE;

  /** The first day that can be written: 0001-01-01, in days from 1970-01-01. */
  public static final int FIRST_DAY = -719_162;

  /** The last day that can be written: 9999-12-31, in days from 1970-01-01. */
  public static final int LAST_DAY = 2_932_896;

  private static final int LENGTH = 10;
  private static final int MONTHS = 12;
  private static final String LOCAL = ", a local form of a date";
  private static final String EXPECTED = "; expected an ISO date such as 2020-04-01";
  private static final ImmutableIntArray DAYS_BEFORE_MONTH =
      ImmutableIntArray.of(0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334);
  private static final ImmutableIntArray DAYS_IN_MONTH =
      ImmutableIntArray.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

  private static final Pattern ISO_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern COMPACT_FORM = Pattern.compile("[0-9]{8}");
  private static final Pattern LOCAL_FORM =
      Pattern.compile("[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}|[0-9]{1,2}[ -]\\p{L}+[ -,]+.*");
  private static final Pattern TIME = Pattern.compile("[0-9-]{8,10}[T ][0-9]{1,2}:?[0-9]{2}.*");
  private static final Pattern ZONE = Pattern.compile(".*(Z|[+-][0-9]{2}(:?[0-9]{2})?)(\\[.*])?");

  private IsoDates() {}

  /**
   * Reads a date.
   *
   * @param text such as {@code 2020-04-01}, in the years 0001 to 9999
   * @return the date
   * @throws IllegalArgumentException for anything else, naming its form but never repeating it
   */
  public static LocalDate parse(CharSequence text) {
    int day = epochDay(text);
    if (day == NO_DATE) {
      throw new IllegalArgumentException(refusal(text));
    }
    return LocalDate.ofEpochDay(day);
  }

  /**
   * Reads a date into a number without making an object, for those who read millions.
   *
   * @param text such as {@code 2020-04-01}
   * @return days from 1970-01-01, or {@link #NO_DATE} where the text is no date
   */
  public static int epochDay(CharSequence text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return NO_DATE;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    if (year < 1 || month < 1 || month > MONTHS || day < 1 || day > lengthOf(month, year)) {
      return NO_DATE;
    }
    int before = year - 1;
    int leapDay = month > 2 && isLeap(year) ? 1 : 0;
    return before * 365
        + before / 4
        - before / 100
        + before / 400
        + DAYS_BEFORE_MONTH.get(month - 1)
        + leapDay
        + day
        - 1
        + FIRST_DAY;
  }

  /**
   * Why a text is no date.
   *
   * @param text the refused text
   * @return what was found, by its form, and what was expected
   */
  public static String refusal(CharSequence text) {
    if (text.length() == 0) {
      return "found nothing" + EXPECTED;
    }
    return "found text of the form " + TextShape.of(text) + form(text) + EXPECTED;
  }

  /**
   * Whether a text is a date as people write it somewhere, such as {@code 14/05/2025}.
   *
   * @param text any text
   * @return false for an ISO date, and for what is no date
   */
  public static boolean isLocalForm(CharSequence text) {
    return form(text).equals(LOCAL);
  }

  private static String form(CharSequence text) {
    if (ISO_FORM.matcher(text).matches()) {
      return ", which is no day of the calendar";
    }
    if (COMPACT_FORM.matcher(text).matches()) {
      return ", a date without hyphens";
    }
    if (TIME.matcher(text).matches()) {
      return ZONE.matcher(text).matches() ? ", a time" : ", a time without a zone";
    }
    return LOCAL_FORM.matcher(text).matches() ? LOCAL : "";
  }

  private static int lengthOf(int month, int year) {
    return month == 2 && isLeap(year) ? 29 : DAYS_IN_MONTH.get(month - 1);
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
