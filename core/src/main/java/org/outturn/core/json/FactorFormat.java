package org.outturn.core.json;

import java.math.BigDecimal;
import org.outturn.core.contract.ContractNames;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.validation.Require;

/** The scores that multiply what a tariff pays. */
final class FactorFormat {
  private static final Codec<BigDecimal> MULTIPLIER =
      Values.numbers(
          "multiplier",
          "What a measured value multiplies by, from 0 on with at most six decimals: 1 changes"
              + " nothing.",
          AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
          factor ->
              TablePoint.ofAnySign(
                  Require.that(factor.signum() >= 0, "", "must be a factor >= 0", factor), ""));

  private static final Codec<TablePoint> POINT = PointsFormat.point("factorPoint", MULTIPLIER);

  static final Codec<Factor> FACTOR =
      ObjectCodec.of(
          "factor",
          "A score that multiplies what a tariff pays, by what was measured of another outcome.",
          keys -> {
            var outcome =
                keys.required(
                    "outcome",
                    Values.ID.referringTo(ContractNames.OUTCOMES),
                    Factor::outcome,
                    "The other outcome.");
            var points = PointsFormat.declare(keys, POINT, Factor::points, Factor::between);
            var by = GateFormat.by(keys, Factor::by);
            keys.namedBy(outcome);
            return in ->
                new Factor(in.get(outcome), points.points(in), points.between(in), in.get(by));
          });

  private FactorFormat() {}
}
