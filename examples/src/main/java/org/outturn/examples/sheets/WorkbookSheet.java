package org.outturn.examples.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * One sheet of an .xlsx workbook, read row by row: the first, or the one that the file's name asks
 * for, such as {@code evidence.xlsx#Claims}.
 *
 * @param name the sheet's name; empty for the first
 */
public record WorkbookSheet(Optional<String> name) {
  private static final String ENDING = ".xlsx#";
  private static final int MOST_BYTES = 1 << 24;
  private static final long MOST_UNPACKED = 1L << 28;
  private static final String ADVICE = "; save the sheet as CSV (UTF-8)";

  /** Takes the rows of a sheet. */
  public interface Rows {
    /**
     * A row that is not empty.
     *
     * @param line its number, counted from 1
     * @param fields its cells as text, as far as the last that is not empty
     */
    void row(long line, List<String> fields);
  }

  /**
   * The sheet that a file's name asks for.
   *
   * @param file such as {@code evidence.xlsx#Claims}
   * @return the sheet; the first unless the name says which
   */
  public static WorkbookSheet of(String file) {
    int at = file.toLowerCase(Locale.ROOT).lastIndexOf(ENDING);
    return new WorkbookSheet(
        at < 0 ? Optional.empty() : Optional.of(file.substring(at + ENDING.length())));
  }

  /**
   * Reads the rows.
   *
   * @param bytes the workbook, at most 16 MiB and 256 MiB unpacked
   * @param rows takes the rows in their order
   * @param problems takes what is wrong with the workbook, in one sentence
   * @throws IOException when the stream cannot be read
   */
  public void read(InputStream bytes, Rows rows, Consumer<String> problems) throws IOException {
    byte[] workbook = bytes.readNBytes(MOST_BYTES + 1);
    try {
      if (workbook.length > MOST_BYTES || unpacked(workbook) > MOST_UNPACKED) {
        problems.accept("found a workbook too large to read" + ADVICE);
      } else {
        read(workbook, passingFaultsOn(rows), problems);
      }
    } catch (TakerException taker) {
      throw taker.fault;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException damaged) {
      // All of it lies in memory, so that no fault is one of reading; which one a damaged workbook
      // leads to depends on where it is damaged.
      problems.accept("found a workbook that cannot be read" + ADVICE);
    }
  }

  /** A fault of whoever takes the rows, which says nothing of the workbook. */
  private static final class TakerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuntimeException fault;

    private TakerException(RuntimeException fault) {
      super(fault);
      this.fault = fault;
    }
  }

  private static Rows passingFaultsOn(Rows rows) {
    return (line, fields) -> {
      try {
        rows.row(line, fields);
      } catch (RuntimeException fault) {
        throw new TakerException(fault);
      }
    };
  }

  private void read(byte[] workbook, Rows rows, Consumer<String> problems)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      read(new XSSFReader(opened), new ReadOnlySharedStringsTable(opened), rows, problems);
    }
  }

  private void read(
      XSSFReader reader, ReadOnlySharedStringsTable strings, Rows rows, Consumer<String> problems)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    List<String> names = new ArrayList<>();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        names.add(sheets.getSheetName());
        if (name.isEmpty() || name.get().equals(sheets.getSheetName())) {
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), strings, new SheetCells(rows), new CellValues(), false));
          xml.parse(new InputSource(sheet));
          return;
        }
      }
    }
    problems.accept(
        names.isEmpty()
            ? "found a workbook without a sheet" + ADVICE
            : "found no sheet of that name; expected "
                + (names.size() == 1 ? "its only one" : "one of its " + names.size() + " sheets"));
  }

  private static long unpacked(byte[] workbook) throws IOException {
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (zip.getNextEntry() != null) {
        int read = zip.read(buffer);
        while (read > 0 && bytes <= MOST_UNPACKED) {
          bytes += read;
          read = zip.read(buffer);
        }
        if (bytes > MOST_UNPACKED) {
          return bytes;
        }
      }
    }
    return bytes;
  }
}
