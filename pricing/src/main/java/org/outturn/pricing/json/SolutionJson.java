package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.solve.Solution;

/**
 * Writes what a number should be, as JSON: {@code SolutionJson.write(solution, writer)}. Text needs
 * Jackson's streaming library on the class path; a tree does not.
 */
public final class SolutionJson {
  static final JsonDocument<Solution> DOCUMENT =
      new JsonDocument<>(SolutionFormat.SOLUTION, "urn:outturn:solution:1", "Outturn solution");

  private SolutionJson() {}

  /**
   * Writes what was found.
   *
   * @param solution what was found
   * @param out where the text goes; it is not closed
   */
  public static void write(Solution solution, Writer out) {
    DOCUMENT.write(solution, out);
  }

  /**
   * What was found, as text.
   *
   * @param solution what was found
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Solution solution) {
    return DOCUMENT.write(solution);
  }

  /**
   * Writes what was found for another JSON library to print.
   *
   * @param solution what was found
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(Solution solution) {
    return DOCUMENT.toTree(solution);
  }

  /**
   * The JSON Schema (draft 2020-12) of the solution document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(SolutionJson.class, "solution");
  }
}
