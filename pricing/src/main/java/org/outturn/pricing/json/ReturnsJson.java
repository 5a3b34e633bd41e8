package org.outturn.pricing.json;

import java.io.Writer;
import java.util.List;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * Writes where the cash of a finance case goes as JSON. Needs Jackson's streaming library on the
 * class path; {@link ReturnsDocument} does not.
 */
public final class ReturnsJson {
  private ReturnsJson() {}

  /**
   * Writes results.
   *
   * @param finance the case
   * @param results one for each scenario
   * @param out where the text goes; it is not closed
   */
  public static void write(FinanceCase finance, List<WaterfallResult> results, Writer out) {
    JsonRecords.writeWithNulls(ReturnsDocument.of(finance, results), out);
  }

  /**
   * Results as text.
   *
   * @param finance the case
   * @param results one for each scenario
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(FinanceCase finance, List<WaterfallResult> results) {
    return JsonRecords.writeWithNulls(ReturnsDocument.of(finance, results));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("returns");
  }
}
