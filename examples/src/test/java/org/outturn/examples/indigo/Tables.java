package org.outturn.examples.indigo;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.outturn.examples.casefiles.CaseFile;

/** Tables for tests: an extract of the public ones, or a few rows. */
public final class Tables {
  /** Where the extract lies. */
  public static final Path FOLDER = Path.of("src/test/resources/indigo");

  /** Some twenty projects of the INDIGO Impact Bond Dataset of May 2025, as published. */
  public static final IndigoTables EXTRACT = extract();

  private Tables() {}

  private static IndigoTables extract() {
    return IndigoReader.read(IndigoReader.in(FOLDER, CaseFile::of), rows -> {});
  }

  /**
   * Tables of the given text, each with its first line.
   *
   * @param texts the content of a file by table
   * @return what is read of them
   */
  public static IndigoTables of(Map<IndigoTable, String> texts) {
    ImmutableMap.Builder<IndigoTable, CaseFile> files = ImmutableMap.builder();
    texts.forEach((table, text) -> files.put(table, file(table, text)));
    return IndigoReader.read(files.buildOrThrow(), rows -> {});
  }

  /**
   * A table as a file.
   *
   * @param table the table
   * @param text its content
   * @return the file, under the name that the export gives it
   */
  public static CaseFile file(IndigoTable table, String text) {
    return new CaseFile(
        table.fileName(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
