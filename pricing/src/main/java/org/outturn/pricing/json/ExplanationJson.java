package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.payment.statement.Explanation;

/**
 * Writes explanations as JSON: {@code ExplanationJson.write(explanation, writer)}. Text needs
 * Jackson's streaming library on the class path; a tree does not.
 */
public final class ExplanationJson {
  static final JsonDocument<Explanation> DOCUMENT =
      new JsonDocument<>(
          ExplanationFormat.EXPLANATION, "urn:outturn:explanation:1", "Outturn explanation");

  private ExplanationJson() {}

  /**
   * Writes an explanation.
   *
   * @param explanation how one claim became its amount
   * @param out where the text goes; it is not closed
   */
  public static void write(Explanation explanation, Writer out) {
    DOCUMENT.write(explanation, out);
  }

  /**
   * An explanation as text.
   *
   * @param explanation how one claim became its amount
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Explanation explanation) {
    return DOCUMENT.write(explanation);
  }

  /**
   * Writes an explanation for another JSON library to print.
   *
   * @param explanation how one claim became its amount
   * @return the document as maps, lists, texts and null
   */
  public static Map<String, Object> toTree(Explanation explanation) {
    return DOCUMENT.toTree(explanation);
  }

  /**
   * The JSON Schema (draft 2020-12) of the explanation document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ExplanationJson.class, "explanation");
  }
}
