package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.TupleCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.TablePrice.Between;

/** A table of measured values and what they earn. */
final class TableFormat {
  private static final Codec<BigDecimal> PAYMENT =
      Values.numbers(
          "payment",
          "What a measured value earns, from 0 on with at most six decimals: an amount, or percent of"
              + " perAmount.",
          AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
          pays -> TablePoint.payment(pays, ""));

  private static final Codec<TablePoint> POINT =
      TupleCodec.of(
          "point",
          "two, a measured value and what it earns, such as [60, 7.5]",
          items -> {
            var value =
                items.required(
                    "value", Values.SIGNED_NUMBER, TablePoint::value, "A measured value.");
            var pays = items.required("pays", PAYMENT, TablePoint::pays, "What it earns.");
            return in -> TablePoint.of(in.get(value), in.get(pays));
          });

  private TableFormat() {}

  /** How values between points are read. */
  private enum Reading {
    LINEAR,
    STEP
  }

  /** When a step is met. */
  private enum Boundary {
    REACHED,
    EXCEEDED
  }

  static Function<Members, TablePrice> declare(Keys<TablePrice> keys) {
    var points =
        keys.required(
            "points",
            ListCodec.ofAtLeastOne("point", POINT),
            TablePrice::points,
            "Pairs of a measured value and what it earns, in rising order.");
    var between =
        keys.required(
            "between",
            ChoiceCodec.of(Reading.class),
            TableFormat::reading,
            "Interpolation between points.");
    var boundary =
        keys.or(
            Boundary.REACHED,
            "boundary",
            ChoiceCodec.of(Boundary.class),
            TableFormat::boundary,
            "With STEP: whether a point is met when reached, where left out, or when exceeded.");
    var perAmount =
        keys.optional(
            "perAmount",
            Values.PRICE,
            TablePrice::perAmount,
            "What the points are percentages of; amounts where left out.");
    var floor = keys.optional("floor", PAYMENT, TablePrice::floor, "Never less than this.");
    keys.rule(
        in -> {
          if (in.get(between) == Reading.LINEAR && in.get(boundary) == Boundary.EXCEEDED) {
            throw in.refuse(boundary, "EXCEEDED does not go with between LINEAR; expected REACHED");
          }
        });
    return in ->
        new TablePrice(
            ImmutableList.copyOf(in.get(points)),
            between(in.get(between), in.get(boundary)),
            in.get(perAmount),
            in.get(floor));
  }

  private static Between between(Reading reading, Boundary boundary) {
    if (reading == Reading.LINEAR) {
      return Between.LINEAR;
    }
    return boundary == Boundary.EXCEEDED ? Between.STEP_EXCEEDED : Between.STEP_REACHED;
  }

  private static Reading reading(TablePrice table) {
    return table.between() == Between.LINEAR ? Reading.LINEAR : Reading.STEP;
  }

  private static Boundary boundary(TablePrice table) {
    return table.between() == Between.STEP_EXCEEDED ? Boundary.EXCEEDED : Boundary.REACHED;
  }
}
