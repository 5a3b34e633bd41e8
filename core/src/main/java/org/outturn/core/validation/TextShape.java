package org.outturn.core.validation;

/**
 * The shape of a text in place of the text, for messages that must not repeat a person's data:
 * {@code 31/12/2020} has the shape {@code 99/99/9999}, {@code Ann Smith} the shape {@code aaa
 * aaaaa}.
 */
public final class TextShape {
  private static final int LONGEST_SHOWN = 40;

  private TextShape() {}

  /**
   * The shape of a text: every digit a 9, every letter an a, every control character a question
   * mark.
   *
   * @param text any text
   * @return at most its first 40 characters, with the length where there are more
   */
  public static String of(CharSequence text) {
    StringBuilder shape = new StringBuilder();
    int shown = Math.min(text.length(), LONGEST_SHOWN);
    for (int at = 0; at < shown; at++) {
      shape.append(shapeOf(text.charAt(at)));
    }
    return shown == text.length()
        ? shape.toString()
        : shape + "... (" + text.length() + " characters)";
  }

  /**
   * The text itself where it is plainly an identifier, in quotes, else its shape: {@code
   * 'acc-entry'}, but {@code text of the form aaa aaaaa}.
   *
   * @param text any text
   * @return what a message may show of it
   */
  public static String idOrShape(CharSequence text) {
    if (text.length() == 0) {
      return "nothing";
    }
    boolean plain = text.length() <= LONGEST_SHOWN;
    for (int at = 0; plain && at < text.length(); at++) {
      plain = isIdCharacter(text.charAt(at));
    }
    return plain ? "'" + text + "'" : "text of the form " + of(text);
  }

  private static boolean isIdCharacter(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || "._-".indexOf(character) >= 0;
  }

  private static char shapeOf(char character) {
    if (Character.isDigit(character)) {
      return '9';
    }
    if (character != ' '
        && (Character.isWhitespace(character) || Character.isISOControl(character))) {
      return '?';
    }
    return character < 128 && !Character.isLetter(character) ? character : 'a';
  }
}
