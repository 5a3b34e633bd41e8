package org.outturn.examples.workbook;

import java.math.RoundingMode;
import java.util.Currency;
import org.outturn.core.money.Currencies;

/**
 * Formulas over whole minor units of a currency (rule exact-money). Spreadsheets count with binary
 * fractions: what a difference of those leaves is rounded away before anything is cut.
 *
 * @param digits 2 for GBP, 0 for JPY
 * @param function {@code ROUND}, {@code ROUNDDOWN} or {@code ROUNDUP}
 */
record Minor(int digits, String function) {
  /** Far below a minor unit, far above what binary fractions leave. */
  private static final int DECIMALS_OF_A_PART = 6;

  static Minor of(Currency currency, RoundingMode mode) {
    return new Minor(Currencies.minorDigits(currency), function(mode));
  }

  /** Halves that go to the even neighbour, or down, are rounded up here. */
  private static String function(RoundingMode mode) {
    return switch (mode) {
      case DOWN, FLOOR -> "ROUNDDOWN";
      case UP, CEILING -> "ROUNDUP";
      default -> "ROUND";
    };
  }

  /** A formula rounded as the terms say. */
  String rounded(String formula) {
    return function.equals("ROUND")
        ? nearest(formula)
        : function
            + "(ROUND("
            + formula
            + ","
            + (digits + DECIMALS_OF_A_PART)
            + "),"
            + digits
            + ")";
  }

  /** A sum or difference of whole minor units, without what binary fractions leave. */
  String nearest(String formula) {
    return "ROUND(" + formula + "," + digits + ")";
  }

  /** A formula in minor units. */
  String count(String formula) {
    return digits == 0 ? formula : "(" + formula + ")*" + scale();
  }

  /** The whole part of a number of minor units. */
  String whole(String count) {
    return "ROUNDDOWN(ROUND(" + count + "," + DECIMALS_OF_A_PART + "),0)";
  }

  /** What is left of a number of minor units. */
  String part(String count, String whole) {
    return "ROUND(" + count + "-" + whole + "," + DECIMALS_OF_A_PART + ")";
  }

  /** A number of minor units as an amount. */
  String amount(String count) {
    return digits == 0 ? count : nearest("(" + count + ")/" + scale());
  }

  /** The amount rounded down, so that a cap is never passed. */
  String floor(String formula) {
    return "ROUNDDOWN(" + formula + "+1E-" + (digits + DECIMALS_OF_A_PART) + "," + digits + ")";
  }

  private String scale() {
    return "1" + "0".repeat(digits);
  }
}
