package org.outturn.core.money;

import java.math.BigDecimal;

/**
 * Reads decimal numbers as people write them in files, bounded before they are expanded: {@code
 * "19000.00"}, {@code "-0.5"}, {@code "1E+7"}, never {@code "1e999999999"}, {@code "1,5"} or {@code
 * "NaN"}.
 */
public final class Decimals {
  /** The most digits a number may have before its decimal point: 15. */
  public static final int MOST_WHOLE_DIGITS = 15;

  /** The most digits a number may have after its decimal point: 18. */
  public static final int MOST_DECIMALS = 18;

  private static final int GROUP = 3;
  private static final int LONGEST_TEXT = 48;
  private static final int MOST_EXPONENT_DIGITS = 2;

  private Decimals() {}

  /**
   * Reads a decimal number.
   *
   * @param text such as {@code "19000.00"}
   * @return the exact number
   * @throws IllegalArgumentException when the text is no plain decimal, or has more than 15 digits
   *     before or 18 after the point; the text itself is not repeated, its kind is
   */
  public static BigDecimal parse(String text) {
    if (!isDecimal(text)) {
      throw new IllegalArgumentException(
          "expected a decimal number with a point, such as 19000.00, but found " + kind(text));
    }
    return bounded(new BigDecimal(text));
  }

  /**
   * Refuses a number too long to be meant.
   *
   * @param number any number
   * @return {@code number}
   * @throws IllegalArgumentException when it has more than 15 digits before or 18 after the point
   */
  public static BigDecimal bounded(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if ((long) plain.precision() - plain.scale() > MOST_WHOLE_DIGITS
        || plain.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "expected a number with at most "
              + MOST_WHOLE_DIGITS
              + " digits before the point and "
              + MOST_DECIMALS
              + " after it, but found a longer one");
    }
    return number;
  }

  /**
   * Refuses a number with more decimals than allowed; nothing is rounded silently.
   *
   * @param number any number
   * @param decimals the most decimals allowed, trailing zeros not counted
   * @return {@code number}
   * @throws IllegalArgumentException naming the number of decimals allowed and the number
   */
  public static BigDecimal withDecimals(BigDecimal number, int decimals) {
    if (number.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          "expected at most " + decimals + " decimals but found " + number.toPlainString());
    }
    return number;
  }

  private static boolean isDecimal(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      return false;
    }
    int at = text.charAt(0) == '-' ? 1 : 0;
    int whole = digitsFrom(text, at);
    at += whole;
    if (whole == 0) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      int decimals = digitsFrom(text, at + 1);
      if (decimals == 0) {
        return false;
      }
      at += 1 + decimals;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int from) {
    if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
      return false;
    }
    int at = from + 1;
    if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    int digits = digitsFrom(text, at);
    return digits > 0 && digits <= MOST_EXPONENT_DIGITS && at + digits == text.length();
  }

  private static int digitsFrom(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static String kind(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    if (text.length() > LONGEST_TEXT) {
      return text.length() + " characters";
    }
    if (text.matches("-?[0-9][0-9.]*,[0-9]+")) {
      return "a number with a comma";
    }
    if (text.matches("-?[0-9.]+ *%")) {
      return "a percentage (15 % is written 0.15)";
    }
    if (text.matches("-?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{3,}")) {
      return "a number with an exponent of more than two digits";
    }
    return text.matches("[+-]?(NaN|Infinity)") ? text : "other text";
  }

  /**
   * A number for people, the same on every machine.
   *
   * @param number the number
   * @return its digits in groups of three, with the decimals it has: {@code 2,944,525.00}
   */
  public static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int first = number.signum() < 0 ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    for (int at = end - GROUP; at > first; at -= GROUP) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
