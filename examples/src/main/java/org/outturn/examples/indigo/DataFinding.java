package org.outturn.examples.indigo;

import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;

/**
 * Something odd in a published table: {@code outcome_pricings.csv row 84, column "Currency": the
 * currency is unknown}. The row is the line of the file it begins on, counted from 1.
 */
@OutturnStyle
@Value.Immutable
public interface DataFinding {
  /**
   * Starts a finding.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A finding about a whole file.
   *
   * @param oddity what is odd
   * @param table the table
   * @param column a column's name; empty for none
   * @param says one sentence
   * @return the finding, of row 1
   */
  static DataFinding ofTable(Oddity oddity, IndigoTable table, String column, String says) {
    return builder()
        .oddity(oddity)
        .table(table)
        .row(1)
        .column(column)
        .project("")
        .says(says)
        .build();
  }

  /**
   * A finding about a cell.
   *
   * @param oddity what is odd
   * @param row the row
   * @param column the column
   * @param says one sentence
   * @return the finding
   */
  static DataFinding of(Oddity oddity, IndigoRow row, IndigoColumn column, String says) {
    return builder()
        .oddity(oddity)
        .table(row.table())
        .row(row.line())
        .column(column.header())
        .project(row.project())
        .says(says)
        .build();
  }

  /**
   * What is odd.
   *
   * @return the kind
   */
  Oddity oddity();

  /**
   * Where.
   *
   * @return the table
   */
  IndigoTable table();

  /**
   * Where in it.
   *
   * @return the line the row begins on, from 1
   */
  int row();

  /**
   * Where in the row.
   *
   * @return a column's name as the first line writes it; empty where the whole row or file is meant
   */
  String column();

  /**
   * Whose row it is.
   *
   * @return a project's id; empty where none is named
   */
  String project();

  /**
   * The finding for people.
   *
   * @return one sentence
   */
  String says();

  /** Builds a finding. */
  final class Builder extends ImmutableDataFinding.Builder {
    Builder() {}
  }
}
