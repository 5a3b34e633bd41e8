package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.Refusal;

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
  private final Map<C, WrongDates> wrongDates = new LinkedHashMap<>();

  private long line = 1;
  private long rows = -1;
  private int fields;
  private boolean headerIsGood;
  private boolean isEmpty;
  private boolean holdsAny;
  private boolean holdsMore;
  private boolean isWrong;

  CsvRows(Class<C> columns, CsvBounds bounds, RowSink<C> sink, FileProblems problems) {
    this.header = new CsvHeader<>(columns);
    this.bounds = bounds;
    this.sink = sink;
    this.problems = problems;
  }

  /** Dates of one column that are all written in a local form, as a spreadsheet does. */
  private record WrongDates(long line, String fault, long more) {
    WrongDates andOneMore() {
      return new WrongDates(line, fault, more + 1);
    }
  }

  /** How many rows were read under the first line; -1 before the first line is read. */
  long rows() {
    return rows;
  }

  /** The line the last row began on, counted from 1. */
  long line() {
    return line;
  }

  /** Whether the first line was refused, so that nothing below it means anything. */
  boolean isRefused() {
    return rows >= 0 && !headerIsGood;
  }

  /** Takes a row that another reader has read; fields it leaves out at the end are empty. */
  void row(long startingLine, List<String> texts) {
    handleBegin(startingLine);
    int last = Math.max(texts.size(), headerIsGood ? header.width() : 0);
    for (int index = 0; index < last; index++) {
      char[] characters = (index < texts.size() ? texts.get(index) : "").toCharArray();
      handleField(index, characters, 0, characters.length, false);
    }
    buildRecord();
  }

  /** Notes what is said once for a whole column. */
  void end() {
    wrongDates.forEach(
        (column, dates) ->
            problems.add(
                dates.line(),
                "column "
                    + column.header()
                    + ": "
                    + dates.fault()
                    + (dates.more() == 0 ? "" : "; so on " + dates.more() + " more lines")));
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = startingLine;
    fields = 0;
    isEmpty = false;
    holdsAny = false;
    holdsMore = false;
    isWrong = false;
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
    holdsAny |= length > 0;
    if (rows < 0) {
      header.add(field);
    } else if (index >= header.size()) {
      holdsMore |= length > 0;
    } else {
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
      if (!fault.isEmpty()
          && IsoDates.isLocalForm(field)
          && fault.equals(IsoDates.refusal(field))) {
        isWrong = true;
        wrongDates.merge(
            column, new WrongDates(line, fault, 0), (known, next) -> known.andOneMore());
      } else if (!fault.isEmpty()) {
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
    if (isEmpty || !holdsAny) {
      return true;
    }
    if (rows < 0) {
      List<String> faults = header.check();
      headerIsGood = faults.isEmpty();
      faults.forEach(fault -> problems.add(line, fault));
    } else if (fields != header.width()) {
      problems.add(
          line,
          "found " + fields + " fields; expected " + header.width() + ", as in the first line");
    } else if (holdsMore) {
      problems.add(
          line, "found a value behind column " + header.size() + ", the last that has a name");
    } else if (!wrong.isEmpty()) {
      wrong.forEach(fault -> problems.add(line, fault));
    } else if (headerIsGood && !isWrong) {
      try {
        sink.end();
      } catch (Refusal refused) {
        // What was found may be a person's data.
        problems.add(line, refused.field() + " " + refused.rule());
      } catch (IllegalArgumentException refused) {
        problems.add(line, String.valueOf(refused.getMessage()));
      }
    }
    rows++;
    return true;
  }
}
