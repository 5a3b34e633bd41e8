package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.solve.CaseNumbers;

/**
 * Writes the numbers and figures of a case as JSON: {@code InputsJson.write(numbers, writer)}. Text
 * needs Jackson's streaming library on the class path; a tree does not.
 */
public final class InputsJson {
  static final JsonDocument<CaseNumbers> DOCUMENT =
      new JsonDocument<>(InputsFormat.NUMBERS, "urn:outturn:inputs:1", "Outturn inputs");

  private InputsJson() {}

  /**
   * Writes the numbers and figures.
   *
   * @param numbers the numbers and figures
   * @param out where the text goes; it is not closed
   */
  public static void write(CaseNumbers numbers, Writer out) {
    DOCUMENT.write(numbers, out);
  }

  /**
   * The numbers and figures, as text.
   *
   * @param numbers the numbers and figures
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(CaseNumbers numbers) {
    return DOCUMENT.write(numbers);
  }

  /**
   * Writes the numbers and figures for another JSON library to print.
   *
   * @param numbers the numbers and figures
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(CaseNumbers numbers) {
    return DOCUMENT.toTree(numbers);
  }

  /**
   * The JSON Schema (draft 2020-12) of the inputs document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(InputsJson.class, "inputs");
  }
}
