package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.outturn.examples.sheets.WorkbookSheet;

/**
 * Opens a table and drives its rows, within bounds: CSV (RFC 4180, UTF-8 with or without a byte
 * order mark, or UTF-16 with one) or a sheet of an .xlsx workbook. A file that ends in the middle,
 * is too long or no UTF-8 is noted like any other problem.
 */
final class CsvSource {
  private static final int ROWS_BETWEEN_NEWS = 1 << 14;
  private static final int BUFFER = 1 << 16;

  private final CsvBounds bounds;
  private final LongConsumer progress;

  CsvSource(CsvBounds bounds, LongConsumer progress) {
    this.bounds = bounds;
    this.progress = progress;
  }

  /** Reads the whole file, noting what is wrong with it. */
  void read(CaseFile file, CsvRows<?> rows, FileProblems problems) {
    try (InputStream stream = file.source().open();
        BufferedInputStream bytes =
            new BufferedInputStream(new BoundedInput(stream, bounds.bytes()), BUFFER)) {
      switch (FileForm.of(bytes)) {
        case WORKBOOK -> readWorkbook(file, bytes, rows, problems);
        case OLD_WORKBOOK ->
            problems.add("found an .xls workbook; expected CSV or .xlsx: save it as one of them");
        case UTF_16_BIG -> readText(bytes, StandardCharsets.UTF_16BE, rows, problems);
        case UTF_16_LITTLE -> readText(bytes, StandardCharsets.UTF_16LE, rows, problems);
        case UTF_8 -> readText(bytes, StandardCharsets.UTF_8, rows, problems);
      }
    } catch (CsvParseException malformed) {
      problems.add(
          rows.line(),
          "found a quote where none may stand, or no end of a quoted field; expected quotes around"
              + " a whole field, doubled inside it (RFC 4180)");
    } catch (UncheckedIOException fault) {
      refuse(file, Objects.requireNonNull(fault.getCause()), rows, problems);
    } catch (IOException fault) {
      refuse(file, fault, rows, problems);
    } finally {
      rows.end();
    }
  }

  private void readText(InputStream bytes, Charset charset, CsvRows<?> rows, FileProblems problems)
      throws IOException {
    try (CsvReader<Boolean> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(rows, new InputStreamReader(bytes, charset.newDecoder()))) {
      Iterator<Boolean> reading = reader.iterator();
      while (reading.hasNext() && goesOn(rows)) {
        reading.next();
      }
      finish(rows, problems);
    }
  }

  private void readWorkbook(
      CaseFile file, InputStream bytes, CsvRows<?> rows, FileProblems problems) throws IOException {
    WorkbookSheet.of(file.name())
        .read(
            bytes,
            (line, fields) -> {
              if (goesOn(rows)) {
                rows.row(line, fields);
              }
            },
            problems::add);
    finish(rows, problems);
  }

  /** Whether a further row is of any use. */
  private boolean goesOn(CsvRows<?> rows) {
    if (rows.rows() >= 0 && rows.rows() % ROWS_BETWEEN_NEWS == 0) {
      progress.accept(rows.rows());
    }
    return !rows.isRefused() && rows.rows() <= bounds.rows();
  }

  private void finish(CsvRows<?> rows, FileProblems problems) {
    if (rows.rows() > bounds.rows()) {
      problems.add("found more than " + bounds.rows() + " rows; expected at most " + bounds.rows());
    }
    if (rows.rows() < 0 && problems.isEmpty()) {
      problems.add("found nothing; expected a first line with column names");
    }
    progress.accept(Math.max(0, rows.rows()));
  }

  private static void refuse(
      CaseFile file, IOException fault, CsvRows<?> rows, FileProblems problems) {
    if (fault instanceof CharacterCodingException) {
      problems.add(
          "found bytes that are no UTF-8 on line " + rows.line() + " or later; expected UTF-8");
    } else if (fault instanceof BoundedInput.TooManyBytes) {
      problems.add(String.valueOf(fault.getMessage()));
    } else {
      problems.add(file.unreadable(fault));
    }
  }
}
