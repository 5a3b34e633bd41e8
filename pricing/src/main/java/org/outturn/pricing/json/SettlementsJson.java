package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Writes settlements as JSON: {@code SettlementsJson.write(settlements, writer)}. Text needs
 * Jackson's streaming library on the class path; a tree does not.
 */
public final class SettlementsJson {
  static final JsonDocument<Settlements> DOCUMENT =
      new JsonDocument<>(
          SettlementsFormat.SETTLEMENTS, "urn:outturn:settlements:1", "Outturn settlements");

  private SettlementsJson() {}

  /**
   * Writes settlements.
   *
   * @param settlements the settlements
   * @param out where the text goes; it is not closed
   */
  public static void write(Settlements settlements, Writer out) {
    DOCUMENT.write(settlements, out);
  }

  /**
   * Settlements as text.
   *
   * @param settlements the settlements
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Settlements settlements) {
    return DOCUMENT.write(settlements);
  }

  /**
   * Writes settlements for another JSON library to print.
   *
   * @param settlements the settlements
   * @return the document as maps, lists, texts and null
   */
  public static Map<String, Object> toTree(Settlements settlements) {
    return DOCUMENT.toTree(settlements);
  }

  /**
   * The JSON Schema (draft 2020-12) of the settlements document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(SettlementsJson.class, "settlements");
  }
}
