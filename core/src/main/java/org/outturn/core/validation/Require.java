package org.outturn.core.validation;

/**
 * Guards for arguments: each returns what it was given, or throws a {@link Refusal} of the field by
 * its rule.
 */
public final class Require {
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
   * Refuses a text that is no id: see {@link IdText}. The refused text is not repeated.
   *
   * @param id the identifier
   * @param field its name
   * @return {@code id}
   * @throws Refusal naming the field and the rule
   */
  public static String id(String id, String field) {
    checkId(id, field);
    return id;
  }

  /**
   * Refuses a text that is no id, for those who read millions out of a buffer.
   *
   * @param id the identifier
   * @param field its name
   * @throws Refusal naming the field and the rule
   */
  public static void checkId(CharSequence id, String field) {
    if (!IdText.isWellFormed(id)) {
      throw new Refusal(field, IdText.fault(id));
    }
  }
}
