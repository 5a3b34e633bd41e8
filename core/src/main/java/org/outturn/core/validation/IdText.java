package org.outturn.core.validation;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * What an id is, everywhere: text in composed form (NFC) of 1 to 200 characters, without control
 * characters, invisible characters, direction marks, or any blank but single plain spaces inside
 * it. {@code P1} and {@code P1} followed by a no-break space would be two people, paid twice; so
 * the second is no id.
 */
public final class IdText {
  /** The most characters an id may have: 200. */
  public static final int LONGEST = 200;

  private IdText() {}

  /**
   * Whether a text is an id. Takes one pass over a text of ASCII, and makes no object for it.
   *
   * @param text any text
   * @return false where {@link #fault(CharSequence)} says why
   */
  public static boolean isWellFormed(CharSequence text) {
    int length = text.length();
    if (length == 0 || length > LONGEST) {
      return false;
    }
    boolean roomBefore = true;
    for (int at = 0; at < length; at++) {
      char character = text.charAt(at);
      if (Blanks.isPlain(character)) {
        roomBefore = false;
      } else if (character == Blanks.SPACE && !roomBefore) {
        roomBefore = true;
      } else {
        return character > '~' && fault(text).isEmpty();
      }
    }
    return !roomBefore;
  }

  /**
   * Says why a text is no id, without repeating it.
   *
   * @param text any text
   * @return the rule it breaks, such as {@code must not hold a blank other than a single space: it
   *     holds no-break space U+00A0}; empty where it is an id
   */
  public static String fault(CharSequence text) {
    if (text.codePoints().allMatch(Blanks::isBlank)) {
      return "must not be blank";
    }
    if (text.length() > LONGEST) {
      return "must have at most " + LONGEST + " characters but had " + text.length();
    }
    OptionalInt hidden = first(text, Blanks::isHidden);
    if (hidden.isPresent()) {
      return "must not hold "
          + kind(hidden.getAsInt())
          + ": it holds "
          + Blanks.name(hidden.getAsInt());
    }
    if (text.charAt(0) == Blanks.SPACE || text.charAt(text.length() - 1) == Blanks.SPACE) {
      return "must not begin or end with a blank";
    }
    if (text.toString().contains("  ")) {
      return "must not hold two blanks in a row";
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? ""
        : "must be in composed form (NFC)" + mark(text);
  }

  private static OptionalInt first(CharSequence text, IntPredicate which) {
    return text.codePoints().filter(which).findFirst();
  }

  private static String kind(int codePoint) {
    if (Blanks.isDirection(codePoint)) {
      return "a direction mark";
    }
    if (Character.isISOControl(codePoint)) {
      return "a control character";
    }
    return Blanks.isBlank(codePoint)
        ? "a blank other than a single space"
        : "an invisible character";
  }

  /** The first mark that stands apart from its letter, where there is one. */
  private static String mark(CharSequence text) {
    OptionalInt mark = first(text, each -> Character.getType(each) == Character.NON_SPACING_MARK);
    return mark.isPresent() ? ": it holds " + Blanks.name(mark.getAsInt()) : "";
  }
}
