package org.outturn.examples.indigo;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.outturn.examples.casefiles.CaseFile;

/**
 * Reads the tables of an INDIGO export, whatever is in them: columns in any order, missing or
 * unknown, rows too short or too long, files that end in the middle. Everything odd is a finding,
 * and what can be read is read.
 */
public final class IndigoReader {
  /** The most that is read of one file: 64 MiB. */
  public static final long MOST_BYTES = 64L << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int ROWS_BETWEEN_NEWS = 1 << 14;

  private final List<IndigoRow> rows = new ArrayList<>();
  private final List<DataFinding> findings = new ArrayList<>();
  private final LongConsumer progress;

  private IndigoReader(LongConsumer progress) {
    this.progress = progress;
  }

  /**
   * The tables that lie in a folder.
   *
   * @param folder the folder
   * @param open gives the file of a path
   * @return the file of each table that there is
   */
  public static ImmutableMap<IndigoTable, CaseFile> in(Path folder, Function<Path, CaseFile> open) {
    ImmutableMap.Builder<IndigoTable, CaseFile> found = ImmutableMap.builder();
    for (IndigoTable table : IndigoTable.values()) {
      Path file = folder.resolve(table.fileName());
      if (Files.isRegularFile(file)) {
        found.put(table, open.apply(file));
      }
    }
    return found.buildOrThrow();
  }

  /**
   * Reads tables.
   *
   * @param files the file of each table that there is; the others are findings
   * @param progress is told how many rows have been read, every now and then
   * @return the rows, and what was odd in reading them
   */
  public static IndigoTables read(
      ImmutableMap<IndigoTable, CaseFile> files, LongConsumer progress) {
    IndigoReader reader = new IndigoReader(progress);
    for (IndigoTable table : IndigoTable.values()) {
      CaseFile file = files.get(table);
      if (file == null) {
        reader.note(Oddity.MISSING_TABLE, table, "there is no file " + table.fileName());
      } else {
        reader.read(table, file);
      }
    }
    progress.accept(reader.rows.size());
    return new IndigoTables(reader.rows, reader.findings);
  }

  private void note(Oddity oddity, IndigoTable table, String says) {
    findings.add(DataFinding.ofTable(oddity, table, "", says));
  }

  private void read(IndigoTable table, CaseFile file) {
    try (InputStream stream = file.source().open();
        InputStream bytes = ByteStreams.limit(stream, MOST_BYTES);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      read(table, csv.iterator());
      if (stream.read() >= 0) {
        note(Oddity.BROKEN_FILE, table, "only the first " + MOST_BYTES + " bytes are read");
      }
    } catch (CsvParseException malformed) {
      note(Oddity.BROKEN_FILE, table, "the file is no CSV (RFC 4180) to its end");
    } catch (IOException | UncheckedIOException fault) {
      note(Oddity.BROKEN_FILE, table, "the file cannot be read to its end");
    }
  }

  private void read(IndigoTable table, Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      note(Oddity.BROKEN_FILE, table, "the file is empty; expected a first line of column names");
      return;
    }
    List<String> names = new ArrayList<>(records.next().getFields());
    names.set(0, withoutMark(names.get(0)));
    TableHeader header = new TableHeader(table, names);
    findings.addAll(header.findings());
    while (records.hasNext()) {
      add(table, header, records.next());
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private void add(IndigoTable table, TableHeader header, CsvRecord read) {
    if (read.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    int line = (int) Math.min(read.getStartingLineNumber(), Integer.MAX_VALUE);
    IndigoRow row = new IndigoRow(table, line, header.cells(read.getFields()));
    if (read.getFieldCount() != header.width()) {
      findings.add(
          DataFinding.of(
              Oddity.RAGGED_ROW,
              row,
              IndigoColumn.projectOf(table),
              "the row has "
                  + read.getFieldCount()
                  + " fields and the first line "
                  + header.width()));
    }
    rows.add(row);
    if (rows.size() % ROWS_BETWEEN_NEWS == 0) {
      progress.accept(rows.size());
    }
  }
}
