package org.outturn.examples.casefiles;

/** Text from outside that goes into the cell of a spreadsheet, and shall never be a formula. */
public final class PlainText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private PlainText() {}

  /**
   * The text, made harmless where a spreadsheet would take it for a formula.
   *
   * @param text any text, such as {@code =C001}
   * @return {@code '=C001}: with a leading apostrophe where it begins with = + - @ tab or CR
   */
  public static String of(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
