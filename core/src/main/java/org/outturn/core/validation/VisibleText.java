package org.outturn.core.validation;

/**
 * Text with every control character and direction mark as its code, so that it cannot steer a
 * terminal or show in another order than it is read: a right-to-left override is {@code \\u202e},
 * an escape {@code \\u001b}, as JSON writes them. Line ends, tabs and everything else stay.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * Whether a character may be shown as it is.
   *
   * @param character any character
   * @return false for control characters other than tab and line feed, and for direction marks
   */
  public static boolean isVisible(char character) {
    return character == '\n'
        || character == '\t'
        || !(Character.isISOControl(character) || Blanks.isDirection(character));
  }

  /**
   * The code of a character.
   *
   * @param character any character
   * @return six characters such as {@code \\u202e}
   */
  public static String code(char character) {
    StringBuilder code = new StringBuilder(Integer.toHexString(character));
    while (code.length() < 4) {
      code.insert(0, '0');
    }
    return "\\u" + code;
  }

  /**
   * A text that can be shown.
   *
   * @param text any text
   * @return the text, with codes in place of what may not be shown
   */
  public static String of(String text) {
    if (text.chars().allMatch(each -> isVisible((char) each))) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      shown.append(isVisible(character) ? String.valueOf(character) : code(character));
    }
    return shown.toString();
  }
}
