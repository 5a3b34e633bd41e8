package org.outturn.pricing.json;

import java.io.Writer;
import org.outturn.core.json.JsonRecords;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Writes settlements as JSON: {@code SettlementsJson.write(settlements, writer)}. Needs Jackson's
 * streaming library on the class path; {@link SettlementsDocument} does not.
 */
public final class SettlementsJson {
  private SettlementsJson() {}

  /**
   * Writes settlements.
   *
   * @param settlements the settlements
   * @param out where the text goes; it is not closed
   */
  public static void write(Settlements settlements, Writer out) {
    JsonRecords.writeWithNulls(SettlementsDocument.of(settlements), out);
  }

  /**
   * The JSON Schema (draft 2020-12) of the settlements document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("settlements");
  }
}
