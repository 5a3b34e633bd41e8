package org.outturn.examples.report;

/**
 * How a cell follows from other cells of its workbook, such as {@code C5-B5}. It is made of
 * references and functions alone, never of a text from outside.
 */
@FunctionalInterface
public interface Formula {
  /**
   * The formula at its place.
   *
   * @param here where it stands
   * @return without its equals sign
   */
  String at(Place here);

  /** Where a formula stands, and what it can refer to; columns are counted from 0. */
  interface Place {
    /**
     * The column it stands in.
     *
     * @return counted from 0
     */
    int column();

    /**
     * Another cell of its row.
     *
     * @param column the cell's
     * @return a reference
     */
    String beside(int column);

    /**
     * Cells right above its row.
     *
     * @param column theirs
     * @param rows how many
     * @return a reference
     */
    String above(int column, int rows);

    /**
     * All cells of a column of another table, those of its totals left out.
     *
     * @param sheet the table's
     * @param column which
     * @return a reference
     */
    String all(String sheet, int column);

    /**
     * A cell of another table.
     *
     * @param sheet the table's
     * @param row counted from 0
     * @param column which
     * @return a reference
     */
    String cell(String sheet, int row, int column);
  }
}
