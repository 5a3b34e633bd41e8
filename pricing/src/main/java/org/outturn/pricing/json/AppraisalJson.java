package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.appraisal.AppraisalAnswer;

/**
 * Writes what an appraisal case comes to as JSON: {@code AppraisalJson.write(answer, writer)}.
 * Totals that were published are what they come to. Text needs Jackson's streaming library on the
 * class path; a tree does not.
 */
public final class AppraisalJson {
  static final JsonDocument<AppraisalFormat.Result> DOCUMENT =
      new JsonDocument<>(AppraisalFormat.APPRAISAL, "urn:outturn:appraisal:1", "Outturn appraisal");

  private AppraisalJson() {}

  /**
   * Writes an appraisal.
   *
   * @param answer all that a case comes to
   * @param out where the text goes; it is not closed
   */
  public static void write(AppraisalAnswer answer, Writer out) {
    DOCUMENT.write(AppraisalFormat.Result.of(answer), out);
  }

  /**
   * An appraisal as text.
   *
   * @param answer all that a case comes to
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(AppraisalAnswer answer) {
    return DOCUMENT.write(AppraisalFormat.Result.of(answer));
  }

  /**
   * Writes an appraisal for another JSON library to print.
   *
   * @param answer all that a case comes to
   * @return the document as maps, lists, texts, numbers and null
   */
  public static Map<String, Object> toTree(AppraisalAnswer answer) {
    return DOCUMENT.toTree(AppraisalFormat.Result.of(answer));
  }

  /**
   * Writes published totals.
   *
   * @param totals the totals
   * @param out where the text goes; it is not closed
   */
  public static void write(TotalsCase totals, Writer out) {
    DOCUMENT.write(AppraisalFormat.Result.of(totals), out);
  }

  /**
   * Published totals as text.
   *
   * @param totals the totals
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(TotalsCase totals) {
    return DOCUMENT.write(AppraisalFormat.Result.of(totals));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document of what a case comes to.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(AppraisalJson.class, "appraisal");
  }
}
