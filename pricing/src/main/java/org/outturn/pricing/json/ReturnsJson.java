package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.returns.FinanceReturns;

/**
 * Writes where the cash of a finance case goes as JSON. Needs Jackson's streaming library on the
 * class path; {@link ReturnsDocument} does not.
 */
public final class ReturnsJson {
  private ReturnsJson() {}

  /**
   * Writes results.
   *
   * @param returns all that a case comes to
   * @param out where the text goes; it is not closed
   */
  public static void write(FinanceReturns returns, Writer out) {
    JsonRecords.writeWithNulls(ReturnsDocument.of(returns), out);
  }

  /**
   * Results as text.
   *
   * @param returns all that a case comes to
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(FinanceReturns returns) {
    return JsonRecords.writeWithNulls(ReturnsDocument.of(returns));
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
