package org.outturn.core.validation;

/**
 * The shape of a text in place of the text, for messages that must not repeat a person's data:
 * {@code 31/12/2020} has the shape {@code 99/99/9999}, {@code Ann Smith} the shape {@code aaa
 * aaaaa}, {@code P1} followed by a no-break space the shape {@code a9[no-break space U+00A0]}.
 */
public final class TextShape {
  private static final int LONGEST_SHOWN = 40;
  private static final int MOST_NAMED = 3;

  private TextShape() {}

  /**
   * The shape of a text: every digit a 9, every letter an a; the first characters that cannot be
   * seen for what they are by their names, the rest of them as question marks.
   *
   * @param text any text
   * @return at most its first 40 characters, with the length where there are more
   */
  public static String of(CharSequence text) {
    StringBuilder shape = new StringBuilder();
    int shown = Math.min(text.length(), LONGEST_SHOWN);
    int named = 0;
    int at = 0;
    while (at < shown) {
      int codePoint = Character.codePointAt(text, at);
      if (Blanks.isHidden(codePoint)) {
        shape.append(named++ < MOST_NAMED ? "[" + Blanks.name(codePoint) + "]" : "?");
      } else {
        shape.append(shapeOf(codePoint));
      }
      at += Character.charCount(codePoint);
    }
    return at >= text.length()
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

  private static char shapeOf(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return '9';
    }
    return codePoint < 128 && !Character.isLetter(codePoint) ? (char) codePoint : 'a';
  }
}
