package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Writes statements as JSON and reads them as plain records: {@code StatementJson.write(statement,
 * writer)}. Lines are made as they are written, so that a million of them take no room. Needs
 * Jackson's streaming library on the class path; {@link StatementDocument} does not.
 */
public final class StatementJson {
  private StatementJson() {}

  /**
   * Reads a statement of at most 16 MiB and 100,000 lines. It is held to be of the right shape,
   * every key there; whether it adds up is not asked.
   *
   * @param utf8 the JSON document
   * @return a document equal to the one that was written
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code lines[1].net}; never a participant's data
   */
  public static StatementDocument read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a statement within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return a document equal to the one that was written
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path; never a participant's data
   */
  public static StatementDocument read(byte[] utf8, JsonBounds bounds) {
    return JsonRecords.readWithNulls(utf8, bounds, StatementDocument.class, StatementForm::checked);
  }

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
    return JsonRecords.writeWithNulls(StatementDocument.of(statement));
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
