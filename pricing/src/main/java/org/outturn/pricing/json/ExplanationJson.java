package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.payment.Explanation;

/**
 * Writes explanations as JSON: {@code ExplanationJson.write(explanation, writer)}. Needs Jackson's
 * streaming library on the class path; {@link ExplanationDocument} does not.
 */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * Writes an explanation.
   *
   * @param explanation how one claim became its amount
   * @param out where the text goes; it is not closed
   */
  public static void write(Explanation explanation, Writer out) {
    JsonRecords.writeWithNulls(ExplanationDocument.of(explanation), out);
  }

  /**
   * An explanation as text.
   *
   * @param explanation how one claim became its amount
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Explanation explanation) {
    return JsonRecords.writeWithNulls(ExplanationDocument.of(explanation));
  }

  /**
   * The JSON Schema (draft 2020-12) of the explanation document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("explanation");
  }
}
