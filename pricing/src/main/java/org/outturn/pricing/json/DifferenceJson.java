package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.difference.ContractDifference;

/**
 * Writes what changed from one contract to another as JSON: {@code DifferenceJson.write(difference,
 * writer)}. Text needs Jackson's streaming library on the class path; a tree does not.
 */
public final class DifferenceJson {
  static final JsonDocument<ContractDifference> DOCUMENT =
      new JsonDocument<>(
          DifferenceFormat.DIFFERENCE, "urn:outturn:difference:1", "Outturn difference");

  private DifferenceJson() {}

  /**
   * Writes what changed.
   *
   * @param difference what changed
   * @param out where the text goes; it is not closed
   */
  public static void write(ContractDifference difference, Writer out) {
    DOCUMENT.write(difference, out);
  }

  /**
   * What changed, as text.
   *
   * @param difference what changed
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(ContractDifference difference) {
    return DOCUMENT.write(difference);
  }

  /**
   * Writes what changed for another JSON library to print.
   *
   * @param difference what changed
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(ContractDifference difference) {
    return DOCUMENT.toTree(difference);
  }

  /**
   * The JSON Schema (draft 2020-12) of the difference document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(DifferenceJson.class, "difference");
  }
}
