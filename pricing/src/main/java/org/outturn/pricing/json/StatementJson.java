package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * Reads and writes statements as JSON: {@code StatementJson.write(statement, writer)}. Reading what
 * was written gives an equal statement. Lines are made as they are written, so that a million of
 * them take no room. Text needs Jackson's streaming library on the class path; trees, which any
 * JSON library reads and writes, do not.
 */
public final class StatementJson {
  static final JsonDocument<PaymentStatement> DOCUMENT =
      new JsonDocument<>(
          StatementFormat.STATEMENT, "urn:outturn:statement:1", "Outturn payment statement");

  private StatementJson() {}

  /**
   * Reads a statement of at most 16 MiB and 100,000 lines. Every key must be there; whether it adds
   * up is not asked.
   *
   * @param utf8 the JSON document
   * @return a statement equal to the one that was written
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code lines[1].net}; never a participant's data
   */
  public static PaymentStatement read(byte[] utf8) {
    return read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a statement within bounds.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @return a statement equal to the one that was written
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path; never a participant's data
   */
  public static PaymentStatement read(byte[] utf8, JsonBounds bounds) {
    return DOCUMENT.read(utf8, bounds);
  }

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param out where the text goes; it is not closed
   */
  public static void write(PaymentStatement statement, Writer out) {
    DOCUMENT.write(statement, out);
  }

  /**
   * A statement as text.
   *
   * @param statement the statement
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(PaymentStatement statement) {
    return DOCUMENT.write(statement);
  }

  /**
   * Reads a statement that another JSON library has parsed.
   *
   * @param tree the document as maps, lists, texts and null
   * @return the statement
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static PaymentStatement fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a statement for another JSON library to print.
   *
   * @param statement the statement
   * @return the document as maps, lists, texts and null; lines are made as they are asked for
   */
  public static Map<String, Object> toTree(PaymentStatement statement) {
    return DOCUMENT.toTree(statement);
  }

  /**
   * The JSON Schema (draft 2020-12) of the statement document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(StatementJson.class, "statement");
  }
}
