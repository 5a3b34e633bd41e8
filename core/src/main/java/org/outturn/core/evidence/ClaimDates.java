package org.outturn.core.evidence;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.Refusal;

/**
 * The order in which the dates of a claim follow each other: referred, achieved, submitted,
 * verified, reversed; any two may be one day. The one place that refuses others, for Java and every
 * file. Days are counted from 1970-01-01, and never shown: they are a participant's.
 */
final class ClaimDates {
  private static final String ORDER =
      "must be in the order referred, achieved, submitted, verified, reversed; found ";

  private ClaimDates() {}

  /** Refuses dates out of order; referred and reversed may be {@link RowColumns#NONE}. */
  static void check(long referred, long achieved, long submitted, long verified, long reversed) {
    boolean inOrder =
        (referred <= achieved || referred == RowColumns.NONE)
            && achieved <= submitted
            && submitted <= verified
            && (verified <= reversed || reversed == RowColumns.NONE);
    if (!inOrder) {
      throw new Refusal("dates", ORDER + wrong(referred, achieved, submitted, verified, reversed));
    }
  }

  private static String wrong(
      long referred, long achieved, long submitted, long verified, long reversed) {
    List<String> wrong = new ArrayList<>();
    if (referred != RowColumns.NONE) {
      note("achieved", achieved, "referred", referred, wrong);
    }
    note("submitted", submitted, "achieved", achieved, wrong);
    note("verified", verified, "submitted", submitted, wrong);
    if (reversed != RowColumns.NONE) {
      note("reversed", reversed, "verified", verified, wrong);
    }
    return String.join(" and ", wrong);
  }

  private static void note(
      String later, long day, String earlier, long before, List<String> wrong) {
    long days = before - day;
    if (days > 0) {
      wrong.add(later + " " + days + (days == 1 ? " day before " : " days before ") + earlier);
    }
  }

  /** Refuses a day that no file can hold, so that 20250101 is not taken for a day. */
  static int day(long day, String field) {
    if (day < IsoDates.FIRST_DAY || day > IsoDates.LAST_DAY) {
      throw new Refusal(field, "must lie in the years 0001 to 9999");
    }
    return (int) day;
  }
}
