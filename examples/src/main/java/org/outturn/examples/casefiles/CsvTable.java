package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.validation.Require;

/**
 * Writes a table as CSV (RFC 4180, lines end in CR LF), cell by cell. Text that a spreadsheet would
 * take for a formula is made harmless by a leading apostrophe; numbers stay numbers.
 *
 * <pre>{@code
 * CsvTable table = new CsvTable(writer, "claim", "net");
 * table.text("=C001").number(new BigDecimal("-5.00")).endRow();   // '=C001,-5.00
 * }</pre>
 *
 * <p>Not thread-safe. Does not close the writer.
 */
public final class CsvTable {
  private final CsvWriter writer;
  private final int columns;
  private final List<String> row = new ArrayList<>();

  /**
   * Starts a table with its first line.
   *
   * @param writer where to
   * @param columns the names of the columns
   */
  public CsvTable(Writer writer, String... columns) {
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    this.columns = columns.length;
    this.writer.writeRecord(columns);
  }

  /**
   * Adds a cell of text.
   *
   * @param text any text; one that begins with = + - @ tab or CR gets a leading apostrophe
   * @return this table
   */
  public CsvTable text(String text) {
    return cell(PlainText.of(text));
  }

  /**
   * Adds a number as it is: {@code -5.00}, never {@code -5E+0} or {@code '-5.00}.
   *
   * @param number the number
   * @return this table
   */
  public CsvTable number(BigDecimal number) {
    return cell(number.toPlainString());
  }

  /**
   * Adds a whole number.
   *
   * @param number the number
   * @return this table
   */
  public CsvTable number(long number) {
    return cell(Long.toString(number));
  }

  /**
   * Adds an ISO date.
   *
   * @param date the date
   * @return this table
   */
  public CsvTable date(LocalDate date) {
    return cell(date.toString());
  }

  /**
   * Adds a cell without content.
   *
   * @return this table
   */
  public CsvTable nothing() {
    return cell("");
  }

  /**
   * Adds cells without content.
   *
   * @param cells how many
   * @return this table
   */
  public CsvTable nothing(int cells) {
    for (int cell = 0; cell < cells; cell++) {
      nothing();
    }
    return this;
  }

  private CsvTable cell(String content) {
    row.add(content);
    return this;
  }

  /**
   * Ends the row.
   *
   * @return this table
   * @throws IllegalArgumentException when the row has more or fewer cells than there are columns
   * @throws UncheckedIOException when it cannot be written
   */
  public CsvTable endRow() {
    Require.that(row.size() == columns, "cells", "must be " + columns, row.size());
    writer.writeRecord(row);
    row.clear();
    return this;
  }

  /**
   * Hands everything written so far on to the writer.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public void flush() {
    try {
      writer.flush();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write the table", fault);
    }
  }
}
