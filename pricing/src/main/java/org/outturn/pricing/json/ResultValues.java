package org.outturn.pricing.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.FigureCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Currencies;

/** Figures of results, each rounded by itself, for show alone. */
final class ResultValues {
  private static final int RATE_DECIMALS = 4;
  private static final int MULTIPLE_DECIMALS = 6;

  /** An exact amount, shown to the minor unit of the document's currency, half up. */
  static final Codec<BigFraction> ROUNDED_MONEY =
      shown(
              "roundedMoney",
              "An amount of any sign, rounded to the currency's minor unit, such as \"16666.67\".",
              "^-?[0-9]+(\\.[0-9]+)?$")
          .showing((exact, context) -> money(exact, context.get(Values.CURRENCY_OF_DOCUMENT)));

  /** An exact share or rate of change, shown to four decimals, half up. */
  static final Codec<BigFraction> RATE =
      shown(
              "rate",
              "A share, ratio or rate of change to four decimals: \"0.8750\" is 87.5 %.",
              "^-?[0-9]+\\.[0-9]{4}$")
          .showing((exact, context) -> exact.bigDecimalValue(RATE_DECIMALS, RoundingMode.HALF_UP));

  /** An exact multiple, shown as a JSON number of six decimals, half even. */
  static final Codec<BigFraction> MULTIPLE =
      FigureCodec.of(Schemas.of("type", "number", "minimum", 0))
          .showing(
              (exact, context) -> exact.bigDecimalValue(MULTIPLE_DECIMALS, RoundingMode.HALF_EVEN));

  private ResultValues() {}

  /**
   * The text of a decimal.
   *
   * @param name the name of its definition in the schema
   * @param doc what it is
   * @param pattern what texts the schema knows
   */
  static Codec<BigDecimal> shown(String name, String doc, String pattern) {
    return TextCodec.of(
        name,
        Schemas.of("description", doc, "type", "string", "pattern", pattern),
        BigDecimal::new,
        BigDecimal::toPlainString);
  }

  static BigDecimal money(BigFraction exact, Currency currency) {
    return exact.bigDecimalValue(Currencies.minorDigits(currency), RoundingMode.HALF_UP);
  }
}
