package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.fund.FundStatement;

/**
 * Reads and writes what an outcomes fund pays as JSON: {@code FundStatementJson.write(statement,
 * writer)}. Reading what was written gives an equal statement. Text needs Jackson's streaming
 * library on the class path; trees, which any JSON library reads and writes, do not.
 */
public final class FundStatementJson {
  static final JsonDocument<FundStatement> DOCUMENT =
      new JsonDocument<>(
          FundStatementFormat.FUND_STATEMENT,
          "urn:outturn:fund-statement:1",
          "Outturn fund statement");

  private FundStatementJson() {}

  /**
   * Reads a statement of at most 16 MiB.
   *
   * @param utf8 the JSON document
   * @return a statement equal to the one that was written
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code settlements[1].unfunded}; figures that do not add
   *     up are one
   */
  public static FundStatement read(byte[] utf8) {
    return DOCUMENT.read(utf8, JsonBounds.DEFAULT);
  }

  /**
   * Reads a statement that another JSON library has parsed.
   *
   * @param tree the document as maps, lists and texts
   * @return the statement
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path
   */
  public static FundStatement fromTree(Map<String, ?> tree) {
    return DOCUMENT.fromTree(tree);
  }

  /**
   * Writes a statement.
   *
   * @param statement the statement
   * @param out where the text goes; it is not closed
   */
  public static void write(FundStatement statement, Writer out) {
    DOCUMENT.write(statement, out);
  }

  /**
   * A statement as text.
   *
   * @param statement the statement
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(FundStatement statement) {
    return DOCUMENT.write(statement);
  }

  /**
   * Writes a statement for another JSON library to print.
   *
   * @param statement the statement
   * @return the document as maps, lists and texts
   */
  public static Map<String, Object> toTree(FundStatement statement) {
    return DOCUMENT.toTree(statement);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(FundStatementJson.class, "fund-statement");
  }
}
