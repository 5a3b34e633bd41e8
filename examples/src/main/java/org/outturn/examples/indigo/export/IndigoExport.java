package org.outturn.examples.indigo.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.indigo.IndigoReader;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.contracts.LeftOut;

/**
 * A contract as INDIGO tables.
 *
 * @param files the text of each table, a CSV file with the headers of the public export
 * @param rows how many rows each has below its first line
 * @param notCarried what is not read back from them as it was, by name
 */
public record IndigoExport(
    ImmutableMap<IndigoTable, String> files,
    ImmutableMap<IndigoTable, Integer> rows,
    ImmutableList<LeftOut> notCarried) {

  /**
   * Reads the tables as anyone does who has them.
   *
   * @return what is read
   */
  public IndigoTables read() {
    return read(files);
  }

  static IndigoTables read(ImmutableMap<IndigoTable, String> files) {
    ImmutableMap.Builder<IndigoTable, CaseFile> sources = ImmutableMap.builder();
    files.forEach(
        (table, text) ->
            sources.put(
                table,
                new CaseFile(
                    table.fileName(),
                    () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    return IndigoReader.read(sources.buildOrThrow(), rows -> {});
  }
}
