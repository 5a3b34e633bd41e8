package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.comparison.Comparison;

/**
 * Writes comparisons as JSON: {@code ComparisonJson.write(comparison, writer)}. Text needs
 * Jackson's streaming library on the class path; a tree does not.
 */
public final class ComparisonJson {
  static final JsonDocument<Comparison> DOCUMENT =
      new JsonDocument<>(
          ComparisonFormat.COMPARISON, "urn:outturn:comparison:1", "Outturn comparison");

  private ComparisonJson() {}

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param out where the text goes; it is not closed
   */
  public static void write(Comparison comparison, Writer out) {
    DOCUMENT.write(comparison, out);
  }

  /**
   * A comparison as text.
   *
   * @param comparison the comparison
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Comparison comparison) {
    return DOCUMENT.write(comparison);
  }

  /**
   * Writes a comparison for another JSON library to print.
   *
   * @param comparison the comparison
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(Comparison comparison) {
    return DOCUMENT.toTree(comparison);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ComparisonJson.class, "comparison");
  }
}
