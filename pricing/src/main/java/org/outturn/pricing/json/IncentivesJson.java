package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.incentive.IncentiveAnswer;

/**
 * Writes what a contract makes worth doing as JSON: {@code IncentivesJson.write(answer, writer)}.
 * It is not read.
 */
public final class IncentivesJson {
  static final JsonDocument<IncentiveAnswer> DOCUMENT =
      new JsonDocument<>(
          IncentivesFormat.INCENTIVES, "urn:outturn:incentives:1", "Outturn incentives");

  private IncentivesJson() {}

  /**
   * Writes the answer.
   *
   * @param answer the answer
   * @param out where the text goes; it is not closed
   */
  public static void write(IncentiveAnswer answer, Writer out) {
    DOCUMENT.write(answer, out);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(IncentivesJson.class, "incentives");
  }
}
