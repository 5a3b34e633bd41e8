package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.pricing.returns.RateOfReturn;

/**
 * Writes rates of return as JSON: {@code {"kind": "RATE", "rates": [0.113737]}}. Text needs
 * Jackson's streaming library on the class path; a tree does not.
 */
public final class RateOfReturnJson {
  static final JsonDocument<RateOfReturn> DOCUMENT =
      new JsonDocument<>(
          RateOfReturnFormat.WHOLE, "urn:outturn:rate-of-return:1", "Outturn rate of return");

  private RateOfReturnJson() {}

  /**
   * Writes an answer.
   *
   * @param answer one rate, several, none, or total loss
   * @param out where the text goes; it is not closed
   */
  public static void write(RateOfReturn answer, Writer out) {
    DOCUMENT.write(answer, out);
  }

  /**
   * An answer as text.
   *
   * @param answer one rate, several, none, or total loss
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(RateOfReturn answer) {
    return DOCUMENT.write(answer);
  }

  /**
   * Writes an answer for another JSON library to print.
   *
   * @param answer one rate, several, none, or total loss
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(RateOfReturn answer) {
    return DOCUMENT.toTree(answer);
  }

  /**
   * The rates as they are written: rounded to twelve decimals and, from 1000 on, to fifteen digits.
   *
   * @param answer one rate, several, none, or total loss
   * @return 0.113737 is 11.3737 %; ascending
   */
  public static ImmutableList<BigDecimal> rates(RateOfReturn answer) {
    return RateOfReturnFormat.rates(answer);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of("rate-of-return");
  }
}
