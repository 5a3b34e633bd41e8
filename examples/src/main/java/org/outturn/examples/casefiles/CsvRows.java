package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands the fields of a CSV file to the sink of its kind, row by row, and notes what is wrong by
 * line and column. A field is read where it lies in the buffer; no text is made of it here.
 *
 * @param <C> the columns of this kind of file
 */
final class CsvRows<C extends Enum<C> & CsvColumn> extends AbstractBaseCsvCallbackHandler<Boolean> {
  private final CsvHeader<C> header;
  private final CsvBounds bounds;
  private final RowSink<C> sink;
  private final FileProblems problems;
  private final CharSlice field = new CharSlice();
  private final List<String> wrong = new ArrayList<>();

  private long line = 1;
  private long rows = -1;
  private int fields;
  private boolean headerIsGood;
  private boolean isEmpty;

  CsvRows(Class<C> columns, CsvBounds bounds, RowSink<C> sink, FileProblems problems) {
    this.header = new CsvHeader<>(columns);
    this.bounds = bounds;
    this.sink = sink;
    this.problems = problems;
  }

  /** How many rows were read under the first line; -1 before the first line is read. */
  long rows() {
    return rows;
  }

  /** The line the last row began on, counted from 1. */
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = startingLine;
    fields = 0;
    isEmpty = false;
    wrong.clear();
    if (rows >= 0) {
      sink.begin((int) startingLine);
    }
  }

  @Override
  protected void handleEmpty() {
    isEmpty = true;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fields++;
    field.set(buffer, offset, length);
    if (rows < 0) {
      header.add(field);
    } else if (index < header.size()) {
      C column = header.column(index);
      if (column != null) {
        take(column);
      }
    }
  }

  private void take(C column) {
    if (field.length() > bounds.fieldLength()) {
      note(
          column,
          "found " + field.length() + " characters; expected at most " + bounds.fieldLength());
    } else if (field.length() > 0) {
      String fault = sink.take(column, field);
      if (!fault.isEmpty()) {
        note(column, fault);
      }
    } else if (column.isRequired()) {
      note(column, "found nothing; expected a value");
    }
  }

  private void note(C column, String fault) {
    wrong.add("column " + column.header() + ": " + fault);
  }

  @Override
  protected Boolean buildRecord() {
    if (isEmpty) {
      return true;
    }
    if (rows < 0) {
      List<String> faults = header.check();
      headerIsGood = faults.isEmpty();
      faults.forEach(fault -> problems.add(line, fault));
    } else if (fields != header.size()) {
      problems.add(
          line,
          "found " + fields + " fields; expected " + header.size() + ", as in the first line");
    } else if (!wrong.isEmpty()) {
      wrong.forEach(fault -> problems.add(line, fault));
    } else if (headerIsGood) {
      try {
        sink.end();
      } catch (IllegalArgumentException refused) {
        problems.add(line, String.valueOf(refused.getMessage()));
      }
    }
    rows++;
    return true;
  }
}
