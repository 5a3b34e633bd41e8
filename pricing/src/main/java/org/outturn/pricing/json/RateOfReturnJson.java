package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.RateOfReturnProof;

/**
 * Writes rates of return as JSON: {@code {"kind": "RATE", "rates": [0.113737]}}. A rate that no
 * number holds is none of {@code rates}: {@code "beyond": ["ABOVE"]} says that there is one. Text
 * needs Jackson's streaming library on the class path; a tree does not.
 */
public final class RateOfReturnJson {
  static final JsonDocument<RateOfReturnFormat.Answer> DOCUMENT =
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
    DOCUMENT.write(alone(answer), out);
  }

  /**
   * Writes an answer with what it can be checked by.
   *
   * @param proof the answer, with the flows that it is of
   * @param out where the text goes; it is not closed
   */
  public static void write(RateOfReturnProof proof, Writer out) {
    DOCUMENT.write(new RateOfReturnFormat.Answer(proof.answer(), Optional.of(proof)), out);
  }

  private static RateOfReturnFormat.Answer alone(RateOfReturn answer) {
    return new RateOfReturnFormat.Answer(answer, Optional.empty());
  }

  /**
   * An answer as text.
   *
   * @param answer one rate, several, none, or total loss
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(RateOfReturn answer) {
    return DOCUMENT.write(alone(answer));
  }

  /**
   * Writes an answer for another JSON library to print.
   *
   * @param answer one rate, several, none, or total loss
   * @return the document as maps, lists, texts, numbers, truths and null
   */
  public static Map<String, Object> toTree(RateOfReturn answer) {
    return DOCUMENT.toTree(alone(answer));
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
   * What is left of the present values at each rate, as it is written.
   *
   * @param proof the answer, with the flows that it is of
   * @return one for each rate, from -1 to 1, to twelve decimals: 0 where the rate is right
   */
  public static ImmutableList<BigDecimal> residuals(RateOfReturnProof proof) {
    return RateOfReturnFormat.residuals(proof);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(RateOfReturnJson.class, "rate-of-return");
  }
}
