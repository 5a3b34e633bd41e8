package org.outturn.examples.drawing;

/** Which characters of a text from outside are shown in what is written as XML. */
public final class ShownText {
  private static final char REPLACEMENT = '\uFFFD';

  private ShownText() {}

  /**
   * The text without what no XML may hold and what turns the direction of the text after it.
   *
   * @param text any text
   * @return the text, with U+FFFD in place of each such character
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(ShownText::of).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** The character, or what stands in its place. */
  static int of(int character) {
    return isShown(character) ? character : REPLACEMENT;
  }

  private static boolean isShown(int character) {
    boolean isControl = Character.isISOControl(character) && character != '\t' && character != '\n';
    boolean turnsText =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    boolean isNone =
        (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
            || (character & 0xFFFE) == 0xFFFE
            || (character >= 0xFDD0 && character <= 0xFDEF);
    return !isControl && !turnsText && !isNone;
  }
}
