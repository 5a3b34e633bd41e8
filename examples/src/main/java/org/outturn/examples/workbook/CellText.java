package org.outturn.examples.workbook;

import java.util.regex.Pattern;
import org.outturn.examples.casefiles.PlainText;
import org.outturn.examples.drawing.ShownText;

/**
 * Text as the cell of a workbook holds it: never a formula, without what no XML may hold, and no
 * longer than a cell may be.
 */
final class CellText {
  /** Excel specifications and limits: characters that a cell can contain. */
  static final int LONGEST = 32_767;

  private static final String CUT = "...";

  /** ECMA-376, part 1, 22.9.2.19: such a group of a text stands for one character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String UNDERSCORE = "_x005F_";

  private CellText() {}

  /** The text as it is written; what is read back is the text shown. */
  static String of(String text) {
    return cut(ESCAPE.matcher(ShownText.of(PlainText.of(text))).replaceAll(UNDERSCORE));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
