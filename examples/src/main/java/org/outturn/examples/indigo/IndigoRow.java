package org.outturn.examples.indigo;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a table as it stands.
 *
 * @param table the table
 * @param line the line of the file it begins on, from 1
 * @param cells what stands in it, without blanks around; empty cells are left out
 */
public record IndigoRow(IndigoTable table, int line, ImmutableMap<IndigoColumn, String> cells) {

  /**
   * Whose row it is.
   *
   * @return a project's id, or empty text
   */
  public String project() {
    return text(IndigoColumn.projectOf(table));
  }

  /**
   * What stands in a column.
   *
   * @param column a column of this table
   * @return the text; empty where nothing stands there
   */
  public String text(IndigoColumn column) {
    return cells.getOrDefault(column, "");
  }

  /**
   * What stands in a column, if anything.
   *
   * @param column a column of this table
   * @return the text
   */
  public Optional<String> stated(IndigoColumn column) {
    return Optional.ofNullable(cells.get(column));
  }

  /**
   * The number in a column.
   *
   * @param column a column of this table
   * @return empty where there is none that can be read
   */
  public Optional<BigDecimal> number(IndigoColumn column) {
    return PublishedNumber.of(text(column)).value();
  }

  /**
   * A number of zero or more in a column.
   *
   * @param column a column of this table
   * @return empty where there is none that can be read, or one below zero
   */
  public Optional<BigDecimal> quantity(IndigoColumn column) {
    return number(column).filter(each -> each.signum() >= 0);
  }

  /**
   * The days that two columns say something began and ended on.
   *
   * @param start the column of its first day, month or year
   * @param end the column of its last day, month or year
   * @return the dates, as far as they can be read
   */
  public PublishedPeriod period(IndigoColumn start, IndigoColumn end) {
    return PublishedPeriod.of(text(start), text(end));
  }
}
