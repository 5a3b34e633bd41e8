package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.FigureCodec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.pricing.returns.RateOfReturn;

/**
 * Every rate at which the present value of cash flows is zero. Rates are rounded to twelve decimals
 * and, from 1000 on, to fifteen digits; what arithmetic differs by between machines does not show.
 * No rate is rounded to -1, which would be a total loss.
 */
final class RateOfReturnFormat {
  private static final int DECIMALS = 12;
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final BigDecimal LEAST =
      BigDecimal.ONE.negate().add(BigDecimal.ONE.movePointLeft(DECIMALS));

  /** As a part of another document. */
  static final Codec<RateOfReturn> RATE_OF_RETURN = named("rateOfReturn");

  /** As a document of its own. */
  static final Codec<RateOfReturn> WHOLE = named("");

  private RateOfReturnFormat() {}

  private static Codec<RateOfReturn> named(String name) {
    return ObjectCodec.ofResult(
        name,
        "Every rate above -1 at which the present value of cash flows is zero; 0.113737 is"
            + " 11.3737 %.",
        keys -> {
          keys.required(
              "kind",
              ChoiceCodec.of(RateOfReturn.Kind.class),
              RateOfReturn::kind,
              "One rate, several, none, or the loss of everything (-100 %).");
          keys.required(
              "rates",
              ListCodec.of(FigureCodec.of(Schemas.of("type", "number", "exclusiveMinimum", -1))),
              RateOfReturnFormat::rates,
              "Ascending, rounded to twelve decimals or fifteen digits.");
          keys.condition(
              Schemas.of(
                  "oneOf",
                  List.of(
                      rates("RATE", Schemas.of("minItems", 1, "maxItems", 1)),
                      rates("SEVERAL", Schemas.of("minItems", 2)),
                      rates("NONE", Schemas.of("maxItems", 0)),
                      rates("TOTAL_LOSS", Schemas.of("maxItems", 0)))));
        });
  }

  private static Map<String, Object> rates(String kind, Map<String, Object> rates) {
    return Schemas.of("properties", Schemas.of("kind", Schemas.of("const", kind), "rates", rates));
  }

  /** The rates as they are shown. */
  static ImmutableList<BigDecimal> rates(RateOfReturn answer) {
    return answer.rates().stream()
        .map(RateOfReturnFormat::decimal)
        .collect(ImmutableList.toImmutableList());
  }

  private static BigDecimal decimal(double rate) {
    BigDecimal rounded =
        BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN).round(DIGITS);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.max(LEAST).stripTrailingZeros();
  }
}
