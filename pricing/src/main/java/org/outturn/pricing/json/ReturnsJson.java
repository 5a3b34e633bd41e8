package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.returns.FinanceReturns;

/**
 * Writes where the cash of a finance case goes as JSON. Text needs Jackson's streaming library on
 * the class path; a tree does not.
 */
public final class ReturnsJson {
  static final JsonDocument<FinanceReturns> DOCUMENT =
      new JsonDocument<>(ReturnsFormat.RETURNS, "urn:outturn:returns:1", "Outturn returns");

  private ReturnsJson() {}

  /**
   * Writes results.
   *
   * @param returns all that a case comes to
   * @param out where the text goes; it is not closed
   */
  public static void write(FinanceReturns returns, Writer out) {
    DOCUMENT.write(returns, out);
  }

  /**
   * Results as text.
   *
   * @param returns all that a case comes to
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(FinanceReturns returns) {
    return DOCUMENT.write(returns);
  }

  /**
   * Writes results for another JSON library to print.
   *
   * @param returns all that a case comes to
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(FinanceReturns returns) {
    return DOCUMENT.toTree(returns);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ReturnsJson.class, "returns");
  }
}
