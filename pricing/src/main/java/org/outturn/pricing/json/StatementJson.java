package org.outturn.pricing.json;

import java.io.StringWriter;
import java.io.Writer;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.payment.Explanation;
import org.outturn.pricing.payment.PaymentStatement;

/**
 * Writes statements as JSON: {@code StatementJson.write(statement, writer)}. Lines are made as they
 * are written, so that a million of them take no room. Needs Jackson's streaming library on the
 * class path; {@link StatementDocument} does not.
 */
public final class StatementJson {
  private StatementJson() {}

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param out where the text goes; it is not closed
   */
  public static void write(PaymentStatement statement, Writer out) {
    JsonRecords.writeWithNulls(StatementDocument.of(statement), out);
  }

  /**
   * A statement as text.
   *
   * @param statement the statement
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(PaymentStatement statement) {
    StringWriter text = new StringWriter();
    write(statement, text);
    return text.toString();
  }

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
   * The JSON Schema (draft 2020-12) of the statement document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("statement");
  }
}
