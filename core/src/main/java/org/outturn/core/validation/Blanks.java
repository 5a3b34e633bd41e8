package org.outturn.core.validation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is a blank and what cannot be seen, for all texts: a plain space, a no-break space U+00A0, a
 * zero width space U+200B, a right-to-left mark U+200F. Two texts that differ in these alone look
 * alike, and are two people to a program.
 */
final class Blanks {
  /** The only blank that an id may hold. */
  static final char SPACE = ' ';

  private static final char FIRST_VISIBLE = '!';
  private static final char LAST_OF_ASCII = '~';

  private Blanks() {}

  /** Whether a character can be seen at once to be a visible one of ASCII. */
  static boolean isPlain(char character) {
    return character >= FIRST_VISIBLE && character <= LAST_OF_ASCII;
  }

  /** Whether a code point shows as room alone: any space, tab, line end or filler. */
  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || switch (codePoint) {
          case 0x0085, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
          default -> false;
        };
  }

  /** Whether a code point turns the direction in which text is shown. */
  static boolean isDirection(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** Whether a code point shows nothing at all, or is half of one or none. */
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
          case Character.FORMAT, Character.SURROGATE -> true;
          default -> false;
        }
        || isLaterFormat(codePoint)
        || isIgnorable(codePoint)
        || isNoCharacter(codePoint);
  }

  /** Format characters of Unicode 14 and 15, which Java 17 does not know and later ones do. */
  private static boolean isLaterFormat(int codePoint) {
    return (codePoint >= 0x0890 && codePoint <= 0x0891)
        || (codePoint >= 0x13439 && codePoint <= 0x1343F);
  }

  /** What Unicode calls default ignorable, beyond the format characters. */
  private static boolean isIgnorable(int codePoint) {
    return codePoint == 0x034F
        || (codePoint >= 0x17B4 && codePoint <= 0x17B5)
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xFFF0 && codePoint <= 0xFFFB)
        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
  }

  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /** Whether a code point cannot be seen for what it is: all of these but a plain space. */
  static boolean isHidden(int codePoint) {
    return codePoint != SPACE
        && (Character.isISOControl(codePoint)
            || isBlank(codePoint)
            || isDirection(codePoint)
            || isInvisible(codePoint));
  }

  /** What a code point is, such as {@code no-break space U+00A0}. */
  static String name(int codePoint) {
    @Nullable String name = Character.getName(codePoint);
    return (name == null || isNoCharacter(codePoint) ? "character" : name.toLowerCase(Locale.ROOT))
        + String.format(Locale.ROOT, " U+%04X", codePoint);
  }
}
