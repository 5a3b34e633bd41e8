package org.outturn.examples.casefiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Opens a CSV file (RFC 4180, UTF-8 with or without a byte order mark) and drives its rows, within
 * bounds. A file that ends in the middle, is too long or no UTF-8 is noted like any other problem.
 */
final class CsvSource {
  private static final int ROWS_BETWEEN_NEWS = 1 << 14;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvBounds bounds;
  private final LongConsumer progress;

  CsvSource(CsvBounds bounds, LongConsumer progress) {
    this.bounds = bounds;
    this.progress = progress;
  }

  /** Reads the whole file, noting what is wrong with it. */
  void read(CaseFile file, CsvRows<?> rows, FileProblems problems) {
    try (InputStream stream = file.source().open();
        CsvReader<Boolean> reader =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(rows, decoded(new BoundedInput(stream, bounds.bytes())))) {
      drive(reader.iterator(), rows, problems);
    } catch (CsvParseException malformed) {
      problems.add(
          rows.line(),
          "found a quote where none may stand, or no end of a quoted field; expected quotes around"
              + " a whole field, doubled inside it (RFC 4180)");
    } catch (UncheckedIOException fault) {
      refuse(Objects.requireNonNull(fault.getCause()), rows, problems);
    } catch (IOException fault) {
      refuse(fault, rows, problems);
    }
  }

  private void drive(Iterator<Boolean> reading, CsvRows<?> rows, FileProblems problems) {
    while (reading.hasNext()) {
      reading.next();
      if (rows.rows() > bounds.rows()) {
        problems.add(
            "found more than " + bounds.rows() + " rows; expected at most " + bounds.rows());
        return;
      }
      if (rows.rows() % ROWS_BETWEEN_NEWS == 0) {
        progress.accept(rows.rows());
      }
    }
    if (rows.rows() < 0) {
      problems.add("found nothing; expected a first line with column names");
    }
    progress.accept(Math.max(0, rows.rows()));
  }

  private static Reader decoded(InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    buffered.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(buffered.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      buffered.reset();
    }
    return new InputStreamReader(buffered, StandardCharsets.UTF_8.newDecoder());
  }

  private static void refuse(IOException fault, CsvRows<?> rows, FileProblems problems) {
    if (fault instanceof CharacterCodingException) {
      problems.add(
          "found bytes that are no UTF-8 on line " + rows.line() + " or later; expected UTF-8");
    } else if (fault instanceof BoundedInput.TooManyBytes) {
      problems.add(String.valueOf(fault.getMessage()));
    } else {
      problems.add(unreadable(fault));
    }
  }

  /** Why a file cannot be read, without its path. */
  static String unreadable(IOException fault) {
    return fault instanceof NoSuchFileException
        ? "no such file"
        : "the file cannot be read (" + fault.getClass().getSimpleName() + ")";
  }
}
