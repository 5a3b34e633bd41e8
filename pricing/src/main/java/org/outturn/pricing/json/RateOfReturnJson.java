package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.returns.RateOfReturn;

/**
 * Writes rates of return as JSON: {@code {"kind": "RATE", "rates": [0.113737]}}. Needs Jackson's
 * streaming library on the class path; {@link RateOfReturnDocument} does not.
 */
public final class RateOfReturnJson {
  private RateOfReturnJson() {}

  /**
   * Writes an answer.
   *
   * @param answer one rate, several, none, or total loss
   * @param out where the text goes; it is not closed
   */
  public static void write(RateOfReturn answer, Writer out) {
    JsonRecords.writeWithNulls(RateOfReturnDocument.of(answer), out);
  }

  /**
   * An answer as text.
   *
   * @param answer one rate, several, none, or total loss
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(RateOfReturn answer) {
    return JsonRecords.writeWithNulls(RateOfReturnDocument.of(answer));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("rate-of-return");
  }
}
