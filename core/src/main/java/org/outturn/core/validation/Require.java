package org.outturn.core.validation;

/**
 * Guards for arguments: each returns what it was given, or throws a {@link Refusal} of the field by
 * its rule.
 */
public final class Require {
  private static final int LONGEST_ID = 200;

  private Require() {}

  /**
   * Refuses a value that does not meet its rule.
   *
   * @param meets whether the value meets the rule
   * @param field the name of the value, such as {@code "plannedSize"}
   * @param rule what it must be, such as {@code "must be >= 0"}
   * @param value the value
   * @param <T> the type of the value
   * @return {@code value}
   * @throws Refusal such as {@code plannedSize must be >= 0 but was -1}
   */
  public static <T> T that(boolean meets, String field, String rule, T value) {
    if (!meets) {
      throw new Refusal(field, rule, String.valueOf(value));
    }
    return value;
  }

  /**
   * Refuses an identifier that is blank, over 200 characters, has blanks at its ends or holds a
   * control character. The refused text is not repeated.
   *
   * @param id the identifier
   * @param field its name
   * @return {@code id}
   * @throws Refusal naming the field
   */
  public static String id(String id, String field) {
    if (id.isBlank()) {
      throw new Refusal(field, "must not be blank");
    }
    if (id.length() > LONGEST_ID) {
      throw new Refusal(
          field, "must have at most " + LONGEST_ID + " characters but had " + id.length());
    }
    boolean blankAtAnEnd =
        Character.isWhitespace(id.charAt(0)) || Character.isWhitespace(id.charAt(id.length() - 1));
    for (int i = 0; i < id.length(); i++) {
      if (blankAtAnEnd || Character.isISOControl(id.charAt(i))) {
        throw new Refusal(field, "must not begin or end with a blank or hold a control character");
      }
    }
    return id;
  }
}
