package org.outturn.examples.workbook;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.businesscase.BusinessCaseCsv;
import org.outturn.examples.businesscase.BusinessCasePage;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;

/** What the answer to a business case is written as, by the ending of its file. */
public enum ReportForm {
  /** A page to read. */
  HTML,
  /** A workbook. */
  XLSX,
  /** A table for other programs. */
  CSV;

  /**
   * The form that a name asks for.
   *
   * @param file the name of a file, such as {@code page.html}
   * @return empty for another ending
   */
  public static Optional<ReportForm> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Writes an answer.
   *
   * @param answer the answer
   * @return what its file shall hold
   */
  public byte[] write(BusinessCaseAnswer answer) {
    return switch (this) {
      case HTML -> BusinessCasePage.write(answer).getBytes(StandardCharsets.UTF_8);
      case XLSX -> BusinessCaseWorkbook.write(answer);
      case CSV -> {
        StringWriter csv = new StringWriter();
        BusinessCaseCsv.write(answer, csv);
        yield csv.toString().getBytes(StandardCharsets.UTF_8);
      }
    };
  }
}
