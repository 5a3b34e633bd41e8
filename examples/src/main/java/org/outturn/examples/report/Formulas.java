package org.outturn.examples.report;

/** The formulas that tables have in common. */
final class Formulas {
  private Formulas() {}

  /** The sum of so many cells right above it. */
  static Formula sumAbove(int rows) {
    return here -> "SUM(" + here.above(here.column(), rows) + ")";
  }

  /** One cell of the row less another. */
  static Formula difference(int from, int less) {
    return here -> here.beside(from) + "-" + here.beside(less);
  }

  /** The sum of a column of another table. */
  static Formula sumOf(String sheet, int column) {
    return here -> "SUM(" + here.all(sheet, column) + ")";
  }

  /** The sum of a column of another table, over the rows that hold the day of this row. */
  static Formula sumOfDay(String sheet, int column, int where, int day) {
    return here -> sumIf(here, sheet, column, where, here.beside(day));
  }

  /** The sum of a column of another table, over the rows that hold the name of this row. */
  static Formula sumOfName(String sheet, int column, int where, int is, String name) {
    return here -> sumIf(here, sheet, column, where, "\"=\"&" + literally(here.beside(is), name));
  }

  private static String sumIf(Formula.Place here, String sheet, int column, int where, String is) {
    return "SUMIF(" + here.all(sheet, where) + "," + is + "," + here.all(sheet, column) + ")";
  }

  /** A cell with a name, of which a spreadsheet shall take no letter for others. */
  private static String literally(String cell, String name) {
    String literal = cell;
    for (String letter : new String[] {"~", "*", "?"}) {
      if (name.contains(letter)) {
        literal = "SUBSTITUTE(" + literal + ",\"" + letter + "\",\"~" + letter + "\")";
      }
    }
    return literal;
  }
}
