package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.appraisal.AppraisalAnswer;

/**
 * Writes what an appraisal case comes to as JSON: {@code AppraisalJson.write(answer, writer)}.
 * Totals that were published are what they come to. Needs Jackson's streaming library on the class
 * path; {@link AppraisalDocument} does not.
 */
public final class AppraisalJson {
  private AppraisalJson() {}

  /**
   * Writes an appraisal.
   *
   * @param answer all that a case comes to
   * @param out where the text goes; it is not closed
   */
  public static void write(AppraisalAnswer answer, Writer out) {
    JsonRecords.writeWithNulls(AppraisalDocument.of(answer), out);
  }

  /**
   * An appraisal as text.
   *
   * @param answer all that a case comes to
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(AppraisalAnswer answer) {
    return JsonRecords.writeWithNulls(AppraisalDocument.of(answer));
  }

  /**
   * Writes published totals.
   *
   * @param totals the totals
   * @param out where the text goes; it is not closed
   */
  public static void write(TotalsCase totals, Writer out) {
    JsonRecords.writeWithNulls(AppraisalDocument.of(totals), out);
  }

  /**
   * Published totals as text.
   *
   * @param totals the totals
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(TotalsCase totals) {
    return JsonRecords.writeWithNulls(AppraisalDocument.of(totals));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document of what a case comes to.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("appraisal");
  }
}
