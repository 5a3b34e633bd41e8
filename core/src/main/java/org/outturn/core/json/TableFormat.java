package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Members;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;

/** A table of measured values and what they earn. */
final class TableFormat {
  private static final Codec<BigDecimal> SIGNED_PAYMENT =
      Values.signedNumbers(
          "signedPayment",
          "What a measured value earns, with at most six decimals: an amount, or percent of"
              + " perAmount; below zero only where the tariff is two-sided.",
          AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
          pays -> TablePoint.ofAnySign(pays, ""));

  private static final Codec<BigDecimal> PAYMENT =
      Values.numbers(
          "payment",
          "What a measured value earns, from 0 on with at most six decimals: an amount, or percent of"
              + " perAmount.",
          AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
          least -> TablePoint.payment(least, ""));

  private static final Codec<TablePoint> POINT = PointsFormat.point("point", SIGNED_PAYMENT);

  private TableFormat() {}

  /** Prices whose points, where they have some, pay from 0 on, for the schema. */
  static Map<String, Object> payingFromZero() {
    return Schemas.where(
        "points",
        Schemas.of("items", Schemas.of("prefixItems", List.of(true, Schemas.defined("payment")))));
  }

  static Function<Members, TablePrice> declare(Keys<TablePrice> keys) {
    var points = PointsFormat.declare(keys, POINT, TablePrice::points, TablePrice::between);
    var perAmount =
        keys.optional(
            "perAmount",
            Values.PRICE,
            TablePrice::perAmount,
            "What the points are percentages of; amounts where left out.");
    var floor = keys.optional("floor", PAYMENT, TablePrice::floor, "Never less than this.");
    return in ->
        new TablePrice(points.points(in), points.between(in), in.get(perAmount), in.get(floor));
  }
}
