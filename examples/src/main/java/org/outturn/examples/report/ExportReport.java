package org.outturn.examples.report;

import java.io.Writer;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.contracts.LeftOut;
import org.outturn.examples.indigo.export.IndigoExport;

/** What was exported, and what the tables do not carry. */
public final class ExportReport {
  private ExportReport() {}

  /**
   * The report as text.
   *
   * @param export the export
   * @return a table of the files, and one of what is not read back from them as it was
   */
  public static String print(IndigoExport export) {
    TextTable files = new TextTable("Written").words("file").numbers("rows");
    export.rows().forEach((table, rows) -> files.row(table.fileName(), rows.toString()));
    TextTable lost = new TextTable("What the tables do not carry").words("what").words("because");
    for (LeftOut each : export.notCarried()) {
      lost.row(each.what(), each.because());
    }
    return files.print()
        + "\n"
        + (lost.isEmpty() ? "Everything is read back from them as it was.\n" : lost.print());
  }

  /**
   * Writes a row for everything that the tables do not carry.
   *
   * @param export the export
   * @param out where it goes; it is not closed
   */
  public static void write(IndigoExport export, Writer out) {
    CsvTable table = new CsvTable(out, "what", "because");
    export.notCarried().forEach(each -> table.text(each.what()).text(each.because()).endRow());
    table.flush();
  }
}
