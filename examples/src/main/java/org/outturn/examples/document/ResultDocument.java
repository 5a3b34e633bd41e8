package org.outturn.examples.document;

import java.util.List;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.Table;

/**
 * A result as people read it, on a page or in a workbook: its finding first, then the figures that
 * it rests on, and where they come from.
 */
public interface ResultDocument {
  /**
   * Notes that belong together.
   *
   * @param heading what they are, such as {@code Where the figures come from}
   * @param items may be none
   */
  record Notes(String heading, List<String> items) {}

  /**
   * What it is of.
   *
   * @return such as {@code Settlements: Supported housing}
   */
  String title();

  /**
   * Of what contract, as of which day, and in which currency.
   *
   * @return one line
   */
  String about();

  /**
   * How many decimals its amounts have.
   *
   * @return 2 for GBP, 0 for JPY
   */
  int minorDigits();

  /**
   * What it answers.
   *
   * @return a question
   */
  String question();

  /**
   * What is not known, which must be known before the finding.
   *
   * @return sentences; none unless there are any
   */
  default List<String> unknowns() {
    return List.of();
  }

  /**
   * Which terms could not be applied.
   *
   * @return groups of lines: what that may mean in money, then a line for each rule; none where all
   *     were applied
   */
  List<List<String>> notApplied();

  /**
   * What it finds, with the figures that decide.
   *
   * @return sentences with their full stops, at least one
   */
  List<String> finding();

  /**
   * What it draws.
   *
   * @return none unless there is something to see
   */
  default List<Panel> charts() {
    return List.of();
  }

  /**
   * Its figures.
   *
   * @return the tables, each with a sheet of its own name
   */
  List<Table> tables();

  /**
   * What does not follow when a cell of the workbook is changed, and what does.
   *
   * @return sentences
   */
  String fixed();

  /**
   * How it was made, what is assumed, and where the figures come from.
   *
   * @return notes; those without items are not shown
   */
  List<Notes> notes();
}
