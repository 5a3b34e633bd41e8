package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.comparison.Comparison;

/**
 * Writes comparisons as JSON: {@code ComparisonJson.write(comparison, writer)}. Needs Jackson's
 * streaming library on the class path; {@link ComparisonDocument} does not.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * Writes a comparison.
   *
   * @param comparison the comparison
   * @param out where the text goes; it is not closed
   */
  public static void write(Comparison comparison, Writer out) {
    JsonRecords.writeWithNulls(ComparisonDocument.of(comparison), out);
  }

  /**
   * A comparison as text.
   *
   * @param comparison the comparison
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Comparison comparison) {
    return JsonRecords.writeWithNulls(ComparisonDocument.of(comparison));
  }

  /**
   * The JSON Schema (draft 2020-12) of the comparison document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("comparison");
  }
}
