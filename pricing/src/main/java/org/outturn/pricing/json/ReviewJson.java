package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.review.Suspicion;
import org.outturn.pricing.review.Warning;

/**
 * Writes what is suspicious as JSON: {@code ReviewJson.write(review, writer)}. Text needs Jackson's
 * streaming library on the class path; a tree does not.
 */
public final class ReviewJson {
  private static final Codec<Warning> WARNING =
      ObjectCodec.ofResult(
          "warning",
          "Something that may be meant, and more often is not.",
          keys -> {
            keys.required(
                "kind", ChoiceCodec.of(Suspicion.class), Warning::kind, "What it is about.");
            keys.required(
                "where", Values.TEXT, Warning::where, "The place, in the words of the format.");
            keys.required("found", Values.TEXT, Warning::found, "What stands there.");
            keys.required("because", Values.TEXT, Warning::because, "Why it is suspicious.");
          });

  static final JsonDocument<Review> DOCUMENT =
      new JsonDocument<>(
          ObjectCodec.ofResult(
              "",
              "What is suspicious in a contract, its evidence or a finance case, though no error.",
              keys -> {
                keys.required("of", Values.TEXT, Review::of, "The document's id.");
                keys.required(
                    "warnings",
                    ListCodec.of(WARNING),
                    Review::warnings,
                    "In the order of the format; empty where nothing is suspicious.");
              }),
          "urn:outturn:review:1",
          "Outturn review");

  private ReviewJson() {}

  /**
   * Writes a review.
   *
   * @param review the review
   * @param out where the text goes; it is not closed
   */
  public static void write(Review review, Writer out) {
    DOCUMENT.write(review, out);
  }

  /**
   * A review as text.
   *
   * @param review the review
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Review review) {
    return DOCUMENT.write(review);
  }

  /**
   * Writes a review for another JSON library to print.
   *
   * @param review the review
   * @return the document as maps, lists and texts
   */
  public static Map<String, Object> toTree(Review review) {
    return DOCUMENT.toTree(review);
  }

  /**
   * The JSON Schema (draft 2020-12) of the review document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ReviewJson.class, "review");
  }
}
