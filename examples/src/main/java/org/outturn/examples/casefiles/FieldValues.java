package org.outturn.examples.casefiles;

import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.IdText;
import org.outturn.core.validation.TextShape;

/**
 * Reads fields of a million rows without making an object for each, and says what is wrong with a
 * field by its shape alone.
 */
final class FieldValues {
  /** Stands for a field that is no number. */
  static final long NO_NUMBER = -1;

  private static final int MOST_WHOLE_DIGITS = 12;
  private static final int MOST_COUNT_DIGITS = 9;

  private FieldValues() {}

  /** Says what is wrong with an id, or nothing. */
  static String wrongId(CharSlice field) {
    return IdText.isWellFormed(field)
        ? ""
        : found(field) + "; expected an id, which " + IdText.fault(field);
  }

  /** Says what is wrong with a date. */
  static String wrongDate(CharSlice field) {
    return IsoDates.refusal(field);
  }

  /** A quantity in millionths, or {@link #NO_NUMBER}. */
  static long quantity(CharSlice field) {
    int length = field.length();
    long number = 0;
    int point = -1;
    for (int at = 0; at < length; at++) {
      char character = field.charAt(at);
      if (character == '.' && point < 0 && at > 0) {
        point = at;
      } else if (character >= '0' && character <= '9') {
        number = number * 10 + (character - '0');
      } else {
        return unusualQuantity(field);
      }
    }
    int decimals = point < 0 ? 0 : length - point - 1;
    int whole = point < 0 ? length : point;
    if (whole > MOST_WHOLE_DIGITS
        || decimals > Quantities.MOST_DECIMALS
        || (point >= 0 && decimals == 0)) {
      return unusualQuantity(field);
    }
    for (int missing = decimals; missing < Quantities.MOST_DECIMALS; missing++) {
      number *= 10;
    }
    return number;
  }

  private static long unusualQuantity(CharSlice field) {
    try {
      return Quantities.toMillionths(Decimals.parse(field.toString()));
    } catch (IllegalArgumentException refused) {
      return NO_NUMBER;
    }
  }

  /** Says what is wrong with a quantity. */
  static String wrongQuantity(CharSlice field) {
    return found(field)
        + withComma(field)
        + "; expected a quantity from 0 on with a point and at most "
        + Quantities.MOST_DECIMALS
        + " decimals, such as 12.5";
  }

  /** Says what is wrong with an amount of money. */
  static String wrongAmount(CharSlice field) {
    return found(field)
        + withComma(field)
        + "; expected an amount with a point, at most "
        + Decimals.MOST_WHOLE_DIGITS
        + " digits before and "
        + Decimals.MOST_DECIMALS
        + " after it, negative where it is paid, such as -19000.00";
  }

  /** Says what is wrong with a number of any kind. */
  static String wrongNumber(CharSlice field, int decimals) {
    return found(field)
        + withComma(field)
        + "; expected a number with a point, at most "
        + Decimals.MOST_WHOLE_DIGITS
        + " digits before and "
        + decimals
        + " after it, such as -12.5";
  }

  private static String withComma(CharSlice field) {
    return field.toString().matches("-?[0-9.]*,[0-9]+") ? ", a number with a comma" : "";
  }

  /** A number of people or events, or {@link #NO_NUMBER}. */
  static long count(CharSlice field) {
    long number = 0;
    for (int at = 0; at < field.length(); at++) {
      int digit = field.charAt(at) - '0';
      if (digit < 0 || digit > 9 || at == MOST_COUNT_DIGITS) {
        return NO_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Says what is wrong with a number of people or events. */
  static String wrongCount(CharSlice field, String of) {
    return found(field)
        + "; expected a whole number of "
        + of
        + " from 0 to "
        + "9".repeat(MOST_COUNT_DIGITS);
  }

  private static String found(CharSlice field) {
    return "found text of the form " + TextShape.of(field);
  }
}
