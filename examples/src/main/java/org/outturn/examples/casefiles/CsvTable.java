package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Writes rows as CSV (RFC 4180) that is safe to open in a spreadsheet: a text that a spreadsheet
 * would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
public final class CsvTable {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+|/[0-9]+)?");

  private final CsvWriter writer;

  /**
   * Starts a table with its header.
   *
   * @param out where it goes; it is not closed
   * @param header the names of the columns
   */
  public CsvTable(Writer out, String... header) {
    // No buffer of its own: what is written is in the caller's writer at once.
    writer = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(out);
    row(header);
  }

  /**
   * Writes a row.
   *
   * @param cells one text for each column; empty where there is nothing
   */
  public void row(String... cells) {
    writer.writeRecord(Arrays.stream(cells).map(CsvTable::neutralised).toArray(String[]::new));
  }

  /**
   * A text that no spreadsheet takes for a formula.
   *
   * @param text any text
   * @return the text, with an apostrophe in front where it needs one
   */
  static String neutralised(String text) {
    boolean formula =
        !text.isEmpty()
            && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
