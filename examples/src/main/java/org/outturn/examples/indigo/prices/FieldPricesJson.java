package org.outturn.examples.indigo.prices;

import java.io.Writer;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.examples.casefiles.BundledText;

/** Writes published prices as JSON: {@code FieldPricesJson.write(prices, writer)}. */
public final class FieldPricesJson {
  private static final Codec<FieldPrice> PRICE =
      ObjectCodec.ofResult(
          "price",
          "What one published contract pays for one metric.",
          keys -> {
            keys.required("project", Values.TEXT, FieldPrice::project, "The project's id.");
            keys.required("name", Values.TEXT, FieldPrice::name, "What people call it.");
            keys.required(
                "countries", Values.TEXT, FieldPrice::countries, "As the tables write them.");
            keys.required("year", Values.COUNT, FieldPrice::year, "When its service began.");
            keys.required("metric", Values.TEXT, FieldPrice::metric, "The metric's id.");
            keys.required(
                "definition", Values.TEXT, FieldPrice::definition, "What counts as the outcome.");
            keys.required("unit", Values.TEXT, FieldPrice::unit, "What is counted.");
            keys.required(
                "currency",
                Values.CURRENCY,
                each -> each.price().currency(),
                "Of every amount of the price.");
            keys.required("price", Values.STATED_MONEY, FieldPrice::price, "What one is paid.");
            keys.nullable(
                "mostPerPerson",
                Values.STATED_MONEY,
                FieldPrice::mostPerPerson,
                "The most that one person may earn; null where none is published.");
            keys.nullable(
                "most",
                Values.STATED_MONEY,
                FieldPrice::most,
                "The most that the metric may earn; null where none is published.");
          });

  static final JsonDocument<FieldPrices> DOCUMENT =
      new JsonDocument<>(
          ObjectCodec.ofResult(
              "",
              "Published prices that match some words. Money is a decimal text.",
              keys -> {
                keys.required("words", Values.TEXT, FieldPrices::words, "What was asked for.");
                keys.required(
                    "prices",
                    ListCodec.of(PRICE),
                    FieldPrices::prices,
                    "By currency and price, the lowest first.");
              }),
          "urn:outturn:field-prices:1",
          "Outturn field prices");

  private FieldPricesJson() {}

  /**
   * Writes prices.
   *
   * @param prices the prices
   * @param out where the text goes; it is not closed
   */
  public static void write(FieldPrices prices, Writer out) {
    DOCUMENT.write(prices, out);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return BundledText.of(FieldPricesJson.class, "field-prices.schema.json");
  }
}
