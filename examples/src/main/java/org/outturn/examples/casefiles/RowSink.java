package org.outturn.examples.casefiles;

/**
 * Takes the rows of a CSV file, field by field.
 *
 * @param <C> the columns of its kind of file
 */
interface RowSink<C extends CsvColumn> {
  /** Starts a row. */
  void begin(int line);

  /** Takes a field that is not empty; gives what is wrong with it, or an empty text. */
  String take(C column, CharSlice field);

  /**
   * Takes the row as a whole. Not called for a row of which a field is wrong.
   *
   * @throws IllegalArgumentException that says what is wrong with the row
   */
  void end();
}
