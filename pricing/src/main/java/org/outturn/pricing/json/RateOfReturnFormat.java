package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.FigureCodec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.RateOfReturnProof;

/**
 * Every rate at which the present value of cash flows is zero. Rates are rounded to twelve decimals
 * and, from 1000 on, to fifteen digits; what arithmetic differs by between machines does not show.
 * No rate is rounded to -1, which would be a total loss.
 */
final class RateOfReturnFormat {
  private static final int DECIMALS = 12;
  private static final String DOC =
      "Every rate above -1 at which the present value of cash flows is zero; 0.113737 is 11.3737 %.";
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final BigDecimal LEAST =
      BigDecimal.ONE.negate().add(BigDecimal.ONE.movePointLeft(DECIMALS));

  private static final Codec<BigDecimal> FIGURE =
      FigureCodec.of(Schemas.of("type", "number", "exclusiveMinimum", -1));

  private static final Codec<RateOfReturnProof> PROOF =
      ObjectCodec.ofResult(
          "proof",
          "What the rates can be checked by.",
          keys -> {
            keys.required(
                "from",
                Values.DATE,
                each -> each.flows().first(),
                "The day of the first flow, from which days are counted by Act/365.");
            keys.required(
                "to", Values.DATE, each -> each.flows().last(), "The day of the last flow.");
            money(keys, "paidIn", each -> each.flows().totalOut(), "The sum of all outflows.");
            money(keys, "paidBack", each -> each.flows().totalIn(), "The sum of all inflows.");
            keys.required(
                "residuals",
                ListCodec.of(
                    FigureCodec.of(Schemas.of("type", "number", "minimum", -1, "maximum", 1))),
                RateOfReturnFormat::residuals,
                "For each of the rates the net present value at it as a share of the sum of all"
                    + " present values without their signs, to twelve decimals: 0 where the rate is"
                    + " right.");
          });

  /** As a part of another document. */
  static final Codec<RateOfReturn> RATE_OF_RETURN =
      ObjectCodec.ofResult(
          "rateOfReturn", DOC, keys -> declare(keys, Function.<RateOfReturn>identity()));

  /** As a document of its own. */
  static final Codec<Answer> WHOLE =
      ObjectCodec.ofResult(
          "",
          DOC,
          keys -> {
            declare(keys, Answer::rates);
            keys.optional("proof", PROOF, Answer::proof, "What the rates can be checked by.");
          });

  private RateOfReturnFormat() {}

  /** An answer, and what it can be checked by where its flows are at hand. */
  record Answer(RateOfReturn rates, Optional<RateOfReturnProof> proof) {}

  private static <T> void declare(Keys<T> keys, Function<T, RateOfReturn> of) {
    keys.required(
        "kind",
        ChoiceCodec.of(RateOfReturn.Kind.class),
        of.andThen(RateOfReturn::kind),
        "One rate, several, none, or the loss of everything (-100 %).");
    keys.required(
        "rates",
        ListCodec.of(FIGURE),
        of.andThen(RateOfReturnFormat::rates),
        "Ascending, rounded to twelve decimals or fifteen digits.");
    keys.list(
        "beyond",
        ChoiceCodec.of(RateOfReturn.Side.class),
        of.andThen(RateOfReturn::beyond),
        "For each rate that no number holds, whether it lies below -0.999999999999 or above"
            + " 1.8e308.");
    keys.optional(
        "because",
        ChoiceCodec.of(RateOfReturn.Absence.class),
        of.andThen(RateOfReturn::absence),
        "Why there is no rate, for kind NONE.");
    keys.condition(
        Schemas.of(
            "oneOf",
            List.of(
                kind("RATE", count(1, 1), count(0, 0)),
                kind("RATE", count(0, 0), count(1, 1)),
                kind("SEVERAL", Schemas.of("minItems", 2), Schemas.of()),
                kind("SEVERAL", count(1, 1), Schemas.of("minItems", 1)),
                kind("SEVERAL", count(0, 0), Schemas.of("minItems", 2)),
                kind("NONE", count(0, 0), count(0, 0)),
                kind("TOTAL_LOSS", count(0, 0), count(0, 0)))));
  }

  private static Map<String, Object> count(int least, int most) {
    return Schemas.of("minItems", least, "maxItems", most);
  }

  /** A kind with how many rates it gives, and how many lie beyond, which needs the key. */
  private static Map<String, Object> kind(
      String kind, Map<String, Object> rates, Map<String, Object> beyond) {
    Map<String, Object> properties =
        Schemas.of("kind", Schemas.of("const", kind), "rates", rates, "beyond", beyond);
    if (!kind.equals("NONE")) {
      properties.put("because", false);
    }
    Map<String, Object> schema = Schemas.of("properties", properties);
    boolean isNeeded = beyond.get("minItems") instanceof Integer least && least > 0;
    if (isNeeded) {
      schema.put("required", List.of("beyond"));
    }
    return schema;
  }

  /** What is left of the present values at each rate, as it is shown. */
  static ImmutableList<BigDecimal> residuals(RateOfReturnProof proof) {
    return proof.residuals().stream()
        .map(RateOfReturnFormat::residual)
        .collect(ImmutableList.toImmutableList());
  }

  /** What arithmetic differs by between machines is 0. */
  private static BigDecimal residual(double residual) {
    BigDecimal rounded = BigDecimal.valueOf(residual).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
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
