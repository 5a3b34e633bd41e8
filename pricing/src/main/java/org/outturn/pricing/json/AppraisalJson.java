package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.appraisal.ValueCase;

/**
 * Reads and writes appraisal cases as JSON, and writes what they come to: {@code
 * AppraisalJson.read(Files.readAllBytes(path))}. Reading what was written gives an equal case.
 * Needs Jackson's streaming library on the class path; {@link AppraisalCaseDocument} and {@link
 * AppraisalDocument} do not.
 */
public final class AppraisalJson {
  private AppraisalJson() {}

  /**
   * Reads a case of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code benefits[1].agency}
   */
  public static ValueCase read(byte[] utf8) {
    return JsonRecords.read(
            utf8, JsonBounds.DEFAULT, AppraisalCaseDocument.class, AppraisalCaseForm::read)
        .orElseThrow();
  }

  /**
   * Writes a case. Keys stand in the order of the format, what has its default is left out.
   *
   * @param valueCase the case
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(ValueCase valueCase) {
    return JsonRecords.write(AppraisalCaseDocument.of(valueCase));
  }

  /**
   * Appraises a case and writes what it comes to.
   *
   * @param valueCase the case
   * @param out where the text goes; it is not closed
   */
  public static void writeResult(ValueCase valueCase, Writer out) {
    JsonRecords.writeWithNulls(AppraisalDocument.of(valueCase), out);
  }

  /**
   * The JSON Schema (draft 2020-12) of the case document.
   *
   * @return the schema's text
   */
  public static String caseSchema() {
    return SchemaText.of("appraisal-case");
  }

  /**
   * The JSON Schema (draft 2020-12) of the document of what a case comes to.
   *
   * @return the schema's text
   */
  public static String resultSchema() {
    return SchemaText.of("appraisal");
  }
}
